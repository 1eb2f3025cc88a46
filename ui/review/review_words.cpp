#include "ui/review/review_inspector.h"

namespace paulownia::ui {

QString proposalText(const review::ReviewItem& item) {
    if (!item.proposal || item.proposal->box.isEmpty() || item.placement().box != item.proposal->box) return {};
    const int percent = static_cast<int>(item.proposal->confidence * 100); // never rounded up to a certainty
    return ReviewInspector::tr("Proposal: %1 % likely to be right").arg(percent);
}

QString doubtsText(const review::ReviewItem& item) {
    QStringList doubts;
    const auto flags = item.doubts();
    for (const auto flag : {model::ProposalFlag::NoFace, model::ProposalFlag::SeveralFaces, model::ProposalFlag::TurnedHead,
                            model::ProposalFlag::Blurred, model::ProposalFlag::TooDark, model::ProposalFlag::TooLight,
                            model::ProposalFlag::DoubtfulRoll})
        if (flags.testFlag(flag)) doubts.append(model::toText(flag));
    return doubts.join(QLatin1Char('\n'));
}

QString verdictText(const review::ReviewItem& item) {
    const auto& review = item.review;
    if (item.state() == review::PhotoState::Rejected)
        return ReviewInspector::tr("Rejected by %1: %2").arg(review.reviewer, model::toText(review.reason));
    if (item.state() == review::PhotoState::Accepted) return ReviewInspector::tr("Accepted by %1").arg(review.reviewer);
    if (item.state() == review::PhotoState::Proposed && review.version > 0 && !review.box.isEmpty())
        return ReviewInspector::tr("Rectangle by %1, not decided yet").arg(review.reviewer);
    return item.state() == review::PhotoState::Proposed ? ReviewInspector::tr("Waits for your decision")
                                                        : ReviewInspector::tr("Waits for a rectangle");
}

} // namespace paulownia::ui

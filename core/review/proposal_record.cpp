#include "core/review/proposal_record.h"

#include "core/imaging/view_transform.h"

#include <cmath>

namespace paulownia::review {
namespace {

constexpr double kOverlap = 0.85, kRollDeg = 2; // as docs/accuracy.md measures the confidence

double overlapOf(const QRectF& a, const QRectF& b) {
    const QRectF both = a & b;
    const double shared = both.width() * both.height();
    return shared / (a.width() * a.height() + b.width() * b.height() - shared);
}

bool wasRight(const ReviewItem& item) {
    if (item.state() != PhotoState::Accepted) return false;
    const auto [box, angleDeg] = item.placement();
    const auto proposed = imaging::turnedBox(item.photo.size, item.proposal->box, item.proposal->angleDeg, angleDeg);
    const double roll = std::abs(imaging::normalisedAngle(angleDeg - item.proposal->angleDeg));
    return roll <= kRollDeg && overlapOf(imaging::toRect(box), imaging::toRect(proposed)) >= kOverlap;
}

} // namespace

ProposalRecord proposalRecord(const ReviewDocument& document, const QString& reviewer, double minConfidence) {
    ProposalRecord record;
    const auto together = document.decidedTogether();
    for (const auto& photo : document.photos()) {
        const auto& item = document.item(photo);
        const bool hasProposal = item.proposal && !item.proposal->box.isEmpty() && item.proposal->confidence >= minConfidence;
        if (!hasProposal || item.isWaiting() || item.review.reviewer != reviewer || together.contains(photo)) continue;
        ++record.decided;
        record.right += wasRight(item) ? 1 : 0;
    }
    return record;
}

double expectedWrong(const ReviewDocument& document, const QVector<model::PhotoId>& photos) {
    double wrong = 0;
    for (const auto& photo : photos)
        if (const auto& proposal = document.item(photo).proposal) wrong += 1 - proposal->confidence;
    return wrong;
}

} // namespace paulownia::review

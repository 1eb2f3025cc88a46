#include "core/review/transfer_positions.h"

#include "core/imaging/view_transform.h"
#include "core/review/review_item.h"
#include "core/review/words.h"


namespace paulownia::review {
namespace {

using base::failure;
using base::Result;
using formats::Position;
using formats::PositionFlag;
using formats::PositionsForm;
using model::PhotoId;
using model::Review;
using model::Verdict;

Position positionOf(const Review& review) {
    const auto flag = review.verdict == Verdict::Rejected ? PositionFlag::Rejected
                      : review.angleDeg != 0              ? PositionFlag::AcceptedTurned
                                                          : PositionFlag::Accepted;
    return {review.photo.fileName(), review.box, flag, review.angleDeg, review.reason, review.reviewer, 0};
}

/// Compares as files do, where six columns write 1 for 0.
bool saysTheSameInAFile(PositionsForm form, const Review& review, const Position& line) {
    return review.verdict != Verdict::Undecided && formats::toBytes({form, {positionOf(review)}}) == formats::toBytes({form, {line}});
}

/// One import: what the project knows, and what comes of the file's lines.
class PositionsImporter {
public:
    PositionsImporter(storage::Project& project, PositionsForm form) : m_project(project), m_form(form) {}

    Result<> readProject() {
        auto all = m_project.photos().all();
        if (!all) return failure(all);
        for (const auto& photo : *all) m_known.insert(photo.id);
        const auto photos = m_project.photos().reviewable();
        if (!photos) return failure(photos);
        for (const auto& photo : *photos) m_sizes.insert(photo.id, photo.size);
        auto reviews = m_project.reviews().all();
        if (!reviews) return failure(reviews);
        auto proposals = m_project.reviews().allProposals();
        if (!proposals) return failure(proposals);
        m_reviews = std::move(*reviews);
        m_proposals = std::move(*proposals);
        return {};
    }

    void take(const Position& line) {
        const auto photo = PhotoId::parse(line.file);
        if (!photo || !m_known.contains(*photo)) return problem(line, Words::tr("The project has no photo ‘%1’").arg(line.file));
        if (!m_sizes.contains(*photo)) return void(outcome.skipped.append(*photo));
        const auto stored = m_reviews.constFind(*photo);
        const Review before = stored == m_reviews.cend() ? blankReview(*photo) : *stored;
        if (saysTheSameInAFile(m_form, before, line)) return void(++outcome.unchanged);
        if (const auto after = reviewed(before, line)) changes.append(*after);
    }
    PositionsImport outcome;
    QVector<Review> changes;

private:
    void problem(const Position& line, const QString& text) { outcome.problems.append({line.line, text}); }

    std::optional<Review> reviewed(Review review, const Position& line) {
        const bool isRejected = line.flag == PositionFlag::Rejected;
        const auto angle = angleFor(review, line);
        if (!angle) return std::nullopt;
        const auto canvas = imaging::ViewTransform(*m_sizes.constFind(review.photo), *angle).canvasSize();
        const bool fits = qint64{line.box.x} + line.box.w <= canvas.width() + 1 && qint64{line.box.y} + line.box.h <= canvas.height() + 1;
        if (!fits) {
            problem(line, Words::tr("The rectangle reaches out of the photo, which has %1 × %2 pixels").arg(canvas.width()).arg(canvas.height()));
            return std::nullopt;
        }
        review.verdict = isRejected ? Verdict::Rejected : Verdict::Accepted;
        review.box = line.box.isEmpty() ? line.box : imaging::boxOnCanvas(line.box, canvas);
        review.angleDeg = *angle;
        review.reason = isRejected && m_form == PositionsForm::SixColumns ? model::RejectReason::Other : line.reason;
        review.reviewer = line.reviewer.isEmpty() ? m_project.actor().name : line.reviewer;
        review.reviewedAt = m_project.now();
        ++(isRejected ? outcome.rejected : outcome.accepted);
        return review;
    }
    std::optional<double> angleFor(const Review& review, const Position& line) {
        if (m_form == PositionsForm::Full) return line.angleDeg;
        if (line.flag == PositionFlag::Accepted) return 0.0;
        const auto proposal = m_proposals.constFind(review.photo);
        const double known = review.angleDeg != 0 || proposal == m_proposals.cend() ? review.angleDeg : proposal->angleDeg;
        if (line.flag == PositionFlag::Rejected) return known;
        if (known == 0) {
            problem(line, Words::tr("The flag says that ‘%1’ is turned, but not how far, and the project knows no angle; run ‘paulownia "
                                    "propose’ first, or import the full form")
                              .arg(line.file));
            return std::nullopt;
        }
        outcome.turned.append(review.photo);
        return known;
    }

    storage::Project& m_project;
    PositionsForm m_form;
    QSet<PhotoId> m_known;
    QHash<PhotoId, QSize> m_sizes; // of the reviewable ones
    QHash<PhotoId, Review> m_reviews;
    QHash<PhotoId, model::Proposal> m_proposals;
};

} // namespace

Result<formats::Positions> exportPositions(storage::Project& project, PositionsForm form) {
    const auto photos = project.photos().reviewable();
    if (!photos) return failure(photos);
    const auto reviews = project.reviews().all();
    if (!reviews) return failure(reviews);
    formats::Positions positions{form, {}};
    for (const auto& photo : *photos)
        if (const auto review = reviews->constFind(photo.id); review != reviews->cend() && review->verdict != Verdict::Undecided)
            positions.lines.append(positionOf(*review));
    return positions;
}

Result<PositionsImport> importPositions(storage::Project& project, const formats::Positions& positions) {
    return project.database().transaction([&]() -> Result<PositionsImport> {
        PositionsImporter importer(project, positions.form);
        if (auto read = importer.readProject(); !read) return failure(read);
        for (const auto& line : positions.lines) importer.take(line);
        if (!importer.outcome.problems.isEmpty()) return importer.outcome;
        for (const auto& review : importer.changes)
            if (auto saved = project.reviews().save(review); !saved) return failure(saved);
        return importer.outcome;
    });
}

} // namespace paulownia::review

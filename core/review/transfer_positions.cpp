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
class PositionsReader {
public:
    PositionsReader(storage::Project& project, const ReviewDocument& document, PositionsForm form)
        : m_project(project), m_document(document), m_form(form) {}

    Result<> readProject() {
        const auto all = m_project.photos().all();
        if (!all) return failure(all);
        for (const auto& photo : *all) m_known.insert(photo.id);
        return {};
    }

    void take(const Position& line) {
        const auto photo = PhotoId::parse(line.file);
        if (!photo || !m_known.contains(*photo)) return problem(line, Words::tr("The project has no photo ‘%1’").arg(line.file));
        if (!m_document.contains(*photo)) return void(outcome.skipped.append(*photo));
        const auto& item = m_document.item(*photo);
        if (saysTheSameInAFile(m_form, item.review, line)) return void(++outcome.unchanged);
        if (const auto after = reviewed(item, line)) outcome.changes.append(*after);
    }
    PositionsImport outcome;

private:
    void problem(const Position& line, const QString& text) { outcome.problems.append({line.line, text}); }

    std::optional<Review> reviewed(const ReviewItem& item, const Position& line) {
        const bool isRejected = line.flag == PositionFlag::Rejected;
        const auto angle = angleFor(item, line);
        if (!angle) return std::nullopt;
        const auto canvas = imaging::ViewTransform(item.photo.size, *angle).canvasSize();
        const bool fits = qint64{line.box.x} + line.box.w <= canvas.width() + 1 && qint64{line.box.y} + line.box.h <= canvas.height() + 1;
        if (!fits) {
            problem(line, Words::tr("The rectangle reaches out of the photo, which has %1 × %2 pixels").arg(canvas.width()).arg(canvas.height()));
            return std::nullopt;
        }
        Review review = item.review;
        review.verdict = isRejected ? Verdict::Rejected : Verdict::Accepted;
        review.box = line.box.isEmpty() ? line.box : imaging::boxOnCanvas(line.box, canvas);
        review.angleDeg = *angle;
        review.reason = isRejected && m_form == PositionsForm::SixColumns ? model::RejectReason::Other : line.reason;
        review.reviewer = line.reviewer.isEmpty() ? m_project.actor().name : line.reviewer;
        review.reviewedAt = m_project.now();
        ++(isRejected ? outcome.rejected : outcome.accepted);
        return review;
    }
    std::optional<double> angleFor(const ReviewItem& item, const Position& line) {
        if (m_form == PositionsForm::Full) return line.angleDeg;
        if (line.flag == PositionFlag::Accepted) return 0.0;
        const double known = item.review.angleDeg != 0 || !item.proposal ? item.review.angleDeg : item.proposal->angleDeg;
        if (line.flag == PositionFlag::Rejected) return known;
        if (known == 0) {
            problem(line, Words::tr("The flag says that ‘%1’ is turned, but not how far, and the project knows no angle; run ‘paulownia "
                                    "propose’ first, or import the full form")
                              .arg(line.file));
            return std::nullopt;
        }
        outcome.turned.append(item.photo.id);
        return known;
    }

    storage::Project& m_project;
    const ReviewDocument& m_document;
    PositionsForm m_form;
    QSet<PhotoId> m_known; // doubles and unreadable ones too
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

Result<PositionsImport> planPositions(storage::Project& project, const ReviewDocument& document, const formats::Positions& positions) {
    PositionsReader reader(project, document, positions.form);
    if (auto read = reader.readProject(); !read) return failure(read);
    for (const auto& line : positions.lines) reader.take(line);
    if (!reader.outcome.problems.isEmpty()) reader.outcome.changes.clear();
    return reader.outcome;
}

Result<PositionsImport> importPositions(storage::Project& project, ReviewDocument& document, const formats::Positions& positions) {
    auto planned = planPositions(project, document, positions);
    if (!planned || planned->changes.isEmpty()) return planned;
    std::optional<base::Error> error;
    const auto noted = QObject::connect(&document, &ReviewDocument::failed, &document, [&](const base::Error& e) { error = e; });
    document.changeAll(Edit::ImportPositions, planned->changes);
    QObject::disconnect(noted);
    if (error) return tl::unexpected(*error);
    return planned;
}

} // namespace paulownia::review

#include "core/review/edited_review.h"

#include "core/imaging/view_transform.h"

namespace paulownia::review {

using model::Review;
using model::Verdict;

Placement turnedTo(const model::Photo& photo, const Placement& drawn, double angleDeg) {
    const auto box = imaging::turnedBox(photo.size, drawn.box, drawn.angleDeg, angleDeg);
    if (box.isEmpty()) return {box, angleDeg};
    return {imaging::boxOnCanvas(box, imaging::ViewTransform(photo.size, angleDeg).canvasSize()), angleDeg};
}

Edit boxEdit(const model::FaceBox& before, const model::FaceBox& after) {
    if (before.isEmpty()) return Edit::DrawBox;
    return before.w == after.w && before.h == after.h ? Edit::MoveBox : Edit::ResizeBox;
}

Review accepted(const ReviewItem& item, Review review) {
    const auto [box, angleDeg] = item.placement();
    review.verdict = Verdict::Accepted;
    review.reason = model::RejectReason::None;
    review.box = box;
    review.angleDeg = angleDeg;
    return review;
}

/// A rejection by mistake must not cost the rectangle, so it is kept.
Review rejected(Review review, model::RejectReason reason, const QString& note) {
    review.verdict = Verdict::Rejected;
    review.reason = reason;
    if (!note.isEmpty()) review.note = note;
    return review;
}

Review reopened(Review review) {
    review.verdict = Verdict::Undecided;
    review.reason = model::RejectReason::None;
    return review;
}

} // namespace paulownia::review

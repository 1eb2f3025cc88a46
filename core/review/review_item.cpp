#include "core/review/review_item.h"

#include "core/imaging/view_transform.h"
#include "core/review/words.h"


namespace paulownia::review {

using model::Verdict;

Placement ReviewItem::placement() const {
    const bool isPlaced = !review.box.isEmpty() || review.angleDeg != 0;
    if (isPlaced || !proposal) return {review.box, review.angleDeg};
    return {proposal->box, proposal->angleDeg};
}

PhotoState ReviewItem::state() const {
    switch (review.verdict) {
    case Verdict::Accepted: return PhotoState::Accepted;
    case Verdict::Rejected: return PhotoState::Rejected;
    case Verdict::Undecided: break;
    }
    return placement().box.isEmpty() ? PhotoState::ToDo : PhotoState::Proposed;
}

model::ProposalFlags ReviewItem::doubts() const {
    const bool isAsProposed = proposal && placement() == Placement{proposal->box, proposal->angleDeg};
    return isAsProposed ? proposal->flags : model::ProposalFlags();
}

model::FaceBox ReviewItem::centredBox() const {
    const QSizeF canvas = imaging::ViewTransform(photo.size, placement().angleDeg).canvasSize();
    const double height = std::min(canvas.height() * 0.5, canvas.width() * 0.7);
    QRectF box({0, 0}, QSizeF(height * 0.73, height)); // width to height of 100 real faces' contours: 0.73
    box.moveCenter(QRectF({0, 0}, canvas).center());
    return imaging::boxOnCanvas(imaging::toFaceBox(box), canvas.toSize());
}

model::Review blankReview(const model::PhotoId& photo) { return {photo, {}, {}, 0, {}, {}, false, {}, {}, 0}; }

bool saysTheSame(const model::Review& a, const model::Review& b) {
    return a.verdict == b.verdict && a.box == b.box && a.angleDeg == b.angleDeg && a.reason == b.reason && a.note == b.note &&
           a.secondLook == b.secondLook;
}

QString toKey(PhotoState state) {
    switch (state) {
    case PhotoState::ToDo: return QStringLiteral("to-do");
    case PhotoState::Proposed: return QStringLiteral("proposed");
    case PhotoState::Accepted: return QStringLiteral("accepted");
    case PhotoState::Rejected: return QStringLiteral("rejected");
    }
    return {};
}

QString toText(PhotoState state) {
    switch (state) {
    case PhotoState::ToDo: return Words::tr("No face yet");
    case PhotoState::Proposed: return Words::tr("Proposed");
    case PhotoState::Accepted: return Words::tr("Accepted");
    case PhotoState::Rejected: return Words::tr("Rejected");
    }
    return {};
}

} // namespace paulownia::review

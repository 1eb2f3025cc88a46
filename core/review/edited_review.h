#pragma once

#include "core/review/edits.h"
#include "core/review/review_item.h"

namespace paulownia::review {

/// The placement after a turn to angleDeg: the box follows, and stays on the canvas.
Placement turnedTo(const model::Photo& photo, const Placement& drawn, double angleDeg);
/// Which edit of the box leads from one to the other.
Edit boxEdit(const model::FaceBox& before, const model::FaceBox& after);

model::Review accepted(const ReviewItem& item, model::Review review); ///< where the item's rectangle lies
model::Review rejected(model::Review review, model::RejectReason reason, const QString& note); ///< without a note the present one stays
model::Review reopened(model::Review review);

} // namespace paulownia::review

#pragma once

#include "core/model/review.h"
#include "core/storage/database.h"

namespace paulownia::storage {

/// The columns that say what a review says, in the order in which these two read and bind them.
inline constexpr auto kReviewColumns = "verdict, x, y, w, h, angle, reason, note, second_look, reviewer, reviewed_at";
inline constexpr int kReviewColumnCount = 11;

/// The photos p that a person decides about, with their reviews r (see PhotoRepository::reviewable()).
inline constexpr auto kReviewable = "FROM photo p JOIN submission s ON s.number = p.volunteer LEFT JOIN review r ON r.photo = p.photo "
                                    "WHERE p.problem = '' AND p.same_as IS NULL AND s.state = 'active'";

model::FaceBox boxAt(const Row& row, int column);
/// From column `first` on; version 0.
model::Review reviewAt(const Row& row, int first, const model::PhotoId& photo);
QVariantList valuesOf(const model::Review& review);

/// A withdrawn photo may still be on a colleague's screen, in undo steps or in a detector's queue.
base::Result<bool> isPhotoThere(Database& database, const model::PhotoId& photo);

} // namespace paulownia::storage

#pragma once

#include "core/model/review.h"
#include "core/storage/database.h"

namespace paulownia::storage {

/// The columns that say what a review says, in the order in which these two read and bind them.
inline constexpr auto kReviewColumns = "verdict, x, y, w, h, angle, reason, note, second_look, reviewer, reviewed_at";
inline constexpr int kReviewColumnCount = 11;

model::FaceBox boxAt(const Row& row, int column);
/// From column `first` on; version 0.
model::Review reviewAt(const Row& row, int first, const model::PhotoId& photo);
QVariantList valuesOf(const model::Review& review);

} // namespace paulownia::storage

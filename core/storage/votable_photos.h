#pragma once

#include "core/model/review.h"
#include "core/storage/project.h"

namespace paulownia::storage {

/// A photo with the rectangle that a person accepted.
struct AcceptedPhoto {
    model::Photo photo;
    model::FaceBox box;
    double angleDeg = 0;
};

/// Of the photos that a person decides about (PhotoRepository::reviewable()), by id: which nobody has rejected, and which are accepted with
/// a rectangle. The database picks them, so that not every review of a large project is read for it.
base::Result<QVector<model::PhotoId>> notRejectedPhotos(Project& project);
base::Result<QVector<AcceptedPhoto>> acceptedPhotos(Project& project);

} // namespace paulownia::storage

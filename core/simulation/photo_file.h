#pragma once

#include "core/simulation/photo_painter.h"
#include "core/simulation/plan.h"

#include <QByteArray>

namespace paulownia::simulation {

/// A photo as it is sent: the file's bytes, and what is true of the picture.
struct PhotoFile {
    QByteArray bytes;
    cv::Rect2d contourBox; ///< as in DrawnPhoto; empty where the file shows no face
    double rollDeg = 0;
};

/// Draws and encodes one planned photo with its fault. Not for Missing and Duplicate, which have no picture of their own.
PhotoFile makePhotoFile(const SubmissionPlan& plan, const PhotoPlan& photo, QSize size);

} // namespace paulownia::simulation

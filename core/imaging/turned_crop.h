#pragma once

#include "core/imaging/view_transform.h"

#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// A piece of a picture, cut along a face's own axes and brought to a fixed scale.
struct TurnedCrop {
    cv::Mat pixels;
    Affine toPicture; ///< crop coordinates (pixel corners) to the picture's
};

/// `size` pixels about `centre`, each `pixel` picture pixels wide, turned so that what leans rollDeg clockwise is upright.
/// Outside the picture its border is replicated.
TurnedCrop turnedCrop(const cv::Mat& picture, cv::Point2d centre, double rollDeg, double pixel, cv::Size size);

} // namespace paulownia::imaging

#pragma once

#include "core/imaging/face_estimate.h"
#include "core/model/review.h"

namespace paulownia::imaging {

/// Measured inside the contour, at a fixed face height, so that the photo's size does not matter.
struct FaceQuality {
    double sharpness = 0; ///< variance of the Laplacian over that of the grey levels; brightness and contrast cancel out
    double dark = 0;      ///< grey level that 5 % of the face lie below
    double middle = 0;    ///< median grey level
    double light = 0;     ///< grey level that 5 % of the face lie above
};

FaceQuality measureQuality(const cv::Mat& grey, const FaceEstimate& face);

/// Blurred, TooDark, TooLight: for a person to look at, never decided.
model::ProposalFlags qualityFlags(const FaceQuality& quality);

} // namespace paulownia::imaging

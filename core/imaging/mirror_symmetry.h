#pragma once

#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// The line about which a face is most like its mirror image.
struct MirrorAxis {
    double rollDeg = 0;   ///< clockwise from upright
    double offset = 0;    ///< of the axis from `centre`, picture pixels, to the right of the upright face's
    double score = 0;     ///< normalised correlation with the mirror image, −1…1; about 0.9 on a clear headshot
};

/// Where to look: about `centre`, inside `size` (the face's contour, roughly), fromDeg ≤ roll ≤ toDeg.
struct MirrorSearch {
    cv::Point2d centre;
    cv::Size2d size;
    double fromDeg = -40;
    double toDeg = 40;
};

/// Needs no model: an 80 × 96 crop, local mean and variance taken out, correlated with its mirror image over angles (by 4°,
/// then 2, 1, ½ and a parabola) and shifts. `grey`: CV_8UC1; the face should be at least 80 pixels wide.
MirrorAxis findMirrorAxis(const cv::Mat& grey, const MirrorSearch& search);

} // namespace paulownia::imaging

#pragma once

#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// Each pixel of the result is the average of the `scale` × `scale` pixels, whole and in part, that it covers; the first begins at
/// `corner` (pixel corners). Outside the picture its border is replicated. `grey`: CV_8UC1; scale ≥ 1.
cv::Mat areaAverage(const cv::Mat& grey, cv::Point2d corner, double scale, cv::Size size);

} // namespace paulownia::imaging

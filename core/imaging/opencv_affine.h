#pragma once

#include "core/imaging/view_transform.h"

#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// For cv::warpAffine: OpenCV counts from pixel centres, we from pixel corners.
inline cv::Matx23d toOpenCv(const Affine& a) {
    return {a.xx, a.xy, a.dx + (a.xx + a.xy) / 2 - 0.5, a.yx, a.yy, a.dy + (a.yx + a.yy) / 2 - 0.5};
}

} // namespace paulownia::imaging

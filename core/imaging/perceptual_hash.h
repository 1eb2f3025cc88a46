#pragma once

#include <QtGlobal>
#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// 64-bit DCT hash (pHash): a photo re-saved or resized differs in few bits. `grey`: CV_8UC1, upright, any size;
/// Inspection::preview serves. 0 for an empty picture.
quint64 perceptualHash(const cv::Mat& grey);

/// Bits that differ, 0…64.
int hammingDistance(quint64 a, quint64 b);

} // namespace paulownia::imaging

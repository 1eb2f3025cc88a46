#pragma once

#include <QtGlobal>
#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// 64-bit DCT hash (pHash): a photo re-saved or resized differs in few bits. `grey`: CV_8UC1, upright, any size;
/// Inspection::preview serves. 0 for an empty picture.
quint64 perceptualHash(const cv::Mat& grey);

/// Pairs that differ by at most this many bits are worth a look. Measured on 100 London photos: saved again at 900 px and
/// quality 60 at most 3; photos of two people at least 6; two shots of one person can be as near as 3.
inline constexpr int kNearDuplicateBits = 4;

/// Bits that differ, 0…64.
int hammingDistance(quint64 a, quint64 b);

} // namespace paulownia::imaging

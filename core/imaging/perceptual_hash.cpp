#include "core/imaging/perceptual_hash.h"

#include <opencv2/img_hash.hpp>
#include <opencv2/imgproc.hpp>

#include <bit>

namespace paulownia::imaging {

quint64 perceptualHash(const cv::Mat& grey) {
    if (grey.empty()) return 0;
    cv::Mat small, hash;
    cv::resize(grey, small, cv::Size(32, 32), 0, 0, cv::INTER_AREA); // the library's own shrinking aliases
    cv::img_hash::pHash(small, hash);
    quint64 value = 0;
    for (int i = 0; i < 8; ++i) value = value << 8 | hash.at<uchar>(0, i);
    return value;
}

int hammingDistance(quint64 a, quint64 b) { return std::popcount(a ^ b); }

} // namespace paulownia::imaging

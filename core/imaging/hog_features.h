#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace paulownia::imaging {

/// Felzenszwalb's histograms of gradients over cells of 8 × 8 pixels, as dlib computes them, plane by plane. Around the cells lie
/// margins of zeros, so that a window of 10 × 10 cells can stand half beside the picture.
struct HogFeatures {
    static constexpr int kPlanes = 31; ///< 18 directions, 9 lines, 4 textures
    static constexpr int kCell = 8;
    static constexpr int kWindow = 10;
    static constexpr int kBefore = 4; ///< cells of margin; after them one more

    int columns = 0; ///< with the margins
    int rows = 0;
    std::vector<float> values; ///< and a window's width of zeros behind the last plane

    size_t planeSize() const { return static_cast<size_t>(columns) * static_cast<size_t>(rows); }
    const float* plane(int i) const { return values.data() + static_cast<size_t>(i) * planeSize(); }
};

/// Of a CV_8UC1 picture; the outermost cells have no features. Empty for pictures of less than three cells.
HogFeatures hogFeatures(const cv::Mat& grey);

} // namespace paulownia::imaging

#include "core/imaging/area_average.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace paulownia::imaging {

namespace {

/// The pixels of a line that a pixel of the result covers, and how much of each.
struct Cover {
    int first = 0;
    std::vector<float> weights;
};

/// Of [from, to) on a line of `length` pixels; what lies outside counts for the pixel at the border. The weights' sum is 1.
Cover coverOf(double from, double to, int length) {
    const auto upTo = [&](double limit) { return std::clamp(limit, from, to) - from; };
    Cover cover;
    cover.first = static_cast<int>(std::clamp(from, 0.0, length - 1.0));
    const int last = std::clamp(static_cast<int>(std::ceil(std::min<double>(to, length))) - 1, cover.first, length - 1);
    for (int i = cover.first; i <= last; ++i) {
        const double start = i == 0 ? 0 : upTo(i), end = i == length - 1 ? to - from : upTo(i + 1);
        cover.weights.push_back(static_cast<float>((end - start) / (to - from)));
    }
    return cover;
}

std::vector<Cover> coversOf(double corner, double scale, int count, int length) {
    std::vector<Cover> covers;
    covers.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) covers.push_back(coverOf(corner + scale * i, corner + scale * (i + 1), length));
    return covers;
}

void addRow(std::vector<float>& sums, const uchar* row, float weight) {
    float* const to = sums.data();
    const size_t count = sums.size();
    for (size_t x = 0; x < count; ++x) to[x] += weight * static_cast<float>(row[x]);
}

float weighted(const std::vector<float>& values, const Cover& cover) {
    float sum = 0;
    for (size_t i = 0; i < cover.weights.size(); ++i) sum += cover.weights[i] * values[static_cast<size_t>(cover.first) + i];
    return sum;
}

} // namespace

cv::Mat areaAverage(const cv::Mat& grey, cv::Point2d corner, double scale, cv::Size size) {
    const std::vector<Cover> columns = coversOf(corner.x, scale, size.width, grey.cols), rows = coversOf(corner.y, scale, size.height, grey.rows);
    cv::Mat average(size, CV_8U);
    std::vector<float> sums(static_cast<size_t>(grey.cols));
    for (int y = 0; y < size.height; ++y) { // down first: whole rows at a time
        const Cover& down = rows[static_cast<size_t>(y)];
        std::fill(sums.begin(), sums.end(), 0.F);
        for (size_t i = 0; i < down.weights.size(); ++i) addRow(sums, grey.ptr(down.first + static_cast<int>(i)), down.weights[i]);
        for (int x = 0; x < size.width; ++x)
            average.at<uchar>(y, x) = cv::saturate_cast<uchar>(weighted(sums, columns[static_cast<size_t>(x)]));
    }
    return average;
}

} // namespace paulownia::imaging

#include "core/imaging/mirror_symmetry.h"

#include "core/imaging/clones.h"
#include "core/imaging/turned_crop.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace paulownia::imaging {

namespace {

constexpr int kHalfWidth = 40, kHeight = 96; // of the crop that is compared
constexpr int kMaxShift = 9;                 // of the axis to either side, crop pixels
constexpr int kMargin = 2;                   // for the parabola over shifts
constexpr double kSigma = 7;                 // of the local mean and variance, crop pixels
constexpr int kCropWidth = 2 * (kHalfWidth + kMaxShift + kMargin);
constexpr int kDisc = 144;                   // no less than the crop's diagonal

const cv::Mat& window() {
    static const cv::Mat weights = [] {
        const cv::Mat down = cv::getGaussianKernel(kHeight, kHeight * 0.3, CV_32F);
        const cv::Mat across = cv::getGaussianKernel(2 * kHalfWidth, kHalfWidth * 0.6, CV_32F);
        const cv::Mat both = down * across.t();
        return cv::Mat(both.colRange(0, kHalfWidth).clone());
    }();
    return weights;
}

/// Local mean and deviation, two channels.
cv::Mat localLevels(const cv::Mat& crop) {
    cv::Mat value, mean, square, deviation, levels;
    crop.convertTo(value, CV_32F);
    cv::GaussianBlur(value, mean, {}, kSigma);
    value -= mean;
    cv::GaussianBlur(value.mul(value), square, {}, kSigma);
    cv::sqrt(square + 9, deviation); // 3 grey levels: noise in plain skin stays small
    cv::merge(std::vector<cv::Mat>{mean, deviation}, levels);
    return levels;
}

/// Contrast evened out: hair, skin and light of one side must not outweigh eyes, nose and mouth.
cv::Mat normalised(const cv::Mat& crop, const cv::Mat& levels) {
    cv::Mat even(crop.size(), CV_32F);
    for (int y = 0; y < crop.rows; ++y) {
        const auto* level = levels.ptr<cv::Vec2f>(y);
        for (int x = 0; x < crop.cols; ++x) even.at<float>(y, x) = (static_cast<float>(crop.at<uchar>(y, x)) - level[x][0]) / level[x][1];
    }
    return even;
}

struct Sums {
    float both[kHalfWidth] = {}, left[kHalfWidth] = {}, right[kHalfWidth] = {}; // by column
};

PAULOWNIA_CLONES
void addProducts(const float* __restrict left, const float* __restrict right, const float* __restrict weight, Sums& __restrict sums) {
    for (int x = 0; x < kHalfWidth; ++x) {
        sums.both[x] += weight[x] * left[x] * right[x];
        sums.left[x] += weight[x] * left[x] * left[x];
        sums.right[x] += weight[x] * right[x] * right[x];
    }
}

/// Correlation of the left side with the mirrored right side, for an axis left of column `axis`.
double sidesAlike(const cv::Mat& crop, const cv::Mat& mirrored, int axis) {
    Sums sums;
    for (int y = 0; y < kHeight; ++y)
        addProducts(crop.ptr<float>(y) + axis - kHalfWidth, mirrored.ptr<float>(y) + crop.cols - axis - kHalfWidth, window().ptr<float>(y), sums);
    const auto total = [](const float(&columns)[kHalfWidth]) { return std::accumulate(columns, columns + kHalfWidth, 0.0); };
    const double energy = std::sqrt(total(sums.left) * total(sums.right));
    return energy > 1e-3 ? total(sums.both) / energy : 0; // a plain picture is like nothing
}

/// Highest point of the parabola through three values at −1, 0, 1; within ±1.
double peak(double before, double at, double after) {
    const double bend = before - 2 * at + after;
    return bend < 0 ? std::clamp((before - after) / (2 * bend), -1.0, 1.0) : 0;
}

struct Try {
    double score = -1;
    double shift = 0; // crop pixels
};

class Search {
public:
    Search(const cv::Mat& grey, const MirrorSearch& where)
        : m_grey(grey), m_where(where), m_pixel(std::max(where.size.width / (2 * kHalfWidth), where.size.height / kHeight)),
          m_levels(localLevels(turnedCrop(grey, where.centre, 0, m_pixel, {kDisc, kDisc}).pixels)) {}

    const Try& at(double angleDeg) {
        const auto [it, isNew] = m_tries.try_emplace(std::lround(angleDeg * 2)); // half degrees
        if (isNew) it->second = evaluate(angleDeg);
        return it->second;
    }
    MirrorAxis best() {
        double angle = m_where.fromDeg;
        const int steps = static_cast<int>((m_where.toDeg - m_where.fromDeg) / 4);
        for (int i = 1; i <= steps; ++i)
            if (const double a = m_where.fromDeg + 4 * i; at(a).score > at(angle).score) angle = a;
        for (double step : {2.0, 1.0, 0.5}) {
            const double middle = angle;
            for (double a : {middle - step, middle + step})
                if (at(a).score > at(angle).score) angle = a;
        }
        const Try found = at(angle);
        const double fraction = peak(at(angle - 0.5).score, found.score, at(angle + 0.5).score);
        return {angle + 0.5 * fraction, found.shift * m_pixel, found.score};
    }

private:
    Try evaluate(double angleDeg) const {
        constexpr int width = kCropWidth;
        const cv::Mat crop = normalised(turnedCrop(m_grey, m_where.centre, angleDeg, m_pixel, {width, kHeight}).pixels,
                                        turnedCrop(m_levels, {kDisc / 2.0, kDisc / 2.0}, angleDeg, 1, {width, kHeight}).pixels);
        cv::Mat mirrored;
        cv::flip(crop, mirrored, 1);
        std::array<double, 2 * (kMaxShift + 1) + 1> scores;
        for (int i = 0; i < static_cast<int>(scores.size()); ++i)
            scores[static_cast<size_t>(i)] = sidesAlike(crop, mirrored, width / 2 + i - kMaxShift - 1);
        const auto top = std::max_element(scores.begin() + 1, scores.end() - 1);
        return {*top, static_cast<double>(top - scores.begin()) - kMaxShift - 1 + peak(top[-1], *top, top[1])};
    }

    const cv::Mat& m_grey;
    const MirrorSearch& m_where;
    double m_pixel;   // picture pixels a crop pixel
    cv::Mat m_levels; // of all that turns of the crop touch, once: they do not depend on the turn
    std::map<long, Try> m_tries;
};

} // namespace

MirrorAxis findMirrorAxis(const cv::Mat& grey, const MirrorSearch& search) { return Search(grey, search).best(); }

} // namespace paulownia::imaging

#include "core/simulation/soft_layer.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace paulownia::simulation {
namespace {

constexpr int kShift = 4; ///< fractional bits of OpenCV's drawing coordinates

cv::Point2d between(const cv::Point2d& a, const cv::Point2d& b, const cv::Point2d& c, const cv::Point2d& d, double t) {
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

/// Gaussian bell along one axis, as a row.
std::vector<float> bell(int from, int count, double centre, double sigma) {
    std::vector<float> values(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double d = (from + i + 0.5 - centre) / sigma;
        values[static_cast<size_t>(i)] = static_cast<float>(std::exp(-0.5 * d * d));
    }
    return values;
}

template <class Combine> Mask combined(const Mask& a, const Mask& b, Combine combine) {
    Mask result{a.at, a.cover.clone()};
    for (int y = 0; y < a.at.height; ++y) {
        const int yb = y + a.at.y - b.at.y;
        const bool isRow = yb >= 0 && yb < b.at.height;
        for (int x = 0; x < a.at.width; ++x) {
            const int xb = x + a.at.x - b.at.x;
            combine(result.cover(y, x), isRow && xb >= 0 && xb < b.at.width ? b.cover(yb, xb) : 0.F);
        }
    }
    return result;
}

} // namespace

Outline smooth(const Outline& corners, int stepsPerCorner) {
    const size_t n = corners.size();
    Outline points;
    for (size_t i = 0; i < n; ++i)
        for (int step = 0; step < stepsPerCorner; ++step)
            points.push_back(between(corners[(i + n - 1) % n], corners[i], corners[(i + 1) % n], corners[(i + 2) % n],
                                     static_cast<double>(step) / stepsPerCorner));
    return points;
}

Outline curve(const Outline& points, int stepsPerPoint) {
    const size_t n = points.size();
    Outline result;
    for (size_t i = 0; i + 1 < n; ++i)
        for (int step = 0; step < stepsPerPoint; ++step)
            result.push_back(between(points[i ? i - 1 : 0], points[i], points[i + 1], points[std::min(i + 2, n - 1)],
                                     static_cast<double>(step) / stepsPerPoint));
    result.push_back(points.back());
    return result;
}

Outline mirrored(const Outline& points) {
    Outline result;
    for (auto p = points.rbegin(); p != points.rend(); ++p) result.emplace_back(-p->x, p->y);
    return result;
}

Outline symmetric(const Outline& rightHalf) {
    Outline whole = rightHalf;
    for (const cv::Point2d& p : mirrored(rightHalf))
        if (p.x != 0) whole.push_back(p);
    return whole;
}

Outline ellipse(cv::Point2d centre, double rx, double ry, int corners) {
    Outline points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        points.emplace_back(centre.x + rx * std::cos(angle), centre.y + ry * std::sin(angle));
    }
    return points;
}

Mask intersected(const Mask& a, const Mask& b) {
    return combined(a, b, [](float& mine, float other) { mine *= other; });
}

Mask without(const Mask& a, const Mask& b) {
    return combined(a, b, [](float& mine, float other) { mine *= 1 - other; });
}

Layer::Layer(const cv::Rect2d& extent, double scale)
    : m_extent(extent), m_scale(scale),
      m_pixels(cvCeil(extent.height * scale), cvCeil(extent.width * scale), cv::Vec4f(0, 0, 0, 0)) {}

cv::Rect Layer::reach(const Outline& pixels, double margin) const {
    const auto [left, right] = std::minmax_element(pixels.begin(), pixels.end(), [](auto& a, auto& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(pixels.begin(), pixels.end(), [](auto& a, auto& b) { return a.y < b.y; });
    const cv::Point from(cvFloor(left->x - margin), cvFloor(top->y - margin));
    return cv::Rect(from, cv::Point(cvCeil(right->x + margin), cvCeil(bottom->y + margin))) & area();
}

/// A wide blur is drawn small and enlarged: its cost would grow with the square of the scale, and nobody sees the difference.
Mask Layer::drawn(const Outline& units, double softness, double width) const {
    const double sigma = std::max(0.5, softness * m_scale);
    Outline pixels;
    for (const cv::Point2d& p : units) pixels.push_back(toPixels(p));
    Mask mask{reach(pixels, 3 * sigma + width * m_scale + 2), {}};
    if (mask.isEmpty()) return mask;
    const int shrink = std::max(1, static_cast<int>(sigma / 3));
    std::vector<cv::Point> corners;
    const double factor = static_cast<double>(1 << kShift) / shrink, half = 0.5 * (1 << kShift);
    for (const cv::Point2d& p : pixels)
        corners.emplace_back(cvRound((p.x - mask.at.x) * factor - half), cvRound((p.y - mask.at.y) * factor - half));
    cv::Mat1b canvas((mask.at.height + shrink - 1) / shrink, (mask.at.width + shrink - 1) / shrink, uchar(0));
    if (width > 0)
        cv::polylines(canvas, corners, false, 255, std::max(1, cvRound(width * m_scale / shrink)), cv::LINE_AA, kShift);
    else
        cv::fillPoly(canvas, std::vector<std::vector<cv::Point>>{corners}, 255, cv::LINE_AA, kShift);
    cv::GaussianBlur(canvas, canvas, {}, sigma / shrink, 0, cv::BORDER_REPLICATE);
    cv::Mat1f cover;
    canvas.convertTo(cover, CV_32F, 1 / 255.0);
    if (shrink == 1)
        mask.cover = cover;
    else {
        cv::Mat1f enlarged;
        cv::resize(cover, enlarged, {}, shrink, shrink, cv::INTER_LINEAR);
        mask.cover = enlarged(cv::Rect({0, 0}, mask.at.size()));
    }
    return mask;
}

Mask Layer::shape(const Outline& outline, double softness) const { return drawn(outline, softness, 0); }

Mask Layer::line(const Outline& path, double width, double softness) const {
    // A line thinner than a pixel keeps its darkness: it is drawn a pixel wide and fainter.
    Mask mask = drawn(path, softness, width);
    if (!mask.isEmpty() && width * m_scale < 1) mask.cover *= width * m_scale;
    return mask;
}

Mask Layer::blob(cv::Point2d centre, double sx, double sy) const {
    const cv::Point2d at = toPixels(centre);
    Mask mask{reach({at - cv::Point2d(3 * sx, 3 * sy) * m_scale, at + cv::Point2d(3 * sx, 3 * sy) * m_scale}, 0), {}};
    if (mask.isEmpty()) return mask;
    mask.cover.create(mask.at.size());
    const auto across = bell(mask.at.x, mask.at.width, at.x, sx * m_scale),
               down = bell(mask.at.y, mask.at.height, at.y, sy * m_scale);
    for (int y = 0; y < mask.at.height; ++y)
        for (int x = 0; x < mask.at.width; ++x) mask.cover(y, x) = down[static_cast<size_t>(y)] * across[static_cast<size_t>(x)];
    return mask;
}

void Layer::fadeDown(Mask& mask, double from, double to) const {
    for (int y = 0; y < mask.at.height; ++y) {
        const double units = toUnits({0, mask.at.y + y + 0.5}).y;
        mask.cover.row(y) *= std::clamp((units - from) / (to - from), 0.0, 1.0);
    }
}

void Layer::fadeAcross(Mask& mask, double from, double to) const {
    for (int x = 0; x < mask.at.width; ++x) {
        const double units = toUnits({mask.at.x + x + 0.5, 0}).x;
        mask.cover.col(x) *= std::clamp((units - from) / (to - from), 0.0, 1.0);
    }
}

void Layer::fill(const Mask& mask, const Colour& colour, double opacity) {
    const auto strength = static_cast<float>(opacity);
    const cv::Vec4f paint(colour[0], colour[1], colour[2], 1);
    for (int y = 0; y < mask.at.height; ++y) {
        const float* cover = mask.cover[y];
        cv::Vec4f* pixel = m_pixels[mask.at.y + y] + mask.at.x;
        for (int x = 0; x < mask.at.width; ++x) {
            const float part = cover[x] * strength;
            pixel[x] = pixel[x] * (1 - part) + paint * part;
        }
    }
}

void Layer::gain(const Mask& mask, double amount) {
    const auto strength = static_cast<float>(amount);
    for (int y = 0; y < mask.at.height; ++y) {
        const float* cover = mask.cover[y];
        cv::Vec4f* pixel = m_pixels[mask.at.y + y] + mask.at.x;
        for (int x = 0; x < mask.at.width; ++x) {
            const float factor = 1 + cover[x] * strength;
            for (int c = 0; c < 3; ++c) pixel[x][c] *= factor;
        }
    }
}

void Layer::gain(const Mask& mask, const cv::Mat1f& amount) {
    if (mask.isEmpty()) return;
    gain({mask.at, mask.cover.mul(amount)}, 1);
}

void Layer::lightAcross(double amount) {
    std::vector<float> factors;
    factors.reserve(static_cast<size_t>(m_pixels.cols));
    for (int x = 0; x < m_pixels.cols; ++x)
        factors.push_back(static_cast<float>(std::max(0.5, 1 + amount * toUnits({x + 0.5, 0}).x)));
    for (int y = 0; y < m_pixels.rows; ++y)
        for (int x = 0; x < m_pixels.cols; ++x)
            for (int c = 0; c < 3; ++c) m_pixels(y, x)[c] *= factors[static_cast<size_t>(x)];
}

} // namespace paulownia::simulation

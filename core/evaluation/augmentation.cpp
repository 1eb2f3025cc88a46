#include "core/evaluation/augmentation.h"

#include "core/arrays/mandible.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paulownia::evaluation {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

/// Where a pixel of the result comes from: row = a·row + b·column + c, likewise the column. Rotation · shift · shear · zoom
/// about the middle, as Keras multiplies them.
struct Origin {
    double rowByRow, rowByColumn, rowAtZero;
    double columnByRow, columnByColumn, columnAtZero;

    explicit Origin(const Distortion& d) {
        const double c = std::cos(d.turn), s = std::sin(d.turn), middle = kCutSide / 2.0 - 0.5;
        const double sheared = std::sin(d.shear), along = std::cos(d.shear);
        rowByRow = c * d.zoomDown;
        rowByColumn = (-c * sheared - s * along) * d.zoomRight;
        columnByRow = s * d.zoomDown;
        columnByColumn = (-s * sheared + c * along) * d.zoomRight;
        rowAtZero = c * d.down - s * d.right + middle - (rowByRow + rowByColumn) * middle;
        columnAtZero = s * d.down + c * d.right + middle - (columnByRow + columnByColumn) * middle;
    }
};

std::uint8_t levelAt(std::span<const std::uint8_t> cut, float row, float column) {
    constexpr float last = kCutSide - 1;
    const float y = std::clamp(row, 0.0f, last), x = std::clamp(column, 0.0f, last); // the border, replicated
    const int top = std::min(static_cast<int>(y), kCutSide - 2), left = std::min(static_cast<int>(x), kCutSide - 2);
    const float down = y - static_cast<float>(top), right = x - static_cast<float>(left);
    const auto* p = cut.data() + top * kCutSide + left;
    const auto between = [right](std::uint8_t a, std::uint8_t b) { return static_cast<float>(a) + right * static_cast<float>(b - a); };
    const float upper = between(p[0], p[1]), lower = between(p[kCutSide], p[kCutSide + 1]);
    return static_cast<std::uint8_t>(upper + down * (lower - upper) + 0.5f); // NOLINT(bugprone-incorrect-roundings): never negative
}

} // namespace

std::array<std::uint8_t, kCutPixels> cutOf(std::span<const std::uint8_t> headshot) {
    std::array<std::uint8_t, kCutPixels> cut{};
    for (int row = 0; row < kCutSide; ++row)
        std::copy_n(headshot.data() + (row + kCutMargin) * arrays::kHeadshotSide + kCutMargin, kCutSide, cut.data() + row * kCutSide);
    return cut;
}

Distortion Distortion::draw(base::Random& random) {
    Distortion d;
    d.turn = random.uniform(-6, 6) * kDegree;
    d.shear = random.uniform(-2, 2) * kDegree;
    d.down = random.uniform(-0.06, 0.06) * kCutSide;
    d.right = random.uniform(-0.06, 0.06) * kCutSide;
    d.zoomDown = random.uniform(0.92, 1.08);
    d.zoomRight = random.uniform(0.92, 1.08);
    d.flip = random.chance(0.5);
    return d;
}

void distort(std::span<const std::uint8_t> cut, const Distortion& distortion, std::span<std::uint8_t> result) {
    const Origin origin(distortion);
    for (int row = 0; row < kCutSide; ++row) {
        const double y = origin.rowByRow * row + origin.rowAtZero, x = origin.columnByRow * row + origin.columnAtZero;
        for (int column = 0; column < kCutSide; ++column) {
            const auto from = static_cast<float>(y + origin.rowByColumn * column), across = static_cast<float>(x + origin.columnByColumn * column);
            result[static_cast<std::size_t>(row * kCutSide + (distortion.flip ? kCutSide - 1 - column : column))] = levelAt(cut, from, across);
        }
    }
}

} // namespace paulownia::evaluation

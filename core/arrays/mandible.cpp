#include "core/arrays/mandible.h"

#include "core/arrays/float16.h"

#include <initializer_list>

namespace paulownia::arrays {
namespace {

constexpr int kMargin = 30; // 30 + 2k: what Inception V3 does not see is left out
constexpr int kLast = kHeadshotSide - 1;

std::uint16_t meanLevel(std::span<const std::uint8_t> rows, std::initializer_list<int> columns) {
    int sum = 0;
    for (int row = 0; row < kMandibleRows; ++row)
        for (const int column : columns) sum += rows[static_cast<std::size_t>(row * kHeadshotSide + column)];
    const auto pixels = static_cast<double>(kMandibleRows * static_cast<int>(columns.size()));
    return toHalf(static_cast<double>(sum) / pixels / 255.0);
}

} // namespace

MandibleFeatures mandibleFeatures(std::span<const std::uint8_t> threeRows) {
    MandibleFeatures features{};
    for (int k = 0; k < kMandibleFeatures - 1; ++k) {
        const int j = kMargin + 2 * k;
        features[static_cast<std::size_t>(k)] = meanLevel(threeRows, {j, j + 1, kLast - j, kLast - 1 - j});
    }
    features.back() = meanLevel(threeRows, {178, 179, 180});
    return features;
}

std::span<const std::uint8_t> mandibleRows(std::span<const std::uint8_t> headshot) {
    return headshot.subspan(kMandibleFirstRow * kHeadshotSide, kMandibleRows * kHeadshotSide);
}

} // namespace paulownia::arrays

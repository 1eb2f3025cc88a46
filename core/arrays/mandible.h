#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace paulownia::arrays {

/// A headshot: 359 × 359 grey levels, row by row. [paper]
inline constexpr int kHeadshotSide = 359;
inline constexpr int kHeadshotPixels = kHeadshotSide * kHeadshotSide; // 128881

/// Rows between mouth and chin from which the features are taken. [scripts]
inline constexpr int kMandibleFirstRow = 267;
inline constexpr int kMandibleRows = 3;
inline constexpr int kMandibleFeatures = 75;

using MandibleFeatures = std::array<std::uint16_t, kMandibleFeatures>; ///< float16 bits

/// The 75 features of one headshot's three rows (1077 pixels: rows 267, 268, 269), from outside to centre. [scripts]
/// Feature k < 74: the twelve pixels in columns j, j+1, 358−j, 357−j with j = 30 + 2k, summed as integers, divided by 12 and then
/// by 255 in double precision, rounded once to float16. Feature 74: the nine pixels in columns 178, 179, 180, likewise by 9 and 255.
/// That order is ours: it is what numpy's `(sum / 12 / 255).astype(numpy.float16)` does, bit for bit.
MandibleFeatures mandibleFeatures(std::span<const std::uint8_t> threeRows);

/// The part of a whole headshot (128881 pixels) that mandibleFeatures() takes.
std::span<const std::uint8_t> mandibleRows(std::span<const std::uint8_t> headshot);

} // namespace paulownia::arrays

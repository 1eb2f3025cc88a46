#pragma once

#include "core/base/random.h"

#include <array>
#include <cstdint>
#include <span>

namespace paulownia::evaluation {

/// The part of a headshot that Inception V3 sees: 299 × 299, 30 pixels in from each side. [scripts]
inline constexpr int kCutSide = 299;
inline constexpr int kCutPixels = kCutSide * kCutSide; // 89401
inline constexpr int kCutMargin = 30;

/// The cut of a whole headshot of 359 × 359.
std::array<std::uint8_t, kCutPixels> cutOf(std::span<const std::uint8_t> headshot);

/// One draw of Keras' ImageDataGenerator with the paper's settings: rotation ±6°, shifts ±6 %, shear ±2°, zoom 0.92–1.08 in
/// each direction, flip. [scripts]
struct Distortion {
    double turn = 0, shear = 0;           ///< radians
    double down = 0, right = 0;           ///< pixels
    double zoomDown = 1, zoomRight = 1;
    bool flip = false;

    static Distortion draw(base::Random& random);
};

/// The cut, distorted: bilinear, the border replicated, rounded to whole levels (Keras keeps fractions).
void distort(std::span<const std::uint8_t> cut, const Distortion& distortion, std::span<std::uint8_t> result);

} // namespace paulownia::evaluation

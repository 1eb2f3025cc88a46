#include "core/arrays/float16.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace paulownia::arrays {
namespace {

constexpr int kFractionBits = 10;
constexpr int kLowestExponent = -14;             // of a normal number
constexpr double kRoundsToInfinity = 65520;      // half a step above the largest, 65504
constexpr std::uint16_t kInfinity = 0x7c00, kNaN = 0x7e00;

std::uint16_t magnitudeBits(double magnitude) {
    if (std::isnan(magnitude)) return kNaN;
    if (magnitude >= kRoundsToInfinity) return kInfinity;
    if (magnitude == 0) return 0;
    const int exponent = std::max(std::ilogb(magnitude), kLowestExponent);
    // Scaling by a power of two is exact, so this is the only rounding. A carry into the exponent is what the sum means.
    const double steps = std::nearbyint(std::ldexp(magnitude, kFractionBits - exponent));
    return static_cast<std::uint16_t>(((exponent - kLowestExponent) << kFractionBits) + static_cast<int>(steps));
}

} // namespace

std::uint16_t toHalf(double value) {
    const std::uint16_t sign = std::signbit(value) ? 0x8000 : 0;
    return static_cast<std::uint16_t>(sign | magnitudeBits(std::abs(value)));
}

double fromHalf(std::uint16_t bits) {
    const int exponent = (bits >> kFractionBits) & 0x1f, fraction = bits & 0x3ff;
    const double sign = bits & 0x8000 ? -1 : 1;
    if (exponent == 0x1f) return fraction ? std::numeric_limits<double>::quiet_NaN() : sign * std::numeric_limits<double>::infinity();
    if (exponent == 0) return sign * std::ldexp(fraction, kLowestExponent - kFractionBits);
    return sign * std::ldexp(fraction + 1024, exponent - 15 - kFractionBits);
}

} // namespace paulownia::arrays

#pragma once

#include <cstdint>

namespace paulownia::arrays {

/// IEEE 754 binary16 from a double in one rounding, to nearest, ties to even: what numpy's astype(float16) gives. Too large
/// becomes infinity; NaN stays NaN.
std::uint16_t toHalf(double value);

/// Exact.
double fromHalf(std::uint16_t bits);

} // namespace paulownia::arrays

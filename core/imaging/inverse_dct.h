#pragma once

#include <cstddef>
#include <cstdint>

namespace paulownia::imaging {

/// The 64 pixels of a JPEG block from its coefficients (dequantised, row by row): the integer transform of Loeffler, Ligtenberg
/// and Moschytz with 13 bits of fraction, to the bit what libjpeg's JDCT_ISLOW gives.
void inverseDct(const int16_t* coefficients, uint8_t* pixels, ptrdiff_t stride);

} // namespace paulownia::imaging

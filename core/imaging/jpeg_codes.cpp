#include "core/imaging/jpeg_codes.h"

#include <algorithm>

namespace paulownia::imaging {

namespace {

/// A value of `size` bits as JPEG stores it: a leading 0 says negative.
int extended(uint32_t bits, int size) {
    if (size == 0) return 0;
    const int value = static_cast<int>(bits);
    return bits >> (size - 1) ? value : value - (1 << size) + 1;
}

int sizeOf(uint8_t symbol) { return symbol & 15; }

uint8_t advanceOf(uint8_t symbol) { // zeros and a value, or sixteen zeros
    const bool isEnd = sizeOf(symbol) == 0 && symbol != 0xF0;
    return isEnd ? JpegCodes::kEndOfBlock : static_cast<uint8_t>((symbol >> 4) + 1);
}

} // namespace

std::unique_ptr<const JpegCodes> JpegCodes::make(const uint8_t* counts, const uint8_t* symbols) {
    auto codes = std::make_unique<JpegCodes>();
    std::array<Code, 1 << kWindow> whole{};
    int code = 0, index = 0;
    for (int length = 1; length <= 16; ++length, code <<= 1) {
        codes->m_offset[static_cast<size_t>(length)] = index - code;
        for (int i = 0; i < counts[length]; ++i, ++code, ++index) {
            if (index > 255 || code >= 1 << length) return nullptr;
            codes->m_order[static_cast<size_t>(index)] = symbols[index];
            if (length <= kWindow) // all windows that begin with it
                std::fill_n(whole.begin() + (code << (kWindow - length)), 1 << (kWindow - length), Code{length, symbols[index]});
        }
        codes->m_limit[static_cast<size_t>(length)] = code << (16 - length);
    }
    for (size_t window = 0; window < whole.size(); ++window) {
        codes->m_symbols[window] = valued(whole[window], static_cast<uint32_t>(window));
        codes->m_chains[window] = chained(whole, static_cast<uint32_t>(window));
    }
    return codes;
}

JpegCodes::Symbol JpegCodes::valued(const Code& code, uint32_t window) {
    const int size = sizeOf(code.symbol), rest = kWindow - code.length - size;
    if (code.length == 0 || rest < 0) return {};
    const uint32_t value = window >> rest & ((1U << size) - 1);
    return {static_cast<int16_t>(extended(value, size)), static_cast<uint8_t>(code.length + size), advanceOf(code.symbol)};
}

JpegCodes::Chain JpegCodes::chained(const std::array<Code, 1 << kWindow>& whole, uint32_t window) {
    Chain chain;
    int used = 0, advance = 0;
    while (used < kWindow) {
        const Code code = whole[window << used & ((1U << kWindow) - 1)];
        if (code.length == 0 || code.length > kWindow - used) break; // not all of it is in the window
        const bool isEnd = advanceOf(code.symbol) == kEndOfBlock;
        if (advance + (isEnd ? 1 : advanceOf(code.symbol)) > 63) break; // belongs to another block
        used += code.length + sizeOf(code.symbol);
        advance += advanceOf(code.symbol);
        chain = {static_cast<uint8_t>(used), static_cast<uint8_t>(advance)};
        if (isEnd) break;
    }
    return chain;
}

JpegCodes::Symbol JpegCodes::takeLong(JpegBits& bits) const {
    bits.refill();
    const uint32_t next16 = bits.peek(16);
    size_t length = 1;
    while (length <= 16 && static_cast<int>(next16) >= m_limit[length]) ++length;
    if (length > 16) return {};
    const int at = m_offset[length] + static_cast<int>(next16 >> (16 - length));
    const uint8_t symbol = m_order[static_cast<size_t>(at)];
    const int size = sizeOf(symbol);
    bits.skip(static_cast<int>(length));
    const uint32_t value = size ? bits.peek(size) : 0;
    bits.skip(size);
    bits.refill(); // a short code with its value takes kWindow bits at most, kTakes of which fit
    return {static_cast<int16_t>(extended(value, size)), static_cast<uint8_t>(static_cast<int>(length) + size), advanceOf(symbol)};
}

bool JpegCodes::skipOne(JpegBits& bits, int& last) const {
    const Symbol symbol = take(bits);
    if (symbol.bits == 0) return false;
    last += symbol.advance;
    return last <= 63 || last >= kEndOfBlock;
}

} // namespace paulownia::imaging

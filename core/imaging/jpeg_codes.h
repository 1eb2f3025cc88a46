#pragma once

#include <array>
#include <cstdint>
#include <bit>
#include <cstring>
#include <memory>

namespace paulownia::imaging {

/// Reads the bits of a JPEG's scan, freed of its stuffing. Reads ahead without asking whether there is more: kJpegPadding bytes
/// must follow the end, and who reads compares position() with it after every MCU.
class JpegBits {
public:
    explicit JpegBits(const uint8_t* data) : m_data(data), m_next(data) {}
    void refill() { ///< to 56 bits and more
        uint64_t word;
        std::memcpy(&word, m_next, sizeof word);
        if constexpr (std::endian::native == std::endian::little) word = __builtin_bswap64(word);
        m_ahead |= word >> m_count;
        m_next += (63 - m_count) >> 3;
        m_count |= 56;
    }
    uint32_t peek(int bits) const { return static_cast<uint32_t>(m_ahead >> (64 - bits)); } ///< 1…32 bits, refilled before
    void skip(int bits) {
        m_ahead <<= bits;
        m_count -= bits;
    }
    int64_t position() const { return (m_next - m_data) * 8 - m_count; } ///< in bits

private:
    const uint8_t* m_data;
    const uint8_t* m_next;
    uint64_t m_ahead = 0;
    int m_count = 0;
};

/// An MCU has at most ten blocks of 64 codes of at most 31 bits.
inline constexpr size_t kJpegPadding = 4096;

/// A Huffman code of a JPEG as tables over the next bits: one of single values, and one of runs of AC symbols whose values
/// nobody wants; taking several of these at a time is what makes skipping fast.
class JpegCodes {
public:
    /// So far that no sum of advances without one comes near.
    static constexpr int kEndOfBlock = 128;

    /// A symbol with its value.
    struct Symbol {
        int16_t value = 0;
        uint8_t bits = 0;    ///< taken by code and value; 0: there is no such code
        uint8_t advance = 0; ///< of AC symbols: from the last coefficient to this one; kEndOfBlock for an end of block
    };

    /// `counts`: codes of length i at [i], 1…16; `symbols` in the order of their codes. Null for what is no prefix code.
    static std::unique_ptr<const JpegCodes> make(const uint8_t* counts, const uint8_t* symbols);

    /// So many symbols can be taken after a refill.
    static constexpr int kTakes = 4;
    Symbol take(JpegBits& bits) const {
        const Symbol symbol = m_symbols[bits.peek(kWindow)];
        if (symbol.bits == 0) return takeLong(bits);
        bits.skip(symbol.bits);
        return symbol;
    }
    /// Skips a block's AC symbols after coefficient `last`. False: no such code, or more than 63 coefficients.
    bool skipBlock(JpegBits& bits, int last) const {
        while (last < 63) {
            bits.refill(); // a chain takes at most 27 bits
            if (!skipChain(bits, last) || (last < 63 && !skipChain(bits, last))) return false;
        }
        return true;
    }

private:
    static constexpr int kWindow = 12; // bits looked up at once: the tables stay in the first cache
    struct Chain {
        uint8_t bits = 0;
        uint8_t advance = 255; ///< coefficients; kEndOfBlock more where an end of block is the last symbol; 255: no whole code
    };

    bool skipChain(JpegBits& bits, int& last) const {
        const Chain chain = m_chains[bits.peek(kWindow)];
        const int reached = last + chain.advance;
        if (reached > 63 && static_cast<unsigned>(reached - kEndOfBlock) > 62) return skipOne(bits, last); // beyond this block
        bits.skip(chain.bits);
        last = reached;
        return true;
    }

    struct Code {
        int length = 0; // 0: none, or too long for a window
        uint8_t symbol = 0; // AC: run << 4 | size; DC: size
    };
    static Symbol valued(const Code& code, uint32_t window);
    static Chain chained(const std::array<Code, 1 << kWindow>& whole, uint32_t window);
    Symbol takeLong(JpegBits& bits) const;
    bool skipOne(JpegBits& bits, int& last) const;

    std::array<Symbol, 1 << kWindow> m_symbols;
    std::array<Chain, 1 << kWindow> m_chains;
    std::array<int, 17> m_limit{};  // by length: the first larger code, as the upper of 16 bits
    std::array<int, 17> m_offset{}; // by length: from a code to its symbol's index
    std::array<uint8_t, 256> m_order{};
};

} // namespace paulownia::imaging

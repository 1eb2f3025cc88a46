#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace paulownia::voting {

/// A short text as two words that can be compared without following it: its first and its last eight bytes. Little endian.
struct SubjectKey {
    std::uint64_t head = 0, tail = 0;
    std::uint32_t length = 0;

    /// `kReach` bytes from text.data() on must be readable, whatever its length.
    static constexpr std::size_t kReach = 8;

    SubjectKey() = default;
    explicit SubjectKey(std::string_view text) : length(static_cast<std::uint32_t>(text.size())) {
        std::memcpy(&head, text.data(), kReach);
        if (length < 8) head &= (std::uint64_t{1} << (8 * length)) - 1;
        if (length > 8) std::memcpy(&tail, text.data() + length - 8, 8);
    }

    bool isWhole() const { return length <= 16; } ///< equal keys are equal texts
    bool operator==(const SubjectKey&) const = default;
    /// Fibonacci hashing of both words; the upper bits are the good ones.
    std::uint64_t hash() const { return ((head ^ std::rotl(tail, 35)) + length) * 0x9E3779B97F4A7C15u; }
    /// Orders as the texts' first eight bytes do.
    std::uint64_t order() const { return __builtin_bswap64(head); }
};
static_assert(std::endian::native == std::endian::little);

} // namespace paulownia::voting

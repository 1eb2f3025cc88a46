#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace paulownia::arrays {

/// Lower-case digits, two a byte.
std::string hexOf(std::string_view bytes);

/// The bytes of lower-case hex digits; empty where it is anything else, or not of `size` bytes.
std::string bytesOf(const std::string& hex, std::size_t size);

inline constexpr std::size_t kHashBytes = 32;
inline bool isHash(const std::string& hex) { return !bytesOf(hex, kHashBytes).empty(); }

} // namespace paulownia::arrays

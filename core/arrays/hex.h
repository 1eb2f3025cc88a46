#pragma once

#include <cstddef>
#include <string>

namespace paulownia::arrays {

/// The bytes of lower-case hex digits; empty where it is anything else, or not of `size` bytes.
std::string bytesOf(const std::string& hex, std::size_t size);

inline constexpr std::size_t kHashBytes = 32;
inline bool isHash(const std::string& hex) { return !bytesOf(hex, kHashBytes).empty(); }

} // namespace paulownia::arrays

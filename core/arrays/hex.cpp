#include "core/arrays/hex.h"

#include <algorithm>
#include <sodium.h>

namespace paulownia::arrays {

std::string hexOf(std::string_view bytes) {
    std::string hex(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    hex.pop_back(); // the zero that C wants
    return hex;
}

std::string bytesOf(const std::string& hex, std::size_t size) {
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    std::string bytes(size, '\0');
    if (hex.size() != 2 * size || !std::all_of(hex.begin(), hex.end(), isDigit)) return {};
    sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), size, hex.data(), hex.size(), nullptr, nullptr, nullptr);
    return bytes;
}

} // namespace paulownia::arrays

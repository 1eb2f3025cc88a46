#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace paulownia::arrays {

/// An element type as numpy's `descr` names it: kind and bytes.
struct NpyType {
    char kind = 'u';       ///< 'u' unsigned, 'i' signed, 'f' floating point, 'b' boolean
    std::size_t size = 1;  ///< bytes
    bool bigEndian = false;

    bool isInteger() const { return kind == 'u' || kind == 'i' || kind == 'b'; }
    std::string descr() const; ///< "|u1", "<f2"
    bool operator==(const NpyType&) const = default;
};

inline constexpr NpyType kUint8{'u', 1, false};
inline constexpr NpyType kInt32{'i', 4, false};
inline constexpr NpyType kFloat16{'f', 2, false};

using Shape = std::vector<std::uint64_t>;

/// "(2429, 128881)", as numpy prints it.
std::string toText(const Shape& shape);

/// What stands before the data of a .npy file (numpy.lib.format, versions 1 to 3).
struct NpyHeader {
    NpyType type;
    Shape shape;
    std::size_t dataOffset = 0; ///< bytes before the first element

    std::uint64_t elements() const;
    std::uint64_t dataBytes() const { return elements() * type.size; }
};

/// The bytes of a version 1 header in C order, padded so that the data starts at a multiple of 64.
std::string npyHeaderBytes(const NpyType& type, const Shape& shape);

/// Reads the header from the file's first bytes (the whole header must be among them: 64 KiB are plenty). Refused, each in
/// words: no .npy file, an unknown version, Fortran order, pickled objects, record types, strings, shapes beyond 2⁶³ bytes.
base::Result<NpyHeader> parseNpyHeader(std::string_view bytes);

} // namespace paulownia::arrays

#include "core/arrays/npy_reader.h"

#include <algorithm>
#include <limits>

namespace paulownia::arrays {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
namespace fs = std::filesystem;

constexpr std::uintmax_t kHeaderPiece = 64u << 10;

/// What the header promises against what is there.
Result<> checkLength(const NpyHeader& header, std::uintmax_t fileBytes, const fs::path& path) {
    const auto expected = header.dataOffset + header.dataBytes();
    if (fileBytes == expected) return {};
    const std::string sizes = std::to_string(fileBytes) + " bytes instead of " + std::to_string(expected);
    return failure(ErrorKind::Invalid,
                   fileBytes < expected ? "The file is cut off: " + sizes : "There is something after the array's end: " + sizes,
                   path.string());
}

std::uint64_t unsignedFrom(const std::byte* bytes, const NpyType& type) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < type.size; ++i) {
        const std::size_t at = type.bigEndian ? i : type.size - 1 - i;
        value = value << 8 | std::to_integer<std::uint64_t>(bytes[at]);
    }
    return value;
}

std::int64_t signedFrom(std::uint64_t bits, std::size_t size) {
    const auto unused = static_cast<int>(8 * (8 - size));
    return static_cast<std::int64_t>(bits << unused) >> unused; // arithmetic since C++20; NOLINT(clang-analyzer-core.UndefinedBinaryOperatorResult): parseNpyHeader() knows no size of 0
}

} // namespace

Result<NpyReader> NpyReader::open(const fs::path& path) {
    auto file = openToRead(path);
    if (!file) return failure(file);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error) return failure(ErrorKind::Io, "The file cannot be read", path.string(), error.message());
    std::string start(std::min(size, kHeaderPiece), '\0');
    if (auto read = readAt(*file, 0, std::as_writable_bytes(std::span(start)), path); !read) return failure(read);
    auto header = parseNpyHeader(start);
    if (!header) return failure(header.error().kind, header.error().message, path.string());
    if (auto whole = checkLength(*header, size, path); !whole) return failure(whole);
    return NpyReader(path, std::move(*file), std::move(*header));
}

Result<> NpyReader::read(std::uint64_t offset, std::span<std::byte> bytes) const {
    return readAt(m_file, m_header.dataOffset + offset, bytes, m_path);
}

Result<std::vector<std::uint8_t>> NpyReader::row(std::uint64_t index) const {
    std::vector<std::uint8_t> bytes(rowElements());
    if (auto got = read(index * rowElements(), std::as_writable_bytes(std::span(bytes))); !got) return failure(got);
    return bytes;
}

Result<std::vector<std::byte>> NpyReader::all() const {
    std::vector<std::byte> bytes(m_header.dataBytes());
    if (auto got = read(0, bytes); !got) return failure(got);
    return bytes;
}

Result<std::vector<std::int64_t>> NpyReader::integers() const {
    const auto& type = m_header.type;
    if (!type.isInteger())
        return failure(ErrorKind::Invalid, "Its elements are of type " + type.descr() + ", not integers", m_path.string());
    const auto bytes = all();
    if (!bytes) return failure(bytes);
    std::vector<std::int64_t> values(m_header.elements());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto bits = unsignedFrom(bytes->data() + i * type.size, type);
        if (type.kind != 'i' && bits > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return failure(ErrorKind::Invalid, "A number in it is beyond any count: " + std::to_string(bits), m_path.string());
        values[i] = type.kind == 'i' ? signedFrom(bits, type.size) : static_cast<std::int64_t>(bits);
    }
    return values;
}

Result<std::vector<std::uint16_t>> NpyReader::halves() const {
    const auto& type = m_header.type;
    if (type.kind != 'f' || type.size != 2)
        return failure(ErrorKind::Invalid, "Its elements are of type " + type.descr() + ", not float16", m_path.string());
    const auto bytes = all();
    if (!bytes) return failure(bytes);
    std::vector<std::uint16_t> values(m_header.elements());
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<std::uint16_t>(unsignedFrom(bytes->data() + 2 * i, type));
    return values;
}

} // namespace paulownia::arrays

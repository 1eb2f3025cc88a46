#pragma once

#include "core/arrays/file_io.h"
#include "core/arrays/npy_header.h"

namespace paulownia::arrays {

/// A .npy file open for reading in pieces: memory holds what is asked for, whatever the file's size. Reading is const and
/// safe on many threads.
class NpyReader {
public:
    /// NotFound; Invalid when damaged, cut off or with bytes left over; Unsupported as in parseNpyHeader(). All name the file.
    static base::Result<NpyReader> open(const std::filesystem::path& path);

    const NpyHeader& header() const { return m_header; }
    const Shape& shape() const { return m_header.shape; }
    std::uint64_t rows() const { return shape().empty() ? 0 : shape().front(); }
    std::uint64_t rowElements() const {
        const auto count = rows();
        return count == 0 ? 0 : m_header.elements() / count;
    }

    /// `bytes` from the data's byte `offset` on, as they lie in the file.
    base::Result<> read(std::uint64_t offset, std::span<std::byte> bytes) const;
    /// A row of bytes, such as a headshot; the element type must be one byte wide.
    base::Result<std::vector<std::uint8_t>> row(std::uint64_t index) const;
    /// Every element of an integer array of any width; Invalid where one does not fit 64 bits or the type is no integer.
    base::Result<std::vector<std::int64_t>> integers() const;
    /// Every element of a float16 array, as its bits.
    base::Result<std::vector<std::uint16_t>> halves() const;

private:
    NpyReader(std::filesystem::path path, FileHandle file, NpyHeader header)
        : m_path(std::move(path)), m_file(std::move(file)), m_header(std::move(header)) {}
    base::Result<std::vector<std::byte>> all() const;

    std::filesystem::path m_path;
    FileHandle m_file;
    NpyHeader m_header;
};

} // namespace paulownia::arrays

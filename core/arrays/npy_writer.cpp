#include "core/arrays/npy_writer.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace paulownia::arrays {

using base::ErrorKind;
using base::failure;
using base::Result;

static_assert(std::endian::native == std::endian::little, "values are written as they lie in memory, and the header says little-endian");

Result<NpyWriter> NpyWriter::create(const std::filesystem::path& path, const NpyType& type, const Shape& shape) {
    auto file = openToWrite(path);
    if (!file) return failure(file);
    NpyWriter writer(path, std::move(*file), NpyHeader{type, shape, 0}.dataBytes());
    const auto header = npyHeaderBytes(type, shape);
    if (auto put = writer.put(std::as_bytes(std::span(header))); !put) return failure(put);
    return writer;
}

Result<NpyWriter> NpyWriter::resume(const std::filesystem::path& path, const NpyType& type, const Shape& shape, std::uint64_t rows,
                                    const std::function<void(std::span<const std::byte> row)>& kept) {
    auto file = openToExtend(path);
    if (!file) return failure(file);
    const auto header = npyHeaderBytes(type, shape);
    const auto wholeBytes = NpyHeader{type, shape, 0}.dataBytes();
    NpyWriter writer(path, std::move(*file), wholeBytes);
    std::vector<std::byte> piece(header.size());
    if (auto read = readAt(writer.m_file, 0, piece, path); !read) return failure(read);
    if (!std::ranges::equal(piece, std::as_bytes(std::span(header)))) return failure(ErrorKind::Invalid, "It was begun as another array", path.string());
    writer.m_hash.add(piece);
    piece.resize(wholeBytes / std::max<std::uint64_t>(1, shape.front()));
    for (std::uint64_t row = 0; row < rows; ++row) {
        if (auto read = readAt(writer.m_file, header.size() + row * piece.size(), piece, path); !read) return failure(read);
        writer.m_hash.add(piece);
        writer.m_left -= piece.size();
        kept(piece);
    }
    if (auto cut = cutOffAfter(writer.m_file, header.size() + rows * piece.size(), path); !cut) return failure(cut);
    return writer;
}

Result<std::string> NpyWriter::checkpoint() {
    if (auto synced = syncToDisk(m_path); !synced) return failure(synced);
    return m_hash.hexSoFar();
}

Result<> NpyWriter::put(std::span<const std::byte> bytes) {
    m_hash.add(bytes);
    return writeAll(m_file, bytes, m_path);
}

Result<> NpyWriter::write(std::span<const std::byte> bytes) {
    if (bytes.size() > m_left) return failure(ErrorKind::Internal, "More rows than were announced", m_path.string());
    m_left -= bytes.size();
    return put(bytes);
}

Result<std::string> NpyWriter::finish() {
    if (m_left > 0) return failure(ErrorKind::Internal, "Fewer rows than were announced", m_path.string());
    if (auto synced = syncToDisk(m_path); !synced) return failure(synced);
    return m_hash.hex();
}

} // namespace paulownia::arrays

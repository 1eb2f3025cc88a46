#include "core/arrays/npy_writer.h"

#include <bit>

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

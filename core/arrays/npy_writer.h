#pragma once

#include "core/arrays/file_io.h"
#include "core/arrays/npy_header.h"
#include "core/arrays/sha256.h"

#include <functional>

namespace paulownia::arrays {

/// Writes a .npy file piece by piece, so that arrays larger than memory can be made; hashes it on the way. A file that was
/// not finished is for its owner to remove.
class NpyWriter {
public:
    static base::Result<NpyWriter> create(const std::filesystem::path& path, const NpyType& type, const Shape& shape);

    /// Goes on with a file that was begun as by create() and holds `rows` whole rows or more: these are read again, handed to `kept`, and what
    /// follows them is cut off. Invalid: it was begun otherwise, or holds fewer.
    static base::Result<NpyWriter> resume(const std::filesystem::path& path, const NpyType& type, const Shape& shape, std::uint64_t rows,
                                          const std::function<void(std::span<const std::byte> row)>& kept);

    /// All that was written is on disk: the SHA-256 of the file as it stands.
    base::Result<std::string> checkpoint();

    /// The next bytes of the data, in C order and the type's byte order.
    base::Result<> write(std::span<const std::byte> bytes);
    template <class T> base::Result<> writeValues(std::span<const T> values) { return write(std::as_bytes(values)); }

    /// The file's SHA-256, as hex, once all of it is on disk. Internal when more or less was written than the shape holds.
    base::Result<std::string> finish();

private:
    NpyWriter(std::filesystem::path path, FileHandle file, std::uint64_t bytes)
        : m_path(std::move(path)), m_file(std::move(file)), m_left(bytes) {}
    base::Result<> put(std::span<const std::byte> bytes);

    std::filesystem::path m_path;
    FileHandle m_file;
    std::uint64_t m_left;
    Sha256 m_hash;
};

} // namespace paulownia::arrays

#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <utility>

namespace paulownia::arrays {

/// An open file that closes itself; -1 when none. Thin over POSIX: std::fstream tells neither why nor whether it is on disk.
class FileHandle {
public:
    FileHandle() = default;
    explicit FileHandle(int fd) : m_fd(fd) {}
    ~FileHandle();
    FileHandle(FileHandle&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    FileHandle& operator=(FileHandle&& other) noexcept {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    int fd() const { return m_fd; }

private:
    int m_fd = -1;
};

base::Result<FileHandle> openToRead(const std::filesystem::path& path);   ///< NotFound where there is none
base::Result<FileHandle> openToWrite(const std::filesystem::path& path);  ///< made anew, readable by its owner's umask

base::Result<FileHandle> openToAppend(const std::filesystem::path& path); ///< made where there is none; each write goes to its end
base::Result<FileHandle> openToExtend(const std::filesystem::path& path); ///< one that is there, at its start
base::Result<> cutOffAfter(const FileHandle& file, std::uint64_t bytes, const std::filesystem::path& path); ///< what is written next follows there

/// Exactly that many bytes at `offset`; a file that ends before is Invalid ("cut off").
base::Result<> readAt(const FileHandle& file, std::uint64_t offset, std::span<std::byte> bytes, const std::filesystem::path& path);
base::Result<> writeAll(const FileHandle& file, std::span<const std::byte> bytes, const std::filesystem::path& path);

/// Takes the room for a file that is about to be written, so that a disk that is too small is known before the work. Io, with how much is
/// needed and how much there is. A file system that cannot promise room is no reason not to write.
base::Result<> reserve(const FileHandle& file, std::uint64_t bytes, const std::filesystem::path& path);

/// On disk when it returns; for a folder, the names in it.
base::Result<> syncToDisk(const std::filesystem::path& path);

/// A whole small file as text; Invalid above 64 MiB.
base::Result<std::string> readText(const std::filesystem::path& path);
base::Result<> writeText(const std::filesystem::path& path, const std::string& text);

} // namespace paulownia::arrays

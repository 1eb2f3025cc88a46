#include "core/arrays/file_io.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paulownia::arrays {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
namespace fs = std::filesystem;

constexpr std::uintmax_t kMostText = 64u << 20;

tl::unexpected<base::Error> systemFailure(const std::string& message, const fs::path& path) {
    const int code = errno;
    return failure(code == ENOENT ? ErrorKind::NotFound : ErrorKind::Io, message + " (" + std::strerror(code) + ")", path.string());
}

Result<FileHandle> opened(const fs::path& path, int flags, const char* refusal) {
    FileHandle file(::open(path.c_str(), flags | O_CLOEXEC, 0666));
    if (file.fd() < 0) return systemFailure(refusal, path);
    return file;
}

} // namespace

FileHandle::~FileHandle() {
    if (m_fd >= 0) ::close(m_fd);
}

Result<FileHandle> openToRead(const fs::path& path) { return opened(path, O_RDONLY, "The file cannot be read"); }
Result<FileHandle> openToWrite(const fs::path& path) { return opened(path, O_WRONLY | O_CREAT | O_TRUNC, "The file cannot be written"); }

Result<FileHandle> openToAppend(const fs::path& path) { return opened(path, O_WRONLY | O_CREAT | O_APPEND, "The file cannot be written"); }
Result<FileHandle> openToExtend(const fs::path& path) { return opened(path, O_RDWR, "The file cannot be written"); }

Result<> cutOffAfter(const FileHandle& file, std::uint64_t bytes, const fs::path& path) {
    const auto end = static_cast<off_t>(bytes);
    if (::ftruncate(file.fd(), end) != 0 || ::lseek(file.fd(), end, SEEK_SET) != end) return systemFailure("The file cannot be written", path);
    return {};
}

Result<> readAt(const FileHandle& file, std::uint64_t offset, std::span<std::byte> bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const auto got = ::pread(file.fd(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return systemFailure("The file cannot be read", path);
        if (got == 0) return failure(ErrorKind::Invalid, "The file is cut off", path.string());
        bytes = bytes.subspan(static_cast<std::size_t>(got));
        offset += static_cast<std::uint64_t>(got);
    }
    return {};
}

Result<> writeAll(const FileHandle& file, std::span<const std::byte> bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const auto put = ::write(file.fd(), bytes.data(), bytes.size());
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return systemFailure("The file could not be written; make space and try again", path);
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    return {};
}

Result<> reserve(const FileHandle& file, std::uint64_t bytes, const fs::path& path) {
    int refused = 0;
    do refused = ::fallocate(file.fd(), 0, 0, static_cast<off_t>(bytes)) == 0 ? 0 : errno;
    while (refused == EINTR);
    if (refused != ENOSPC && refused != EDQUOT && refused != EFBIG) return {};
    std::error_code unknown;
    const auto space = fs::space(path, unknown);
    const auto mib = [](std::uint64_t of) { return std::to_string((of + (1u << 20) - 1) >> 20); };
    return failure(ErrorKind::Io, "The disk has no room for this file of " + mib(bytes) + " MiB" + (unknown ? std::string() : ": " + mib(space.available) + " MiB are free") +
                                      "; make space and try again (" + std::strerror(refused) + ")", path.string());
}

Result<> syncToDisk(const fs::path& path) {
    const auto file = openToRead(path);
    if (!file) return failure(file);
    if (::fsync(file->fd()) != 0) return systemFailure("The file could not be brought to disk", path);
    return {};
}

Result<std::string> readText(const fs::path& path) {
    const auto file = openToRead(path);
    if (!file) return failure(file);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error || size > kMostText) return failure(ErrorKind::Invalid, "This is not the small text file it should be", path.string());
    std::string text(size, '\0');
    if (auto read = readAt(*file, 0, std::as_writable_bytes(std::span(text)), path); !read) return failure(read);
    return text;
}

Result<> writeText(const fs::path& path, const std::string& text) {
    const auto file = openToWrite(path);
    if (!file) return failure(file);
    return writeAll(*file, std::as_bytes(std::span(text)), path);
}

} // namespace paulownia::arrays

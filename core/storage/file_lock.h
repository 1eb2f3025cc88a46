#pragma once

#include "core/base/error.h"

#include <QString>

namespace paulownia::storage {

/// One program at a time. The kernel holds it, so that it is gone with its program, however that ends; a lock that is told by what its
/// file says (QLockFile) stays for ever where a program was killed while it wrote that. The file goes with the lock.
class FileLock {
public:
    enum class IfHeld { Fail, Wait };
    /// Conflict: another program holds it (IfHeld::Fail). Io: the file cannot be written.
    static base::Result<FileLock> take(const QString& path, IfHeld ifHeld = IfHeld::Fail);
    /// Whether a program holds it now. Makes no file, and leaves one that is there.
    static bool isHeld(const QString& path);

    FileLock(FileLock&& other) noexcept : m_path(std::move(other.m_path)), m_fd(std::exchange(other.m_fd, -1)) {}
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();

private:
    FileLock(QString path, int fd) : m_path(std::move(path)), m_fd(fd) {}
    bool isThere() const;

    QString m_path;
    int m_fd;
};

} // namespace paulownia::storage

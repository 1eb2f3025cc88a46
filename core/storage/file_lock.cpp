#include "core/storage/file_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paulownia::storage {

using base::ErrorKind;
using base::failure;
using base::Result;

Result<FileLock> FileLock::take(const QString& path, IfHeld ifHeld) {
    for (;;) {
        FileLock lock(path, ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        const bool isHeld = lock.m_fd >= 0 && ::flock(lock.m_fd, LOCK_EX | (ifHeld == IfHeld::Fail ? LOCK_NB : 0)) == 0;
        if (isHeld && lock.isThere()) return lock;
        const int code = errno;
        const bool wasOpen = lock.m_fd >= 0;
        if (wasOpen) ::close(std::exchange(lock.m_fd, -1)); // nobody's file to remove
        if (isHeld || (wasOpen && code == EINTR)) continue; // whoever held it has removed the file that we waited at
        if (wasOpen && code == EWOULDBLOCK)
            return failure(ErrorKind::Conflict, QCoreApplication::translate("storage", "Another program holds the project; try again in a moment").toStdString(), path.toStdString());
        return failure(ErrorKind::Io, QCoreApplication::translate("storage", "The project cannot be written; check its permissions").toStdString(), path.toStdString(), std::strerror(code));
    }
}

bool FileLock::isHeld(const QString& path) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    const bool isFree = ::flock(fd, LOCK_SH | LOCK_NB) == 0;
    ::close(fd);
    return !isFree;
}

bool FileLock::isThere() const {
    struct stat own {}, there {};
    return ::fstat(m_fd, &own) == 0 && ::stat(QFile::encodeName(m_path).constData(), &there) == 0 && own.st_ino == there.st_ino && own.st_dev == there.st_dev;
}

FileLock::~FileLock() {
    if (m_fd < 0) return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_fd);
}

} // namespace paulownia::storage

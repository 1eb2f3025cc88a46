#include "core/storage/folder_sync.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace paulownia::storage {

bool syncFolder(const QString& folder) {
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return false;
    const bool isDone = ::fsync(fd) == 0 || errno == EINVAL;
    const int code = errno;
    ::close(fd);
    errno = code;
    return isDone;
}

} // namespace paulownia::storage

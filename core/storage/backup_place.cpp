#include "core/storage/backup_place.h"

#include "core/storage/folder_sync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

tl::unexpected<base::Error> refused(ErrorKind kind, const QString& sentence, const QString& path, const char* detail = "") {
    return failure(kind, sentence.toStdString(), path.toStdString(), detail);
}

Result<> checkTarget(const QFileInfo& target, const QString& project) {
    if (target.exists()) return refused(ErrorKind::Denied, Words::tr("There is something of that name already; choose a new one"), target.filePath());
    if (target.filePath().startsWith(project + QLatin1Char('/')))
        return refused(ErrorKind::Denied, Words::tr("A backup belongs outside the project, best on another disk"), target.filePath());
    if (!target.dir().exists()) return refused(ErrorKind::NotFound, Words::tr("The folder to write into is not there; make it first"), target.path());
    return {};
}

void removeStale(const QDir& around, const QString& prefix) {
    for (const auto& name : around.entryList({prefix + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        QDir(around.filePath(name)).removeRecursively();
}

/// All of the file system that the folder lies on.
bool syncAll(const QString& folder) {
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDone = fd >= 0 && ::syncfs(fd) == 0;
    if (fd >= 0) ::close(fd);
    return isDone;
}

} // namespace

BackupPlace::BackupPlace(QString target, FileLock lock, std::unique_ptr<QTemporaryDir> staging)
    : m_target(std::move(target)), m_lock(std::move(lock)), m_staging(std::move(staging)) {}

Result<BackupPlace> BackupPlace::at(const QString& wanted, const QString& project) {
    const QFileInfo target(QDir::cleanPath(QFileInfo(wanted).absoluteFilePath()));
    const auto lockFile = target.dir().filePath(QStringLiteral(".%1.lock").arg(target.fileName()));
    if (auto isFree = checkTarget(target, project); !isFree) {
        if (QFile::exists(lockFile)) static_cast<void>(FileLock::take(lockFile)); // of one that was killed when all was done: goes with this
        return failure(isFree);
    }
    const auto prefix = QStringLiteral(".%1.unfinished-").arg(target.fileName());
    auto lock = FileLock::take(lockFile);
    if (!lock && lock.error().kind == ErrorKind::Conflict) return refused(ErrorKind::Denied, Words::tr("Another program is writing a backup there"), target.filePath());
    if (lock) removeStale(target.dir(), prefix);
    auto staging = std::make_unique<QTemporaryDir>(target.dir().filePath(prefix + QStringLiteral("XXXXXX")));
    if (!lock || !staging->isValid())
        return refused(ErrorKind::Io, Words::tr("The backup cannot be written there; may the folder be written, and is there space?"), target.filePath());
    return BackupPlace(target.filePath(), *std::move(lock), std::move(staging));
}

Result<> BackupPlace::publish() {
    const auto from = QFile::encodeName(path()), to = QFile::encodeName(m_target);
    const bool isPut = syncAll(path()) && std::rename(from.constData(), to.constData()) == 0;
    if (!isPut) return refused(ErrorKind::Io, Words::tr("The backup could not be put in its place"), m_target, std::strerror(errno));
    m_staging->setAutoRemove(false);
    syncFolder(QFileInfo(m_target).path());
    return {};
}

} // namespace paulownia::storage

#include "core/release/staging_folder.h"

#include "core/release/words.h"

#include <QDir>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paulownia::release {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

tl::unexpected<base::Error> ioFailure(const QString& sentence, const QString& path) {
    return failure(ErrorKind::Io, sentence.toStdString(), path.toStdString(), std::strerror(errno));
}

tl::unexpected<base::Error> occupied(const QString& target) {
    return failure(ErrorKind::Denied, Words::tr("There is something here already; choose a new folder").toStdString(), target.toStdString());
}

/// "/a/.foxglove.unfinished-": of one target only, so that two releases never touch each other's.
QString prefixFor(const QFileInfo& target) { return QStringLiteral(".%1.unfinished-").arg(target.fileName()); }

Result<> checkTarget(const QFileInfo& target) {
    if (!target.dir().exists())
        return failure(ErrorKind::NotFound, Words::tr("The folder to write into is not there; make it first").toStdString(), target.path().toStdString());
    const bool isFree = !target.exists() || (target.isDir() && QDir(target.filePath()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    if (!isFree) return occupied(target.filePath());
    return {};
}

bool takeLock(const arrays::FileHandle& folder) { return ::flock(folder.fd(), LOCK_EX | LOCK_NB) == 0; }

/// A folder with its lock.
struct Locked {
    QString path;
    arrays::FileHandle lock;
};

/// What killed programs left: one is taken up, should there be more they go.
std::optional<Locked> takeStale(const QFileInfo& target) {
    std::optional<Locked> taken;
    const auto names = target.dir().entryList({prefixFor(target) + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto& name : names) {
        const auto path = target.dir().filePath(name);
        auto folder = arrays::openToRead(path.toStdString());
        if (!folder || !takeLock(*folder)) continue;
        if (taken) QDir(path).removeRecursively();
        else taken = Locked{path, std::move(*folder)};
    }
    return taken;
}

/// As the user's other folders: mkdtemp() makes it private, but a release is there to be handed on.
void openToOthers(const QString& path) {
    const auto mask = ::umask(0);
    ::umask(mask);
    ::chmod(QFile::encodeName(path).constData(), 0777 & ~mask);
}

Result<> syncFiles(const QString& path) {
    for (const auto& file : QDir(path).entryInfoList(QDir::Files | QDir::Hidden))
        if (auto synced = arrays::syncToDisk(file.filePath().toStdString()); !synced) return synced;
    return arrays::syncToDisk(path.toStdString());
}

} // namespace

StagingFolder::StagingFolder(QString target, QString path, arrays::FileHandle lock)
    : m_target(std::move(target)), m_path(std::move(path)), m_lock(std::move(lock)) {}

StagingFolder::StagingFolder(StagingFolder&& other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, {})), m_lock(std::move(other.m_lock)) {}

StagingFolder::~StagingFolder() {
    if (!m_path.isEmpty()) QDir(m_path).removeRecursively();
}

Result<StagingFolder> StagingFolder::beside(const QString& wanted) {
    const QFileInfo target(QDir::cleanPath(QFileInfo(wanted).absoluteFilePath()));
    if (auto isFree = checkTarget(target); !isFree) return failure(isFree);
    if (auto stale = takeStale(target)) return StagingFolder(target.filePath(), stale->path, std::move(stale->lock));
    QByteArray name = QFile::encodeName(target.dir().filePath(prefixFor(target))) + "XXXXXX";
    if (!::mkdtemp(name.data())) return ioFailure(Words::tr("The release cannot be written there"), target.path());
    auto lock = arrays::openToRead(name.toStdString());
    if (!lock || !takeLock(*lock)) return ioFailure(Words::tr("The release cannot be written there; try again"), target.path());
    return StagingFolder(target.filePath(), QFile::decodeName(name), std::move(*lock));
}

Result<> StagingFolder::publish() {
    if (auto synced = syncFiles(m_path); !synced) return synced;
    openToOthers(m_path);
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
        return errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR ? occupied(m_target) : ioFailure(Words::tr("The release could not be put in its place"), m_target);
    m_path.clear();
    auto synced = arrays::syncToDisk(QFileInfo(m_target).path().toStdString());
    if (!synced) QDir(m_target).removeRecursively(); // or it would be there, and nobody know
    return synced;
}

} // namespace paulownia::release

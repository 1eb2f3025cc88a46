#include "core/storage/photo_vault.h"

#include "core/storage/folder_sync.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace paulownia::storage {

using base::ErrorKind;
using base::failure;
using base::Result;

namespace {
std::string notStored() { return QCoreApplication::translate("storage", "The photo could not be stored; is the disk full?").toStdString(); }
} // namespace

QString PhotoVault::path(const QByteArray& sha256) const {
    const auto name = QString::fromLatin1(sha256.toHex());
    return QStringLiteral("%1/%2/%3.jpeg").arg(m_folder, name.left(2), name);
}

Result<QByteArray> PhotoVault::store(const QByteArray& bytes) {
    const auto sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const auto target = path(sha256);
    const bool isThere = QFileInfo(target).size() == bytes.size() && QFileInfo::exists(target);
    if (auto written = isThere ? Result<>() : write(bytes, target); !written) return failure(written);
    // Also what was there: whoever put it may have been killed before this.
    if (syncFolder(QFileInfo(target).path()) && syncFolder(m_folder)) return sha256;
    return failure(ErrorKind::Io, notStored(), target.toStdString(), std::strerror(errno));
}

Result<> PhotoVault::write(const QByteArray& bytes, const QString& target) {
    QDir().mkpath(QFileInfo(target).path());
    QSaveFile file(target);
    const auto group = m_readers == Readers::Group ? QFileDevice::ReadGroup : QFileDevice::Permissions();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | group) &&
                         file.write(bytes) == bytes.size() && file.flush() && ::fdatasync(file.handle()) == 0 && file.commit();
    if (written) return {};
    return failure(ErrorKind::Io, notStored(), target.toStdString(), file.errorString().toStdString());
}

Result<QByteArray> PhotoVault::read(const QByteArray& sha256) const {
    QFile file(path(sha256));
    if (file.open(QIODevice::ReadOnly)) return file.readAll();
    return failure(
        ErrorKind::NotFound,
        QCoreApplication::translate("storage", "An original photo is missing from the project; restore it from a backup")
            .toStdString(),
        file.fileName().toStdString(), file.errorString().toStdString());
}

Result<> PhotoVault::removeAllBut(const QSet<QByteArray>& kept) {
    QSet<QString> keptPaths;
    for (const auto& sha256 : kept) keptPaths.insert(path(sha256));
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (keptPaths.contains(file.fileName()) || file.remove()) continue;
        return failure(ErrorKind::Io, QCoreApplication::translate("storage", "A left-over file could not be removed").toStdString(),
                       file.fileName().toStdString(), file.errorString().toStdString());
    }
    return {};
}

} // namespace paulownia::storage

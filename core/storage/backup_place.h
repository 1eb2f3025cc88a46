#pragma once

#include "core/storage/file_lock.h"

#include <QTemporaryDir>
#include <memory>

namespace paulownia::storage {

/// A hidden folder beside the one that a backup is to be, for its owner alone. Gone with the object unless published; what a killed program
/// left is removed by the next for the same target.
class BackupPlace {
public:
    /// Denied: there is something at `target`, it lies within `project`, or another program is writing it. Io: it cannot be written.
    static base::Result<BackupPlace> at(const QString& target, const QString& project);

    QString path() const { return m_staging->path(); }
    const QString& target() const { return m_target; }

    base::Result<> publish();                 ///< to disk, then the one step under the target's name

private:
    BackupPlace(QString target, FileLock lock, std::unique_ptr<QTemporaryDir> staging);

    QString m_target;
    FileLock m_lock;
    std::unique_ptr<QTemporaryDir> m_staging;
};

} // namespace paulownia::storage

#pragma once

#include "core/base/task.h"
#include "core/storage/project.h"

namespace paulownia::storage {

/// A copy of the project that was made.
struct BackupRecord {
    QString folder;  ///< absolute path where it was written
    QDateTime madeAt; ///< UTC
    qint64 acts = 0; ///< how many it holds
};

/// What a backup holds.
struct BackupReport {
    BackupRecord record;
    QByteArray head; ///< SHA-256 of its last act
    int submissions = 0;
    int originals = 0;
    qint64 bytes = 0; ///< of the originals
};

/// Copies a project into the new folder `out`, while others go on working: the database as it is at one moment, the originals that
/// it names, its releases and runs; nothing that can be made again. A team's project becomes one of its own, without a server. The copy is opened and
/// audited before it appears under its name, at once; restoring is opening it. It holds every secret of the project, and whatever is withdrawn
/// later: so it is recorded, and a withdrawal names it. Denied: there is something at `out`, or it lies within the project, or the role may not. Conflict: a photo
/// was withdrawn meanwhile; do it again. Invalid: the project itself does not hold (audit it). Nothing is left of a failed or
/// cancelled one; what a killed one left goes with the next to the same place.
base::Result<BackupReport> backUp(Project& project, const QString& out, const base::Task& task);

/// The row's text as the audit chain digests it.
QByteArray canonical(const BackupRecord& record);

base::Result<QVector<BackupRecord>> backups(Project& project); ///< newest first

} // namespace paulownia::storage

#pragma once

#include "core/storage/project.h"

namespace paulownia::storage {

/// Small pictures of these photos below cache/: files whose name holds the photo's SHA-256.
QStringList cachedPicturesOf(const QString& cacheFolder, const QVector<QByteArray>& originals);

/// Does what committed withdrawals left to do: erases originals and their cached pictures, copies of the database that older
/// programs' updates left, kits within the project's folder, and then what the database's free pages and write-ahead log still hold. Killed at any time, the next call goes on. Nothing to do
/// costs one query. Conflict while another program reads the project; Denied where only the owner of a team’s database can
/// erase the last of it; Io when a file cannot be removed: call it again later.
base::Result<> finishErasures(Project& project);

/// Erases the IP addresses of submissions whose withdrawal period is over, each by a recorded act; returns how many.
base::Result<int> eraseOverdueAddresses(Project& project);

/// Both, and releases of which a killed program left unsaid whether they are there (by their manifest), as far as it goes now: what
/// cannot be done is done the next time. For every opening.
void tidyUp(Project& project);

} // namespace paulownia::storage

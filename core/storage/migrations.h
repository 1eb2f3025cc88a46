#pragma once

#include "core/storage/database.h"

namespace paulownia::storage {

/// The schema this program writes.
inline constexpr int kSchemaVersion = 8;

/// Brings the database to kSchemaVersion, each numbered step in one transaction. `backupFile` is written before the first
/// step of an existing database (empty: none). The step to schema 7 seals the chain as it stands. Returns how many steps it took. A database written by a newer program is
/// refused with Unsupported.
base::Result<int> migrate(Database& database, const QString& backupFile);

/// SQLite's: the database as it is, in the new file `path`, for its owner alone. Not brought to disk.
base::Result<> copyInto(Database& database, const QString& path);

} // namespace paulownia::storage

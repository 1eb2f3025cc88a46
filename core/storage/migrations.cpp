#include "core/storage/migrations.h"

#include "core/storage/audit_chain.h"
#include "core/storage/file_lock.h"
#include "core/storage/folder_sync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cstdio>
#include <unistd.h>

// Outside any namespace, as the macro asks: a static library's resources are not linked by themselves.
static void initMigrationResource() { Q_INIT_RESOURCE(migrations); }

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

Result<int> currentVersion(Database& database) {
    const auto exists = database.hasTable(QStringLiteral("schema_info"));
    if (!exists) return failure(exists);
    if (!*exists) return 0;
    const auto rows = database.select(QStringLiteral("SELECT version, oldest_writer FROM schema_info"));
    if (!rows) return failure(rows);
    if (rows->isEmpty()) return 0;
    if (rows->first().smallInt(1) <= kSchemaVersion) return rows->first().smallInt(0);
    return failure(
        ErrorKind::Unsupported,
        QCoreApplication::translate("storage", "This project was written by a newer Paulownia; install that one to open it")
            .toStdString());
}

Result<QString> script(int version) {
    const auto files = QDir(QStringLiteral(":/storage/migrations"))
                           .entryList({QStringLiteral("%1_*.sql").arg(version, 4, 10, QLatin1Char('0'))});
    QFile file(QStringLiteral(":/storage/migrations/") + files.value(0));
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorKind::Internal, "A database migration is missing from the program");
    return QString::fromUtf8(file.readAll());
}

constexpr int kSealedSchema = 7;

/// What SQL cannot do: it does not know the key.
Result<> sealChain(Database& database) {
    const auto key = chainKey(database);
    if (!key) return failure(key);
    return AuditChain(database, *key, {}, {}).seal();
}

Result<> step(Database& database, int version) {
    const auto sql = script(version);
    if (!sql) return failure(sql);
    return database.transaction([&]() -> Result<> {
        const auto now = currentVersion(database); // another program may have been faster
        if (!now) return failure(now);
        if (*now >= version) return {};
        const auto made = database.run(
            QStringLiteral("CREATE TABLE IF NOT EXISTS schema_info (version INTEGER NOT NULL, oldest_writer INTEGER NOT NULL)"));
        if (!made) return failure(made);
        if (auto done = database.runScript(*sql); !done) return done;
        if (version == kSealedSchema)
            if (auto sealed = sealChain(database); !sealed) return sealed;
        if (auto cleared = database.run(QStringLiteral("DELETE FROM schema_info")); !cleared) return failure(cleared);
        const auto set =
            database.run(QStringLiteral("INSERT INTO schema_info (version, oldest_writer) VALUES (?, ?)"), {version, version});
        if (!set) return failure(set);
        return {};
    });
}

base::Error unwritable(const QString& path) {
    return {ErrorKind::Io, QCoreApplication::translate("storage", "The project cannot be written; check its permissions").toStdString(), path.toStdString(), {}};
}

/// SQLite does not bring what VACUUM INTO writes to disk.
bool putInPlace(const QString& draft, const QString& path) {
    QFile file(draft);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0 &&
           std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) == 0 && // QFile would copy where it cannot
           syncFolder(QFileInfo(path).path());
}

/// The database as it is, whole or not at all. One that is there already is older and worth more: a program was killed between two steps.
Result<> keepOld(Database& database, const QString& path) {
    const auto lock = FileLock::take(path + QStringLiteral(".lock"), FileLock::IfHeld::Wait);
    if (!lock) return failure(lock);
    const auto draft = path + QStringLiteral(".new");
    if (QFile::exists(path)) return {};
    QFile::remove(draft);
    if (auto copied = copyInto(database, draft); !copied) return copied;
    return putInPlace(draft, path) ? Result<>() : tl::unexpected(unwritable(path));
}

} // namespace

Result<> copyInto(Database& database, const QString& path) {
    QFile empty(path); // SQLite fills it, and leaves its rights as they are
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !empty.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return tl::unexpected(unwritable(path));
    empty.close();
    const auto copied = database.run(QStringLiteral("VACUUM INTO ?"), {path});
    return copied ? Result<>() : failure(copied);
}

Result<int> migrate(Database& database, const QString& backupFile) {
    initMigrationResource();
    const auto version = currentVersion(database);
    if (!version) return failure(version);
    if (*version > 0 && *version < kSchemaVersion && !backupFile.isEmpty())
        if (auto kept = keepOld(database, backupFile); !kept) return failure(kept);
    for (int next = *version + 1; next <= kSchemaVersion; ++next)
        if (auto done = step(database, next); !done) return failure(done);
    return kSchemaVersion - *version;
}

} // namespace paulownia::storage

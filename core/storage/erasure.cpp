#include "core/storage/erasure.h"

#include "core/storage/folder_sync.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

Result<> removeFile(const QString& path) {
    if (QFile file(path); !file.exists() || file.remove()) return {};
    return failure(ErrorKind::Io, QCoreApplication::translate("storage", "A file of a withdrawn submission could not be erased").toStdString(), path.toStdString());
}

Result<> removeFiles(const QStringList& paths) {
    for (const auto& path : paths)
        if (auto removed = removeFile(path); !removed) return removed;
    return {};
}

QStringList oldDatabases(const QString& folder) {
    QStringList paths;
    for (const auto& name : QDir(folder).entryList({QStringLiteral("before-schema-*")}, QDir::Files)) paths.append(folder + QLatin1Char('/') + name);
    return paths;
}

/// They show faces, and do not say whose; a kit that is still wanted is made anew, and answers to it count as before.
QStringList kitsIn(const QString& folder) {
    QStringList paths;
    QDirIterator kits(folder, {QStringLiteral("*.kit")}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (kits.hasNext()) paths.append(kits.next());
    return paths;
}

/// So that no file comes back after a power cut that the database no longer knows to be pending. Its folders alone: all of the file system would
/// be whatever everybody is writing, gigabytes while volunteers send their photos.
void syncFoldersToDisk(const QString& folder) {
    syncFolder(folder);
    QDirIterator folders(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (folders.hasNext()) syncFolder(folders.next());
}

/// Those that no submission on record holds.
Result<QVector<QByteArray>> ownedByNobody(Project& project, const QVector<QByteArray>& originals) {
    QVector<QByteArray> unowned;
    for (const auto& sha256 : originals) {
        const auto rows = project.database().select(QStringLiteral("SELECT photo FROM photo WHERE sha256 = ? LIMIT 1"), {QString::fromLatin1(sha256.toHex())});
        if (!rows) return failure(rows);
        if (rows->isEmpty()) unowned.append(sha256);
    }
    return unowned;
}

Result<> eraseFiles(Project& project, const QVector<QByteArray>& pending) {
    const auto originals = ownedByNobody(project, pending);
    if (!originals) return failure(originals);
    for (const auto& sha256 : *originals)
        if (auto removed = removeFile(project.vault().path(sha256)); !removed) return removed;
    if (auto removed = removeFiles(cachedPicturesOf(project.cacheFolder(), *originals)); !removed) return removed;
    if (auto removed = removeFiles(oldDatabases(project.folder()) + kitsIn(project.folder())); !removed) return removed;
    syncFoldersToDisk(project.folder());
    return {};
}

/// PostgreSQL rewrites a table for its owner alone, and passes over those of others without a word.
Result<> checkMayRewrite(Project& project) {
    if (!project.isTeams()) return {};
    const auto rows = project.database().select(QStringLiteral(
        "SELECT COUNT(*) FROM pg_roles u, pg_database d WHERE u.rolname = session_user AND d.datname = current_database() AND (u.rolsuper OR d.datdba = u.oid)"));
    if (!rows) return failure(rows);
    if (rows->first().integer(0) > 0) return {};
    return failure(ErrorKind::Denied, QCoreApplication::translate("storage", "The database’s files on the server still hold remnants, which nobody can read through the project. "
                                                                             "Only the owner of the database can erase them: ask for ‘paulownia withdraw PROJECT --finish’")
                                          .toStdString());
}

bool isInPlace(const ReleaseRecord& release) {
    QFile manifest(release.folder + QStringLiteral("/manifest.json"));
    return manifest.open(QIODevice::ReadOnly) && QCryptographicHash::hash(manifest.readAll(), QCryptographicHash::Sha256) == release.manifestSha256;
}

/// A program was killed between putting a release in its place and recording it, or just before.
Result<> settleReleases(Project& project) {
    if (const auto any = project.releases().announced(); !any || any->isEmpty()) return {};
    const AuditChain::Consequences ofTheRelease(project.chain()); // whoever opens the project
    return project.database().transaction([&]() -> Result<> {
        const auto announced = project.releases().announced(); // again, now that nobody can be putting one in its place
        if (!announced) return failure(announced);
        for (const auto& release : *announced)
            if (auto settled = project.releases().settle(release, isInPlace(release)); !settled) return settled;
        return {};
    });
}

} // namespace

QStringList cachedPicturesOf(const QString& cacheFolder, const QVector<QByteArray>& originals) {
    QSet<QString> hashes;
    for (const auto& sha256 : originals) hashes.insert(QString::fromLatin1(sha256.toHex()));
    QStringList paths;
    QDirIterator files(cacheFolder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (hashes.contains(files.fileName().left(64))) paths.append(files.filePath());
    }
    return paths;
}

Result<> finishErasures(Project& project) {
    const auto pending = project.withdrawals().pending();
    if (!pending) return failure(pending);
    if (!pending->remnants) return {};
    if (auto erased = eraseFiles(project, pending->originals); !erased) return erased;
    if (auto noted = project.withdrawals().originalsErased(); !noted) return noted;
    if (auto may = checkMayRewrite(project); !may) return may;
    if (auto erased = project.database().eraseRemnants(); !erased) return erased;
    return project.withdrawals().remnantsErased();
}

Result<int> eraseOverdueAddresses(Project& project) {
    const auto days = project.settings().value(kWithdrawalDays);
    if (!days) return failure(days);
    const auto holders = project.submissions().withAddress();
    if (!holders) return failure(holders);
    int erased = 0;
    for (const auto& submission : *holders) {
        if (submission.withdrawalEnds(days->toInt()) > project.now()) continue;
        if (auto done = project.submissions().eraseAddress(submission.number); !done) return failure(done);
        ++erased;
    }
    return erased;
}

void tidyUp(Project& project) {
    static_cast<void>(finishErasures(project));
    static_cast<void>(eraseOverdueAddresses(project));
    static_cast<void>(settleReleases(project));
}

} // namespace paulownia::storage

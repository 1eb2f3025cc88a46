#include "core/release/release_audit.h"

#include "core/arrays/file_io.h"
#include "core/arrays/manifest_signature.h"
#include "core/arrays/release_folder.h"
#include "core/release/release_check.h"
#include "core/release/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace paulownia::release {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using storage::ReleaseRecord;

bool hasManifest(const QString& folder) { return QFileInfo::exists(folder + QLatin1Char('/') + QLatin1String(arrays::kManifestFile)); }

/// Each once, whatever way it is known.
QStringList foldersOf(const storage::Project& project, const QVector<ReleaseRecord>& records, const QStringList& others) {
    QStringList folders;
    for (const auto& name : QDir(project.releasesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        folders.append(project.releasesFolder() + QLatin1Char('/') + name);
    for (const auto& record : records) folders.append(record.folder);
    folders.erase(std::remove_if(folders.begin(), folders.end(), [](const auto& folder) { return !hasManifest(folder); }), folders.end());
    for (const auto& other : others) folders.append(QDir::cleanPath(QFileInfo(other).absoluteFilePath()));
    folders.removeDuplicates();
    return folders;
}

/// What the project has to say against a manifest; empty: nothing.
Result<QString> objection(storage::Project& project, const QVector<ReleaseRecord>& records, const std::string& text) {
    const auto manifest = arrays::parseManifest(text);
    if (!manifest) return QString::fromStdString(manifest.error().message);
    const auto key = project.chain().signingKey().publicKey().toHex().toStdString();
    if (manifest->signature.key != key) return Words::tr("It is not signed by this project’s key: an older program, or another project, built it");
    if (!arrays::isSigned(text, manifest->signature)) return Words::tr("Its manifest was changed after it was signed");
    const auto act = project.chain().act(manifest->chain.seq);
    if (!act) return failure(act);
    if (act->seq == 0) return Words::tr("It rests on act %1, which the record does not have: the project was put back to an older state").arg(manifest->chain.seq);
    if (act->hash.toHex().toStdString() != manifest->chain.hash) return Words::tr("It rests on act %1, which is another one in the record").arg(manifest->chain.seq);
    const auto sha256 = QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256);
    const bool isOnRecord = std::any_of(records.begin(), records.end(), [&](const auto& record) { return record.manifestSha256 == sha256; });
    return isOnRecord ? QString() : Words::tr("It is signed by this project, and not on record: another release was built in its place, or the project was put back to an older state");
}

/// The first rule of the format that is broken, checksums among them; empty: none.
Result<QString> damage(const QString& folder, const base::Task& task) {
    const auto rules = checkRelease(folder, task);
    if (!rules) return rules.error().kind == ErrorKind::Cancelled ? Result<QString>(failure(rules)) : QString::fromStdString(rules.error().message);
    const auto broken = std::find_if(rules->begin(), rules->end(), [](const auto& rule) { return rule.state == CheckState::Broken; });
    return broken == rules->end() ? QString() : broken->finding;
}

} // namespace

Result<ReleaseAudit> auditReleases(storage::Project& project, const QStringList& others, const base::Task& task) {
    const auto records = project.releases().all();
    if (!records) return failure(records);
    ReleaseAudit audit;
    for (const auto& folder : foldersOf(project, *records, others)) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
        ++audit.releases;
        const auto text = arrays::readText(folder.toStdString() + '/' + arrays::kManifestFile);
        auto wrong = text ? objection(project, *records, *text) : QString::fromStdString(text.error().message);
        if (!wrong) return failure(wrong);
        if (wrong->isEmpty()) wrong = damage(folder, task); // the manifest is ours: are the files those it was written about?
        if (!wrong) return failure(wrong);
        if (!wrong->isEmpty()) audit.findings.append({ErrorKind::Invalid, wrong->toStdString(), folder.toStdString(), {}});
    }
    return audit;
}

} // namespace paulownia::release

#include "core/storage/backup.h"

#include "core/storage/backup_place.h"
#include "core/storage/migrations.h"
#include "core/storage/project_audit.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage)
};

Result<> copyFile(const QString& from, const QString& to) {
    QFile source(from);
    if (QDir().mkpath(QFileInfo(to).path()) && source.copy(to)) return {};
    if (!source.exists())
        return failure(ErrorKind::Conflict, Words::tr("A file went away while it was backed up: its photo was withdrawn, or is missing; audit the project, and back up again").toStdString(), from.toStdString());
    return failure(ErrorKind::Io, Words::tr("A file could not be copied; is the disk full?").toStdString(), to.toStdString(), source.errorString().toStdString());
}

Result<> copyTable(Database& from, Database& to, const QString& table) {
    const auto columns = to.columns(table);
    const auto names = columns.join(QStringLiteral(", "));
    const auto rows = from.select(QStringLiteral("SELECT %1 FROM %2").arg(names, table));
    if (!rows) return failure(rows);
    if (auto cleared = to.run(QStringLiteral("DELETE FROM %1").arg(table)); !cleared) return failure(cleared);
    const auto insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, names, QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
    for (const auto& row : *rows) {
        auto values = row.values();
        for (auto& value : values)
            if (value.isNull()) value = QVariant(); // no type: NULL
        if (auto copied = to.run(insert, values); !copied) return failure(copied);
    }
    return {};
}

/// A team's rows, as of one moment, in a file that needs no server.
Result<> copyRows(Database& from, const QString& file) {
    const auto to = Database::openSqlite(file);
    if (!to) return failure(to);
    if (auto made = migrate(**to, {}); !made) return failure(made);
    return from.snapshot([&] {
        return (*to)->transaction([&]() -> Result<> {
            if (auto any = (*to)->run(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !any) return failure(any); // tables in any order
            for (const auto& table : (*to)->tables())
                if (auto copied = copyTable(from, **to, table); !copied) return copied;
            return {};
        });
    });
}

Result<> copyDatabase(Project& project, const QString& file) {
    if (project.isTeams()) return copyRows(project.database(), file);
    const auto copied = copyInto(project.database(), file);
    if (copied) return {};
    return failure(copied.error().kind, copied.error().message, file.toStdString(), copied.error().detail);
}

class Backup {
public:
    Backup(Project& project, QString folder, const base::Task& task) : m_project(project), m_folder(std::move(folder)), m_task(task) {}

    Result<BackupReport> run() {
        for (const char* sub : {"/photos", "/cache", "/releases", "/runs"}) QDir().mkpath(m_folder + QLatin1String(sub));
        if (auto copied = copyDatabase(m_project, m_folder + QStringLiteral("/project.sqlite")); !copied) return failure(copied);
        const auto copy = Project::openQuietly(m_folder, m_project.actor());
        if (!copy) return failure(copy);
        using Step = Result<> (Backup::*)(Project&);
        for (const Step step : {&Backup::copyOriginals, &Backup::copyReleases, &Backup::copyRuns, &Backup::check})
            if (auto done = (this->*step)(**copy); !done) return failure(done);
        return std::move(m_report);
    }

private:
    /// Those that the copied database names: what came later is of no use to it.
    Result<> copyOriginals(Project& copy) {
        const auto photos = copy.photos().all();
        if (!photos) return failure(photos);
        for (const auto& photo : *photos) {
            if (m_task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
            m_task.progress(m_report.originals, photos->size(), photo.id.toString().toStdString());
            const auto target = copy.vault().path(photo.sha256);
            if (photo.sha256.isEmpty() || QFile::exists(target)) continue;
            if (auto copied = copyFile(m_project.vault().path(photo.sha256), target); !copied) return copied;
            ++m_report.originals;
            m_report.bytes += photo.bytes;
        }
        return {};
    }

    /// That lie in the project's folder, and were on record at that moment.
    Result<> copyReleases(Project& copy) {
        const auto all = copy.releases().all();
        if (!all) return failure(all);
        const auto here = m_project.releasesFolder() + QLatin1Char('/');
        for (const auto& release : *all)
            if (release.folder.startsWith(here))
                if (auto copied = copyFolder(release.folder, copy.releasesFolder() + QLatin1Char('/') + release.folder.mid(here.size())); !copied) return copied;
        return {};
    }

    Result<> copyRuns(Project& copy) { return copyFolder(m_project.folder() + QStringLiteral("/runs"), copy.folder() + QStringLiteral("/runs")); }

    Result<> copyFolder(const QString& from, const QString& to) {
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (m_task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
            const auto path = files.next();
            if (auto copied = copyFile(path, to + path.mid(from.size())); !copied) return copied;
        }
        return {};
    }

    Result<> check(Project& copy) {
        const auto report = audit(copy, m_task);
        if (!report) return failure(report);
        if (report->chainBreak) return failure(ErrorKind::Invalid, report->chainBreak->what.toStdString(), m_project.folder().toStdString());
        if (!report->holds()) return tl::unexpected(report->findings.first());
        const auto submissions = copy.submissions().all();
        if (!submissions) return failure(submissions);
        m_report.submissions = static_cast<int>(submissions->size());
        m_report.record.acts = report->head.seq;
        m_report.head = report->head.hash;
        return {};
    }

    Project& m_project;
    QString m_folder;
    const base::Task& m_task;
    BackupReport m_report;
};

Result<> record(Project& project, const BackupRecord& r) {
    const auto stored = project.database().run(QStringLiteral("INSERT INTO backup_record (folder, made_at, chain_seq) VALUES (?, ?, ?) ON CONFLICT (folder) DO UPDATE SET "
                                                              "made_at = excluded.made_at, chain_seq = excluded.chain_seq"),
                                               {r.folder, r.madeAt.toUTC().toString(Qt::ISODateWithMs), r.acts});
    if (!stored) return failure(stored);
    return project.chain().append(QStringLiteral("backup.made"), r.folder, canonical(r));
}

Result<> giveUp(Project& project, const BackupRecord& r) {
    if (const auto gone = project.database().run(QStringLiteral("DELETE FROM backup_record WHERE folder = ?"), {r.folder}); !gone) return failure(gone);
    return project.chain().append(QStringLiteral("backup.given-up"), r.folder, {});
}

/// On record before it appears: a withdrawal has to name every copy there is. One that it names and that is not there, because the
/// program was killed in between, does no harm.
Result<> publish(Project& project, BackupPlace& place, const BackupRecord& r) {
    if (auto recorded = project.database().transaction([&] { return record(project, r); }); !recorded) return recorded;
    auto published = place.publish();
    if (!published) static_cast<void>(project.database().transaction([&] { return giveUp(project, r); }));
    return published;
}

} // namespace

QByteArray canonical(const BackupRecord& r) { return QByteArray::number(r.acts) + '\t' + r.madeAt.toUTC().toString(Qt::ISODateWithMs).toUtf8(); }

Result<BackupReport> backUp(Project& project, const QString& out, const base::Task& task) {
    if (auto may = project.chain().require(QStringLiteral("backup.made")); !may) return failure(may);
    auto place = BackupPlace::at(out, project.folder());
    if (!place) return failure(place);
    auto report = Backup(project, place->path(), task).run();
    if (!report) return report;
    report->record.folder = place->target();
    report->record.madeAt = project.now();
    if (auto published = publish(project, *place, report->record); !published) return failure(published);
    return report;
}

Result<QVector<BackupRecord>> backups(Project& project) {
    const auto rows = project.database().select(QStringLiteral("SELECT folder, made_at, chain_seq FROM backup_record ORDER BY made_at DESC"));
    if (!rows) return failure(rows);
    QVector<BackupRecord> all;
    for (const auto& row : *rows) all.append({row.text(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs), row.integer(2)});
    return all;
}

} // namespace paulownia::storage

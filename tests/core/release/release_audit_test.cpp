#include "core/release/release_audit.h"
#include "core/storage/project_audit.h"
#include "tests/support/release_fixture.h"

#include <QFile>

using namespace paulownia;
using tests::ReleasableProject;

class ReleaseAuditTest : public QObject {
    Q_OBJECT

    static release::ReleaseAudit audited(storage::Project& project, const QStringList& others = {}) {
        auto audit = release::auditReleases(project, others, {});
        ReleasableProject::require(audit);
        return *audit;
    }
    static bool finds(storage::Project& project, const QString& folder, const char* words) {
        const auto audit = audited(project, {folder});
        return audit.findings.size() == 1 && QString::fromStdString(audit.findings.first().where) == folder &&
               QString::fromStdString(audit.findings.first().message).contains(QString::fromUtf8(words));
    }
    static void copyFolder(const QString& from, const QString& to) {
        QVERIFY(QDir().mkpath(to));
        for (const auto& name : QDir(from).entryList(QDir::Files)) QVERIFY(QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name));
    }

private Q_SLOTS:
    void aReleaseHoldsWhereverItLies() {
        ReleasableProject project(1);
        ReleasableProject::require(project.build());
        ReleasableProject::require(release::buildRelease(*project, {ReleasableProject::tallies}, {}, project->releasesFolder() + QStringLiteral("/second")));
        copyFolder(project.out(), project.out("elsewhere"));
        const auto audit = audited(*project, {project.out("elsewhere")});
        QVERIFY2(audit.findings.isEmpty(), audit.findings.isEmpty() ? "" : audit.findings.first().text().c_str());
        QCOMPARE(audit.releases, 3);
        QVERIFY(QDir().rename(project.out(), project.out("moved"))); // handed on: nothing to look at
        QCOMPARE(audited(*project).releases, 1);
    }

    void anotherProjectsIsTold() {
        ReleasableProject project(1), other(1);
        ReleasableProject::require(other.build());
        QVERIFY(finds(*project, other.out(), "not signed by this project’s key"));
    }

    void aChangedManifestIsTold() {
        ReleasableProject project(1);
        ReleasableProject::require(project.build());
        QFile file(project.out() + QStringLiteral("/manifest.json"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto text = file.readAll();
        file.seek(0);
        file.write(text.replace("\"panel\": 3", "\"panel\": 5"));
        file.close();
        QVERIFY(finds(*project, project.out(), "changed after it was signed"));
        QVERIFY(QFile::remove(file.fileName()));
        QVERIFY(finds(*project, project.out(), ""));
    }

    /// The manifest is as it was signed: the files beside it are not those it was written about.
    void changedFilesAreTold() {
        ReleasableProject project(1);
        ReleasableProject::require(project.build());
        const auto copy = [&](const char* name) {
            copyFolder(project.out(), project.out(name));
            return project.out(name);
        };
        const auto changed = copy("changed"), less = copy("less"), more = copy("more");
        QFile labels(changed + QStringLiteral("/headshot_labels.npy"));
        QVERIFY(labels.open(QIODevice::ReadWrite) && labels.seek(labels.size() - 1) && labels.write("\x7f", 1) == 1);
        labels.close();
        QVERIFY(finds(*project, changed, "headshot_labels.npy"));
        QVERIFY(QFile::remove(less + QStringLiteral("/datasheet.md")));
        QVERIFY(finds(*project, less, "datasheet.md"));
        QVERIFY(QFile::copy(more + QStringLiteral("/datasheet.md"), more + QStringLiteral("/a00b16f8_1.jpeg")));
        QVERIFY(finds(*project, more, "a00b16f8_1.jpeg"));
    }

    /// Whole in itself, so the chain holds; any release since betrays it.
    void aProjectPutBackToAnOlderStateIsTold() {
        ReleasableProject project(1);
        ReleasableProject::require(project->settings().set(storage::kTitle, QStringLiteral("Before")));
        const auto older = project.out("older.sqlite"), path = project.path();
        ReleasableProject::require(project->database().run(QStringLiteral("VACUUM INTO ?"), {older}));
        for (const char* title : {"After", "Long after", "At last"}) ReleasableProject::require(project->settings().set(storage::kTitle, QLatin1String(title)));
        ReleasableProject::require(project.build());
        const auto file = path + QStringLiteral("/project.sqlite");
        for (const char* suffix : {"", "-wal", "-shm"}) QFile::remove(file + QLatin1String(suffix));
        QVERIFY(QFile::copy(older, file));
        project.reopen();
        QVERIFY(storage::audit(*project, {})->holds());
        QVERIFY(finds(*project, project.out(), "put back to an older state"));
        for (const char* title : {"Another", "future", "than", "that"}) // the act's number is taken again
            ReleasableProject::require(project->settings().set(storage::kTitle, QLatin1String(title)));
        QVERIFY(finds(*project, project.out(), "another one in the record"));
    }

    void aReleaseOffRecordIsTold() {
        ReleasableProject project(1);
        ReleasableProject::require(project.build());
        ReleasableProject::require(project->database().run(QStringLiteral("DELETE FROM release_row")));
        ReleasableProject::require(project->database().run(QStringLiteral("DELETE FROM release_record")));
        QVERIFY(finds(*project, project.out(), "not on record"));
        QCOMPARE(storage::audit(*project, {})->findings.size(), 1); // the row is missed too
    }

    /// A program was killed between putting a release in its place and recording it: the next one to open the project sees which it was.
    void anAnnouncedReleaseIsSettledByWhoeverOpensNext() {
        ReleasableProject project(1);
        ReleasableProject::require(project.build("one"));
        auto there = project->releases().all()->first(), gone = there;
        ReleasableProject::require(project->database().run(QStringLiteral("DELETE FROM release_row")));
        ReleasableProject::require(project->database().run(QStringLiteral("DELETE FROM release_record")));
        gone.folder = project.out("never");
        for (const auto& release : {there, gone}) ReleasableProject::require(project->releases().announce(release));
        QVERIFY(project->releases().all()->isEmpty());
        project.reopen();
        QCOMPARE(project->releases().all()->size(), 1);
        QCOMPARE(project->releases().all()->first().folder, project.out("one"));
        QVERIFY(project->releases().announced()->isEmpty());
        QVERIFY(storage::audit(*project, {})->holds());
        QVERIFY(audited(*project).findings.isEmpty());
        const auto acts = project->database().select(QStringLiteral("SELECT act FROM chain WHERE act LIKE 'release.%' ORDER BY seq"));
        QCOMPARE(acts->last().text(0), QStringLiteral("release.given-up"));
    }
};

QTEST_GUILESS_MAIN(ReleaseAuditTest)
#include "release_audit_test.moc"

#include "core/storage/migrations.h"
#include "tests/support/temp_project.h"

#include <QFile>

using namespace paulownia;
using base::ErrorKind;
using tests::TempProject;

class ProjectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsStoredAcrossReopening() {
        TempProject project;
        const auto number = project.addVolunteer(1);
        const auto again = project->reopen();
        QVERIFY(again.has_value());
        QCOMPARE((*again)->photos().ofVolunteer(number)->size(), 9);
        const auto submission = (*again)->submissions().find(number);
        QVERIFY(submission->has_value());
        QCOMPARE((*submission)->birthYear, std::optional(1980));
        QVERIFY((*submission)->isConsented());
        QCOMPARE(*(*again)->settings().value(storage::kPanel), QStringLiteral("17"));
    }

    void refusesWhatIsNoProject() {
        QTemporaryDir empty;
        const auto opened = storage::Project::open(empty.path(), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QFile other(empty.filePath(QStringLiteral("thesis.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(storage::Project::create(empty.path(), 17, {}).error().kind, ErrorKind::Denied);
        QCOMPARE(storage::Project::create(empty.filePath(QStringLiteral("p")), 4, {}).error().kind, ErrorKind::Invalid);
    }

    /// The folders, and a database that never got its name: `new` begins again. Anything else in them is somebody's.
    void isMadeWhereOneWasKilledInTheMaking() {
        QTemporaryDir dir;
        for (const char* folder : {"photos", "cache"}) QVERIFY(QDir(dir.path()).mkpath(QLatin1String(folder)));
        for (const char* left : {"project.sqlite.new", "project.sqlite.new-wal", "project.sqlite.new-shm"}) {
            QFile file(dir.filePath(QLatin1String(left)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        }
        QVERIFY(QFile::copy(QStringLiteral("/proc/self/cmdline"), dir.filePath(QStringLiteral("photos/mine"))));
        QCOMPARE(storage::Project::create(dir.path(), 17, {}).error().kind, ErrorKind::Denied);
        QVERIFY(QFile::remove(dir.filePath(QStringLiteral("photos/mine"))));
        const auto made = storage::Project::create(dir.path(), 17, {});
        QVERIFY2(made.has_value(), made ? "" : made.error().text().c_str());
        QVERIFY(!(*made)->chain().verify()->has_value());
        QCOMPARE(QDir(dir.path()).entryList({QStringLiteral("project.sqlite.new*")}, QDir::Files), QStringList());
    }

    void refusesADamagedDatabase() {
        TempProject project;
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("project.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto opened = storage::Project::open(dir.path(), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Database);
        QVERIFY(QString::fromStdString(opened.error().message).contains(QStringLiteral("damaged")));
    }

    void refusesANewerProgramsProject() {
        TempProject project;
        QVERIFY(project->database().run(QStringLiteral("UPDATE schema_info SET oldest_writer = ?"), {storage::kSchemaVersion + 1}).has_value());
        const auto opened = project->reopen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unsupported);
    }

    void rollsBackWhatFails() {
        TempProject project;
        const auto number = project.addVolunteer(1, 1);
        const auto failed = project->database().transaction([&]() -> base::Result<> {
            TempProject::require(project->submissions().recordConsent(number, QStringLiteral("paper form 3")));
            return base::failure(ErrorKind::Io, "disk full");
        });
        QVERIFY(!failed);
        QVERIFY((*project->submissions().find(number))->consentNote.isEmpty());
        QVERIFY(!project->chain().verify()->has_value());
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"

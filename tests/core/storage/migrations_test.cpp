#include "core/storage/migrations.h"

#include "core/storage/project_audit.h"
#include "core/storage/review_history.h"
#include "tests/support/temp_project.h"

#include <QFile>

using namespace paulownia;
using tests::TempProject;

namespace {

/// The database as the first schema left it, with a volunteer.
void makeOldProject(const QString& folder) {
    QVERIFY(QDir().mkpath(folder));
    auto database = storage::Database::openSqlite(folder + QStringLiteral("/project.sqlite"));
    QVERIFY(database.has_value());
    QFile script(qEnvironmentVariable("PAULOWNIA_SOURCE") + QStringLiteral("/core/storage/migrations/0001_initial.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    for (const auto& sql : {QStringLiteral("CREATE TABLE schema_info (version INTEGER NOT NULL, oldest_writer INTEGER NOT NULL);\n"),
                            QString::fromUtf8(script.readAll()), QStringLiteral("INSERT INTO schema_info VALUES (1, 1);\n"),
                            QStringLiteral("INSERT INTO question VALUES ('gender', 1, 'volunteer', 'Male or female?', 'male\tfemale');\n"),
                            QStringLiteral("INSERT INTO submission (number, consent, imported_at, state) VALUES ('a0000001', 'on-record', "
                                           "'2019-02-08T09:00:00Z', 'active');\n")})
        QVERIFY((*database)->runScript(sql).has_value());
}

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walksAnOldProjectUp() {
        QTemporaryDir dir;
        makeOldProject(dir.path());
        const auto project = storage::Project::open(dir.path(), {});
        QVERIFY(project.has_value());
        const auto version = (*project)->database().select(QStringLiteral("SELECT version FROM schema_info"));
        QCOMPARE(version->first().smallInt(0), storage::kSchemaVersion);
        QCOMPARE((*project)->submissions().all()->size(), 1);
        QVERIFY(storage::ReviewHistory((*project)->database(), {}).all().has_value());
        QVERIFY((*project)->polls().poll(QStringLiteral("gender"))->isOpen);
        const auto asked = (*project)->votes().question(QStringLiteral("gender"));
        QCOMPARE(asked->choices.size(), 2);
        QVERIFY(asked->wordingJa.isEmpty() && asked->choicesJa.isEmpty()); // nothing is put in the voters' mouths
        QCOMPARE(asked->panel + asked->repeatPercent, 0);
        QCOMPARE(storage::canonical(*asked), QByteArray("Male or female?\tmale\tfemale")); // as acts of then have it
        QVERIFY((*project)->repeats().all()->isEmpty());
        QVERIFY((*project)->consentForms().publish("wording", 50, 20).has_value());
        QVERIFY(!(*project)->chain().verify()->has_value()); // sealed as it was found
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("before-schema-%1.sqlite").arg(storage::kSchemaVersion))));
    }

    /// Killed while it copied the old database, or between two steps.
    void whatAKilledProgramLeftKeepsNobodyOut() {
        QTemporaryDir dir;
        makeOldProject(dir.path());
        const auto copy = dir.filePath(QStringLiteral("before-schema-%1.sqlite").arg(storage::kSchemaVersion));
        QFile half(copy + QStringLiteral(".new"));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half a database") > 0);
        half.close();
        QVERIFY(storage::Project::open(dir.path(), {}).has_value());
        QVERIFY(!half.exists());
        QVERIFY(storage::Database::openSqlite(copy).value()->hasTable(QStringLiteral("submission")).value());
        for (const auto& file : {copy, dir.filePath(QStringLiteral("project.sqlite"))})
            QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theOldestCopyIsKept() {
        QTemporaryDir dir;
        makeOldProject(dir.path());
        QFile oldest(dir.filePath(QStringLiteral("before-schema-%1.sqlite").arg(storage::kSchemaVersion)));
        QVERIFY(oldest.open(QIODevice::WriteOnly) && oldest.write("as it was first") > 0);
        oldest.close();
        QVERIFY(storage::Project::open(dir.path(), {}).has_value());
        QVERIFY(oldest.open(QIODevice::ReadOnly));
        QCOMPARE(oldest.readAll(), QByteArray("as it was first"));
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"

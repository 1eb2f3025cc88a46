#include "core/release/release_writer.h"

#include "core/release/checkpoint.h"
#include "tests/support/release_fixture.h"

#include <QFile>

using namespace paulownia;
using tests::ReleasableProject;

/// A build that is cut off and goes on; writeArrays() leaves its folder as a kill would.
class ReleaseWriterTest : public QObject {
    Q_OBJECT

    static constexpr qint64 kEvery = 4;

    static release::ReleasePlan planOf(ReleasableProject& project, std::uint64_t shuffle = 3) {
        return *release::planRelease(*release::readMaterial(*project, *ReleasableProject::tallies(*project, {})), shuffle);
    }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The rows that were cut: all, or those after the checkpoint.
    static QVector<qint64> writeInto(const QString& folder, ReleasableProject& project, const release::ReleasePlan& plan, qint64 stopAt = -1) {
        QDir().mkpath(folder);
        QVector<qint64> rows;
        std::stop_source stop;
        const base::Task task([&](const base::Progress& p) {
            if (p.done < p.total) rows.append(p.done);
            if (p.done == stopAt) stop.request_stop();
        }, stop.get_token());
        const auto written = release::writeArrays(plan, project->vault(), {}, folder, task, kEvery);
        if (written.has_value() != (stopAt < 0)) qFatal("%s", written ? "not stopped" : written.error().text().c_str());
        return rows;
    }
    static bool areSame(const QString& one, const QString& other) {
        for (const char* name : {arrays::kHeadshotFile, arrays::kLabelFile, arrays::kVectorFile})
            if (read(one + QLatin1Char('/') + QLatin1String(name)) != read(other + QLatin1Char('/') + QLatin1String(name))) return false;
        return true;
    }

private Q_SLOTS:
    void goesOnWhereItWasAndGivesTheSameBytes() {
        ReleasableProject project(2);
        const auto plan = planOf(project);
        QCOMPARE(writeInto(project.out("whole"), project, plan).size(), 16);
        writeInto(project.out("cut"), project, plan, 11);
        QCOMPARE(release::readCheckpoint(project.out("cut"))->rows, 8);
        QCOMPARE(writeInto(project.out("cut"), project, plan).first(), 8);
        QVERIFY(areSame(project.out("whole"), project.out("cut")));
        QVERIFY(!QFile::exists(project.out("cut") + QLatin1Char('/') + QLatin1String(release::kCheckpointFile)));
    }
    void beginsAnewWhereThePlanIsAnother() {
        ReleasableProject project(2);
        writeInto(project.out("cut"), project, planOf(project, 4), 11);
        const auto plan = planOf(project);
        QCOMPARE(writeInto(project.out("cut"), project, plan).first(), 0);
        writeInto(project.out("whole"), project, plan);
        QVERIFY(areSame(project.out("whole"), project.out("cut")));
    }
    void beginsAnewWhereTheDiskLostSomething() {
        ReleasableProject project(2);
        const auto plan = planOf(project);
        writeInto(project.out("whole"), project, plan);
        for (const bool isShort : {false, true}) {
            writeInto(project.out("cut"), project, plan, 11);
            QFile file(project.out("cut") + QLatin1Char('/') + QLatin1String(arrays::kHeadshotFile));
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (isShort) QVERIFY(file.resize(5 * arrays::kHeadshotPixels));
            file.seek(1000);
            file.write("lost");
            file.close();
            QCOMPARE(writeInto(project.out("cut"), project, plan).first(), 0);
            QVERIFY(areSame(project.out("whole"), project.out("cut")));
        }
    }
    /// Somebody takes the folder away under the build: one answer, and no exception of std::filesystem.
    void aFolderThatGoesIsAnError_data() {
        QTest::addColumn<bool>("isAtTheEnd");
        QTest::newRow("in the middle") << false;
        QTest::newRow("when the last headshot is written") << true;
    }
    void aFolderThatGoesIsAnError() {
        QFETCH(bool, isAtTheEnd);
        ReleasableProject project(2);
        const auto plan = planOf(project);
        const auto folder = project.out("gone");
        QDir().mkpath(folder);
        const base::Task task([&](const base::Progress& p) { if (p.done == (isAtTheEnd ? p.total : p.total / 2)) QDir(folder).removeRecursively(); }, {});
        const auto written = release::writeArrays(plan, project->vault(), {}, folder, task, kEvery);
        QVERIFY(!written.has_value());
        QVERIFY(!written.error().where.empty());
    }
};

QTEST_GUILESS_MAIN(ReleaseWriterTest)
#include "release_writer_test.moc"

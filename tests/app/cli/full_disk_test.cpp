#include "tests/support/programs.h"
#include "tests/support/voted_project.h"

using namespace paulownia;
using tests::VotedProject;

/// A release onto a disk that is too small: a file system of one megabyte in memory, mounted in a namespace of the test's own.
class FullDiskTest : public QObject {
    Q_OBJECT

    /// Runs the script with the small disk at $2, the program as $1, the project as $3.
    static tests::Outcome onSmallDisk(VotedProject& project, const QString& script) {
        const auto disk = project.out("disk");
        QDir().mkpath(disk);
        return tests::run(QStringLiteral("unshare"), {QStringLiteral("-Urm"), QStringLiteral("sh"), QStringLiteral("-c"),
                                                      QStringLiteral("mount -t tmpfs -o size=1m none \"$2\" || exit 99\n") + script, QStringLiteral("sh"),
                                                      tests::program(QStringLiteral("paulownia")), disk, project.path()});
    }

private Q_SLOTS:
    void aReleaseSaysSoLeavesNothingAndWorksOnceThereIsSpace() {
        VotedProject project(2); // sixteen headshots are two megabytes
        const auto outcome = onSmallDisk(project, QStringLiteral("\"$1\" release \"$3\" \"$2/out\"; echo \"first $?\"\n"
                                                                 "ls -A \"$2\"; echo \"listed\"\n"
                                                                 "mount -o remount,size=64m \"$2\"\n"
                                                                 "\"$1\" release \"$3\" \"$2/out\" >/dev/null; echo \"second $?\"\n"
                                                                 "\"$1\" verify \"$2/out\" >/dev/null; echo \"verified $?\"\n"));
        if (outcome.exit == 99 || outcome.err.contains(QStringLiteral("unshare:"))) QSKIP("no file system can be mounted here");
        QCOMPARE(outcome.out, QStringLiteral("first 3\nlisted\nsecond 0\nverified 0\n"));
        QVERIFY2(outcome.err.contains(QStringLiteral("headshot_data.npy")) && outcome.err.contains(QStringLiteral("No space left")), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
        QCOMPARE(project->releases().all()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"

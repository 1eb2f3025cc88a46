#include "core/release/staging_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using base::ErrorKind;
using release::StagingFolder;

class StagingFolderTest : public QObject {
    Q_OBJECT

    static void write(const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
    static QStringList all(const QTemporaryDir& dir) { return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

private Q_SLOTS:
    void appearsAtOnce() {
        QTemporaryDir dir;
        auto staging = StagingFolder::beside(dir.filePath(QStringLiteral("out/")));
        QVERIFY(staging.has_value());
        write(staging->path() + QStringLiteral("/a"));
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("out"))));
        QVERIFY(QFileInfo(staging->path()).fileName().startsWith(QLatin1Char('.')));
        QVERIFY(staging->publish().has_value());
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("out/a"))));
        QVERIFY(QFile::permissions(dir.filePath(QStringLiteral("out"))).testFlag(QFileDevice::ReadUser));
        QCOMPARE(all(dir), QStringList{QStringLiteral("out")});
    }
    void leavesNothingUnlessPublished() {
        QTemporaryDir dir;
        {
            const auto staging = StagingFolder::beside(dir.filePath(QStringLiteral("out")));
            write(staging->path() + QStringLiteral("/a"));
        }
        QVERIFY(all(dir).isEmpty());
    }
    void takesUpWhatAKilledProgramLeft() {
        QTemporaryDir dir;
        for (const char* left : {".out.unfinished-abcdef", ".out.unfinished-ghijkl", ".other.unfinished-abcdef"}) QVERIFY(QDir().mkpath(dir.filePath(QLatin1String(left))));
        write(dir.filePath(QStringLiteral(".out.unfinished-abcdef/half")));
        {
            const auto running = StagingFolder::beside(dir.filePath(QStringLiteral("out")));
            QCOMPARE(running->path(), dir.filePath(QStringLiteral(".out.unfinished-abcdef")));
            QVERIFY(QFile::exists(running->path() + QStringLiteral("/half")));
            QVERIFY(!QFile::exists(dir.filePath(QStringLiteral(".out.unfinished-ghijkl"))));
            const auto second = StagingFolder::beside(dir.filePath(QStringLiteral("out")));
            QVERIFY(second->path() != running->path()); // in use: not touched
        }
        QCOMPARE(all(dir), QStringList{QStringLiteral(".other.unfinished-abcdef")}); // of another target
    }
    void refusesWhatIsOccupied() {
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("file")));
        QCOMPARE(StagingFolder::beside(dir.filePath(QStringLiteral("file"))).error().kind, ErrorKind::Denied);
        QCOMPARE(StagingFolder::beside(dir.path()).error().kind, ErrorKind::Denied);
        QCOMPARE(StagingFolder::beside(dir.filePath(QStringLiteral("no/where"))).error().kind, ErrorKind::NotFound);
        QVERIFY(QDir().mkpath(dir.filePath(QStringLiteral("empty"))));
        auto first = StagingFolder::beside(dir.filePath(QStringLiteral("empty"))), second = StagingFolder::beside(dir.filePath(QStringLiteral("empty")));
        write(first->path() + QStringLiteral("/a"));
        QVERIFY(first->publish().has_value());
        QCOMPARE(second->publish().error().kind, ErrorKind::Denied); // the other was faster
    }
};

QTEST_GUILESS_MAIN(StagingFolderTest)
#include "staging_folder_test.moc"

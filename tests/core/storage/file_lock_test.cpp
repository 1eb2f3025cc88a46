#include "core/storage/file_lock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace paulownia;
using storage::FileLock;

class FileLockTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString path() const { return m_dir.filePath(QStringLiteral("the.lock")); }

private Q_SLOTS:
    void oneAtATimeAndTheFileGoesWithIt() {
        {
            const auto held = FileLock::take(path());
            QVERIFY(held.has_value());
            QCOMPARE(FileLock::take(path()).error().kind, base::ErrorKind::Conflict);
        }
        QVERIFY(!QFile::exists(path()));
        QVERIFY(FileLock::take(path()).has_value());
    }

    void whetherItIsHeldIsAskedWithoutTakingIt() {
        QVERIFY(!FileLock::isHeld(path()));
        QVERIFY(!QFile::exists(path()));
        {
            const auto held = FileLock::take(path());
            QVERIFY(FileLock::isHeld(path()));
        }
        QFile left(path());
        QVERIFY(left.open(QIODevice::WriteOnly));
        QVERIFY(!FileLock::isHeld(path()));
        QVERIFY(QFile::exists(path()));
    }

    /// Empty, or cut off while it was written: what a killed program leaves holds nobody up.
    void aFileLeftBehindIsNoLock() {
        QFile left(path());
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("17") == 2);
        left.close();
        QVERIFY(FileLock::take(path(), FileLock::IfHeld::Wait).has_value());
    }

    void goesWithAKilledProgram() {
        const pid_t child = ::fork();
        if (child == 0) {
            const auto held = FileLock::take(path());
            ::raise(SIGKILL);
        }
        ::waitpid(child, nullptr, 0);
        QVERIFY(QFile::exists(path()));
        QVERIFY(FileLock::take(path()).has_value());
    }

    void whereNothingCanBeWrittenItSaysSo() { QCOMPARE(FileLock::take(m_dir.filePath(QStringLiteral("nowhere/the.lock"))).error().kind, base::ErrorKind::Io); }
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "file_lock_test.moc"

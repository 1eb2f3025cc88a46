#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace paulownia::base;

class LogTest : public QObject {
    Q_OBJECT

    Log log(std::uintmax_t limit = Log::kLimit) const { return Log((m_home.path() + QStringLiteral("/state/paulownia")).toStdString(), limit); }
    static QByteArray contentOf(const std::filesystem::path& path) {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void writeStarts(const Log& log, int count) {
        for (int i = 0; i < count; ++i) log.write({"paulownia", "start", "status"});
    }

private Q_SLOTS:
    void init() { QDir(m_home.path() + QStringLiteral("/state")).removeRecursively(); }

    void aLineTellsWhatHappened() {
        log().write({"paulownia", "end", "positions-export", ErrorKind::NotFound, 3});
        static const QRegularExpression line(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ paulownia " PAULOWNIA_VERSION " end positions-export error=not-found exit=3\n$"));
        QVERIFY(line.match(QString::fromUtf8(contentOf(log().file()))).hasMatch());
        QCOMPARE(std::filesystem::status(log().folder()).permissions(), std::filesystem::perms::owner_all);
    }

    void whatIsNoFixedWordIsLeftOut() {
        for (const char* subject : {"a00b16f8", "/home/smith/study", "Smith", "two words", "end\n"}) log().write({"paulownia", "start", subject});
        for (const auto& line : log().lastLines(10)) QVERIFY(line.ends_with(" start"));
    }

    void threeFilesAreKept() {
        writeStarts(log(), 1);
        const auto length = contentOf(log().file()).size();
        const auto small = log(static_cast<std::uintmax_t>(4 * length));
        writeStarts(small, 100);
        const auto names = QDir(QString::fromStdString(small.folder().string())).entryList(QDir::Files);
        QCOMPARE(names, (QStringList{QStringLiteral("paulownia.log"), QStringLiteral("paulownia.log.1"), QStringLiteral("paulownia.log.2"), QStringLiteral("paulownia.log.lock")}));
        for (const auto& name : names.first(3)) QVERIFY(contentOf(small.folder() / name.toStdString()).size() <= 4 * length);
        QCOMPARE(contentOf(small.folder() / "paulownia.log.1").count('\n'), 4);
        QCOMPARE(small.lastLines(5).size(), std::size_t{5}); // of two files
    }

    void writersBesideEachOtherLoseNothing() {
        std::vector<std::jthread> writers;
        for (int i = 0; i < 4; ++i) writers.emplace_back([this] { writeStarts(log(), 50); });
        writers.clear(); // joins
        const auto lines = log().lastLines(1000);
        QCOMPARE(lines.size(), std::size_t{200});
        for (const auto& line : lines) QCOMPARE(line.size(), lines.front().size());
    }

    void theLastLines() {
        QVERIFY(log().lastLines(5).empty());
        writeStarts(log(), 3);
        log().write({"paulownia-studio", "job-failed", "intake", ErrorKind::Io});
        const auto lines = log().lastLines(2);
        QCOMPARE(lines.size(), std::size_t{2});
        QVERIFY(lines[1].ends_with(" job-failed intake error=io"));
    }

    void itLiesWhereTheDesktopKeepsStates() {
        qputenv("HOME", "/home/someone");
        qputenv("XDG_STATE_HOME", "/state");
        QCOMPARE(Log::usualFolder().string(), std::string("/state/paulownia"));
        qputenv("XDG_STATE_HOME", "relative");
        QCOMPARE(Log::usualFolder().string(), std::string("/home/someone/.local/state/paulownia"));
        qunsetenv("XDG_STATE_HOME");
        qunsetenv("HOME");
        QVERIFY(Log::usualFolder().empty());
        Log().write({"paulownia", "start"}); // nowhere, and without a word
    }

    void aFolderThatCannotBeIsNoFault() { Log("/proc/no/such").write({"paulownia", "start"}); }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"

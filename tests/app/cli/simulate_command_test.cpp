#include "tests/support/programs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace paulownia;

class SimulateCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItMade() {
        const auto outcome = simulate({QStringLiteral("--volunteers"), QStringLiteral("2"), QStringLiteral("--photos"),
                                       QStringLiteral("3"), QStringLiteral("--voters"), QStringLiteral("5"),
                                       QStringLiteral("--size"), QStringLiteral("200x160"), QStringLiteral("--json")});
        QCOMPARE(outcome.exit, 0);
        const auto document = nlohmann::json::parse(outcome.out.toStdString());
        QCOMPARE(document.at("submissions").get<int>(), 2);
        QCOMPARE(document.at("photos").get<int>(), 6);
        QCOMPARE(document.at("sheets").get<int>(), 10);
        QCOMPARE(outcome.err, QString());
        QVERIFY(QFile::exists(out() + QStringLiteral("/truth.tsv")));
    }
    void refusesWrongUse_data() {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const char* option, const char* value) {
            QTest::newRow(name) << QStringList{QLatin1String(option), QLatin1String(value)};
        };
        row("no size", "--size", "large");
        row("too small", "--size", "8x8");
        row("ten photos", "--photos", "10");
        row("nobody", "--volunteers", "0");
        row("no number", "--seed", "first");
    }
    void refusesWrongUse() {
        QFETCH(QStringList, arguments);
        const auto outcome = simulate(arguments);
        QCOMPARE(outcome.exit, 2);
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
        QVERIFY(!QFile::exists(out()));
    }
    void leavesAFolderThatIsInUse() {
        QVERIFY(QDir().mkpath(out() + QStringLiteral("/mine")));
        const auto outcome = simulate({});
        QCOMPARE(outcome.exit, 4);
        QVERIFY2(outcome.err.contains(out()), qPrintable(outcome.err));
        QCOMPARE(QDir(out()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("mine")});
    }
    void leavesNothingAtCtrlC() {
        tests::RunningProgram program(
            tests::program(QStringLiteral("paulownia")),
            {QStringLiteral("simulate"), out(), QStringLiteral("--volunteers"), QStringLiteral("5000")});
        const QDir folder(m_folder->path());
        const auto entries = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        QTRY_VERIFY(!folder.isEmpty(entries)); // at work
        program.sendSignal(SIGINT);
        QCOMPARE(program.wait().exit, 130);
        QVERIFY(folder.isEmpty(entries));
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString out() const { return m_folder->filePath(QStringLiteral("submissions")); }
    tests::Outcome simulate(const QStringList& options) const {
        return tests::paulownia(QStringList{QStringLiteral("simulate"), out()} + options);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SimulateCommandTest)
#include "simulate_command_test.moc"

#include "tests/support/programs.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;

/// `paulownia` is two programs: the quick commands, and the whole one that it hands everything else over to.
class ProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothHalvesKnowTheQuickCommands_data() {
        QTest::addColumn<QString>("command");
        for (const char* command : {"new", "team", "status", "questions", "tally", "verify", "diff", "neighbours", "evaluate", "table", "backup"}) QTest::newRow(command) << QString::fromLatin1(command);
    }
    void bothHalvesKnowTheQuickCommands() {
        QFETCH(QString, command);
        const auto quick = tests::paulownia({command, QStringLiteral("--help")});
        const auto whole = tests::run(tests::program(QStringLiteral("../libexec/paulownia-whole")), {command, QStringLiteral("--help")});
        QCOMPARE(quick.exit, 0);
        QVERIFY(!quick.out.isEmpty());
        QCOMPARE(quick.out, whole.out);
    }

    void helpNamesEveryCommand() {
        const auto help = tests::paulownia({QStringLiteral("--help")});
        for (const char* command : {"simulate", "import", "tally", "audit"}) QVERIFY(help.out.contains(QLatin1String(command)));
        QVERIFY(tests::paulownia({QStringLiteral("--version")}).out.contains(QStringLiteral(PAULOWNIA_VERSION)));
        QCOMPARE(tests::paulownia({}).exit, 2);
        QCOMPARE(tests::paulownia({QStringLiteral("nonsense")}).exit, 2);
    }

    void saysWhatIsMissing() {
        QTemporaryDir elsewhere;
        const auto alone = elsewhere.filePath(QStringLiteral("paulownia"));
        QVERIFY(QFile::copy(tests::program(QStringLiteral("paulownia")), alone));
        const auto refused = tests::run(alone, {QStringLiteral("import"), QStringLiteral("a"), QStringLiteral("b")});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains(QStringLiteral("missing")), qPrintable(refused.err));
        QCOMPARE(tests::run(alone, {QStringLiteral("verify"), elsewhere.path()}).exit, 3); // needs no other half
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"

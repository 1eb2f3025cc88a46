#include "tests/support/programs.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;

namespace {

const QString kDate = QStringLiteral("2026-11-25");

QString textOf(const QString& file) {
    QFile page(file);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

/// "--json" and the like, as --help lists them.
QSet<QString> optionsIn(const QString& help) {
    static const QRegularExpression option(QStringLiteral("^ +(?:-\\w,)?(--[a-z][a-z-]*)"), QRegularExpression::MultilineOption);
    QSet<QString> found;
    for (auto all = option.globalMatch(help); all.hasNext();) found.insert(all.next().captured(1));
    return found;
}

} // namespace

/// Each program's man pages, as packaging installs them.
class ManualTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsEveryOption_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("pages");
        QTest::newRow("paulownia") << QStringLiteral("paulownia") << 20;
        QTest::newRow("paulownia-studio") << QStringLiteral("paulownia-studio") << 1;
        QTest::newRow("paulownia-portal") << QStringLiteral("paulownia-portal") << 1;
        QTest::newRow("paulownia-trainer") << QStringLiteral("paulownia-trainer") << 5;
    }
    void tellsEveryOption() {
        QFETCH(QString, name);
        QFETCH(int, pages);
        const QTemporaryDir folder;
        QCOMPARE(tests::run(tests::program(name), {QStringLiteral("--manual"), folder.path(), kDate}).exit, 0);
        const auto written = QDir(folder.path()).entryList(QDir::Files);
        QVERIFY2(written.size() >= pages, qPrintable(written.join(QLatin1Char(' '))));
        for (const auto& page : written) {
            isTold(name, page.chopped(2).mid(name.size() + 1), textOf(folder.filePath(page)));
            isWellFormed(folder.filePath(page));
        }
    }

    void aFolderThatCannotBe() {
        const auto ended = tests::run(tests::program(QStringLiteral("paulownia-trainer")), {QStringLiteral("--manual"), QStringLiteral("/proc/no"), kDate});
        QCOMPARE(ended.exit, 3);
        QVERIFY(ended.err.contains(QStringLiteral("/proc/no")));
    }

private:
    static void isTold(const QString& program, const QString& command, QString page) {
        QStringList words{QStringLiteral("--help")};
        if (!command.isEmpty()) words.prepend(command);
        page.replace(QStringLiteral("\\-"), QStringLiteral("-"));
        const auto options = optionsIn(tests::run(tests::program(program), words).out);
        QVERIFY(!options.isEmpty());
        for (const auto& option : options) QVERIFY2(page.contains(option), qPrintable(program + QLatin1Char(' ') + command + QStringLiteral(" has no ") + option));
    }

    static void isWellFormed(const QString& file) {
        if (QStandardPaths::findExecutable(QStringLiteral("groff")).isEmpty()) return qInfo("groff is not installed: pages are not checked");
        const auto ended = tests::run(QStringLiteral("groff"), {QStringLiteral("-man"), QStringLiteral("-Kutf8"), QStringLiteral("-Tutf8"), QStringLiteral("-ww"), QStringLiteral("-z"), file});
        QVERIFY2(ended.exit == 0 && ended.err.isEmpty(), qPrintable(ended.err));
    }
};

QTEST_GUILESS_MAIN(ManualTest)
#include "manual_test.moc"

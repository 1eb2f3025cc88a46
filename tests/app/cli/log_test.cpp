#include "core/formats/voting_sheet.h"
#include "tests/support/folder_search.h"
#include "tests/support/programs.h"
#include "tests/support/submission_folder.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace paulownia;

/// What the commands leave in the log: that they ran and how they ended, and nothing of whom they were about.
class LogTest : public QObject {
    Q_OBJECT

    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray logged() const {
        QFile log(at("state/paulownia/paulownia.log"));
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    }
    static void runs(int exit, const QStringList& arguments) {
        const auto ended = tests::paulownia(arguments);
        QVERIFY2(ended.exit == exit, qPrintable(arguments.join(QLatin1Char(' ')) + QStringLiteral(": ") + ended.err));
    }
    QString importTwo() const {
        const auto yesterday = QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate).toLatin1();
        tests::writeSubmission(at("in"), 2, tests::completeForm(yesterday.constData()));
        const auto number = tests::writeSubmission(at("in"), 1, tests::completeForm(yesterday.constData()));
        runs(0, {QStringLiteral("import"), at("study"), at("in")});
        return number;
    }
    void vote(const QString& number) const {
        const auto sheet = at("hanako.tsv");
        QVERIFY(formats::writeVotingSheet(sheet, {QStringLiteral("hanako"), {}, {{number, QStringLiteral("female")}}}));
        runs(0, {QStringLiteral("votes"), QStringLiteral("import"), at("study"), sheet});
    }
    std::string withdraw(const QString& number) const {
        const auto receipt = tests::paulownia({QStringLiteral("withdraw"), at("study"), number, QStringLiteral("--reason"), QStringLiteral("moved-abroad"), QStringLiteral("--json")});
        if (receipt.exit != 0) qFatal("%s", qPrintable(receipt.err));
        return nlohmann::json::parse(receipt.out.toStdString())["tombstones"][0];
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", at("state").toUtf8()); }

    void holdsNobodyAndNothingOfTheirs() {
        runs(0, {QStringLiteral("new"), at("study")});
        const auto number = importTwo();
        vote(number);
        const auto tombstone = withdraw(number);
        runs(3, {QStringLiteral("withdraw"), at("study"), number, QStringLiteral("--reason"), QStringLiteral("again")});

        tests::Traces traces;
        traces.addNumber(number.toLatin1());
        for (const auto& text : {QByteArray("hanako"), QByteArray("192.0.2.17"), QByteArray("IMG_1"), QByteArray("moved-abroad"), QByteArray("study"), m_folder.path().toUtf8(),
                                 QByteArray::fromStdString(tombstone), qgetenv("USER").isEmpty() ? QByteArray("nobody's name") : " " + qgetenv("USER")})
            traces.addText(text);
        QCOMPARE(traces.filesIn(at("state")), QStringList());
    }

    void tellsHowCommandsEnded() {
        static const QRegularExpression line(QStringLiteral("^\\S{20} paulownia \\S+ (start|end) (new|import|votes-import|withdraw)( error=[a-z-]+)?( exit=\\d+)?$"));
        const auto lines = QString::fromUtf8(logged()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 10); // two each
        for (const auto& one : lines) QVERIFY2(line.match(one).hasMatch(), qPrintable(one));
        QVERIFY(lines[1].endsWith(QStringLiteral(" end new exit=0")));
        QVERIFY2(lines[9].endsWith(QStringLiteral(" end withdraw error=not-found exit=3")), qPrintable(lines[9]));
    }

    /// The trainer on a cluster and the volunteers' page too, as far as they have come.
    void theOtherProgramsAreInItToo() {
        QVERIFY(tests::run(tests::program(QStringLiteral("paulownia-trainer")), {QStringLiteral("summary"), at("nowhere")}).exit > 2);
        QVERIFY(tests::run(tests::program(QStringLiteral("paulownia-portal")), {at("nowhere")}).exit > 2);
        const auto lines = QString::fromUtf8(logged()).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(10);
        QCOMPARE(lines.size(), 3);
        static const QRegularExpression trainer(QStringLiteral("^\\S{20} paulownia-trainer \\S+ end summary error=[a-z-]+ exit=\\d+$")), portal(QStringLiteral("^\\S{20} paulownia-portal \\S+ end error=[a-z-]+ exit=\\d+$"));
        QVERIFY2(trainer.match(lines[1]).hasMatch() && portal.match(lines[2]).hasMatch(), qPrintable(lines.join(QLatin1Char('\n'))));
        QVERIFY(!logged().contains("nowhere"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"

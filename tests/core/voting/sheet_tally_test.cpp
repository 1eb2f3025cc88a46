#include "core/voting/questions.h"
#include "core/voting/sheet_tally.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using base::ErrorKind;
using model::TallyState;

class SheetTallyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString sheet(const QString& name, const QByteArray& text) const {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no sheet");
        return file.fileName();
    }
    static model::Question gender() { return voting::defaultQuestions().first(); }

private Q_SLOTS:
    void countsWhatTheSheetsSay() {
        const QStringList sheets{sheet(QStringLiteral("1"), "ann\t2019\tx\nb2\tFemale\na1\tmale\n"),
                                 sheet(QStringLiteral("2"), "ben\t\t\na1\tmale\nb2\tmale"),
                                 sheet(QStringLiteral("3"), "eve\t\t\nb2\tfemale\n")};
        const auto counted = voting::tallySheets(sheets, gender(), 0);
        QVERIFY(counted.has_value());
        QCOMPARE(counted->voters, 3);
        const auto& tally = counted->tally;
        QCOMPARE(tally.panel, 3);
        QCOMPARE(tally.subjects.size(), 2);
        QCOMPARE(tally.subjects[0].subject, QStringLiteral("a1"));
        QCOMPARE(tally.subjects[0].counts, (QVector<int>{2, 0}));
        QCOMPARE(tally.subjects[0].state, TallyState::Unanimous);
        QCOMPARE(tally.subjects[1].label, QStringLiteral("female"));
        QCOMPARE(voting::tallySheets(sheets, gender(), 17)->tally.subjects[0].state, TallyState::TooFew);
    }

    /// What the lean reader does not take goes to the careful one: the same votes, however the file is written.
    void theFormOfTheFileDoesNotMatter_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("ann\t\t\na1\tmale\nb2\tFemale\n");
        QTest::newRow("crlf") << QByteArray("ann\t\t\r\na1\tmale\r\nb2\tFemale\r\n");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF" "ann\t\t\na1\tmale\nb2\tFemale\n");
        QTest::newRow("blanks") << QByteArray("ann\t\t\n\n a1 \t male\nb2\tFEMALE\n\n");
        QTest::newRow("letters") << QByteArray("Zo\xC3\xAB\t\t\na1\tmale\nb2\tFemale\n");
    }
    void theFormOfTheFileDoesNotMatter() {
        QFETCH(QByteArray, text);
        const auto counted = voting::tallySheets({sheet(QStringLiteral("form"), text)}, gender(), 1);
        QVERIFY2(counted.has_value(), counted ? "" : counted.error().text().c_str());
        QCOMPARE(counted->tally.subjects.size(), 2);
        QCOMPARE(counted->tally.subjects[0].label, QStringLiteral("male"));
        QCOMPARE(counted->tally.subjects[1].label, QStringLiteral("female"));
    }

    void namesTheMistakeAndCountsNothing_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* name, const QByteArray& text, const char* where) { QTest::newRow(name) << text << QString::fromLatin1(where); };
        row("choice", "eve\t\t\na1\tmale\nb2\tmlae\n", "bad:3");
        row("twice", "eve\t\t\na1\tmale\nb2\tmale\na1\tmale\n", "bad:4");
        row("twice, with CRLF", "eve\t\t\r\na1\tmale\r\na1\tmale\r\n", "bad:3");
        row("header", "eve\t\na1\tmale\n", "bad:1");
        row("fields", "eve\t\t\na1\tmale\tx\n", "bad:2");
        row("empty", "", "bad:1");
        row("voter again", "ann\t\t\na1\tmale\n", "bad:1");
    }
    void namesTheMistakeAndCountsNothing() {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto good = sheet(QStringLiteral("good"), "ann\t\t\na1\tmale\n");
        const auto counted = voting::tallySheets({good, sheet(QStringLiteral("bad"), text)}, gender(), 0);
        QVERIFY(!counted);
        QCOMPARE(counted.error().kind, ErrorKind::Invalid);
        QVERIFY2(QString::fromStdString(counted.error().where).endsWith(where), counted.error().where.c_str());
    }

    void tellsTheQuestionFromTheFirstAnswer() {
        const auto known = voting::defaultQuestions();
        QCOMPARE(voting::questionOfSheets({sheet(QStringLiteral("q"), "ann\t\t\na1_1\tnon-smile\n")}, known)->name, QStringLiteral("smile"));
        QCOMPARE(voting::questionOfSheets({sheet(QStringLiteral("q"), "ann\t\t\na1\tFemale\n")}, known)->name, QStringLiteral("gender"));
        QVERIFY(!voting::questionOfSheets({sheet(QStringLiteral("q"), "ann\t\t\na1\tperhaps\n")}, known));
        QVERIFY(!voting::questionOfSheets({sheet(QStringLiteral("q"), "ann\t\t\n")}, known));
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        stop.request_stop();
        const auto counted = voting::tallySheets({sheet(QStringLiteral("s"), "ann\t\t\na1\tmale\n")}, gender(), 0, base::Task({}, stop.get_token()));
        QCOMPARE(counted.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SheetTallyTest)
#include "sheet_tally_test.moc"

#include "core/formats/voting_sheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using base::ErrorKind;
using formats::parseVotingSheet;
using formats::VotingSheet;

class VotingSheetTest : public QObject {
    Q_OBJECT

    static QString name() { return QStringLiteral("votes.tsv"); }

private Q_SLOTS:
    void readsTheAuthorsFormat() {
        const auto sheet = parseVotingSheet("voter01\t2019-07-01\tsheet\na00b16f8\tmale\na0000001\tFemale\n", name());
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->voter, QStringLiteral("voter01"));
        QCOMPARE(sheet->remarks, (QStringList{QStringLiteral("2019-07-01"), QStringLiteral("sheet")}));
        QCOMPARE(sheet->lines.size(), 2);
        QCOMPARE(sheet->lines.last().subject, QStringLiteral("a0000001"));
        QCOMPARE(sheet->lines.last().choice, QStringLiteral("Female"));
        QCOMPARE(sheet->lines.last().line, 3);
    }

    void takesWhatEditorsDo_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray("花子\t\t\na00b16f8_3\tsmile\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF花子\t\t\na00b16f8_3\tsmile\n");
        QTest::newRow("CRLF") << QByteArray("花子\t\t\r\na00b16f8_3\tsmile\r\n");
        QTest::newRow("no newline at the end") << QByteArray("花子\t\t\na00b16f8_3\tsmile");
        QTest::newRow("empty lines, spaces") << QByteArray("花子 \t\t\n\n a00b16f8_3\tsmile \n\n\n");
    }
    void takesWhatEditorsDo() {
        QFETCH(QByteArray, bytes);
        const auto sheet = parseVotingSheet(bytes, name());
        QVERIFY(sheet.has_value());
        QCOMPARE(sheet->voter, QStringLiteral("花子"));
        QCOMPARE(sheet->lines.size(), 1);
        QCOMPARE(sheet->lines.first().subject, QStringLiteral("a00b16f8_3"));
        QCOMPARE(sheet->lines.first().choice, QStringLiteral("smile"));
    }

    void oneNameTypedOnTwoSystemsIsOneVoter() {
        QCOMPARE(parseVotingSheet("Rene\xCC\x81\t\t\n", name())->voter, parseVotingSheet("Ren\xC3\xA9\t\t\n", name())->voter);
    }

    void namesFileAndLine_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::newRow("empty file") << QByteArray() << "votes.tsv:1";
        QTest::newRow("two fields in the first line") << QByteArray("voter01\t2019\na00b16f8\tmale\n") << "votes.tsv:1";
        QTest::newRow("four fields in the first line") << QByteArray("voter01\t\t\t\n") << "votes.tsv:1";
        QTest::newRow("no first line") << QByteArray("a00b16f8\tmale\na0000001\tmale\n") << "votes.tsv:1";
        QTest::newRow("no name") << QByteArray(" \t2019\tsheet\na00b16f8\tmale\n") << "votes.tsv:1";
        QTest::newRow("one field") << QByteArray("v\t\t\na00b16f8\tmale\na0000001\n") << "votes.tsv:3";
        QTest::newRow("three fields") << QByteArray("v\t\t\na00b16f8\tmale\tfemale\n") << "votes.tsv:2";
        QTest::newRow("no choice") << QByteArray("v\t\t\na00b16f8\t\n") << "votes.tsv:2";
        QTest::newRow("twice") << QByteArray("v\t\t\na00b16f8\tmale\n\na00b16f8\tmale\n") << "votes.tsv:4";
        QTest::newRow("Latin-1") << QByteArray("v\t\t\na00b16f8\tm\xE4le\n") << "votes.tsv:2";
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFEv\0\t\0", 6) << "votes.tsv:1";
        QTest::newRow("old Macintosh") << QByteArray("v\t\t\ra00b16f8\tmale\r") << "votes.tsv:1";
    }
    void namesFileAndLine() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        const auto sheet = parseVotingSheet(bytes, name());
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().kind, ErrorKind::Invalid);
        QCOMPARE(QString::fromStdString(sheet.error().where), where);
    }

    void saysWhereASubjectStoodFirst() {
        const auto sheet = parseVotingSheet("v\t\t\na00b16f8\tmale\na0000001\tmale\na00b16f8\tFemale\n", name());
        QVERIFY(QString::fromStdString(sheet.error().message).contains(QStringLiteral("line 2")));
    }

    void writesWhatItReads() {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("out.tsv"));
        VotingSheet sheet{QStringLiteral("René"), {QStringLiteral("gender"), QStringLiteral("2019-07-01")}, {}};
        sheet.lines = {{QStringLiteral("a00b16f8"), QStringLiteral("female")}, {QStringLiteral("a0000001"), QStringLiteral("male")}};
        QVERIFY(formats::writeVotingSheet(path, sheet).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Ren\xC3\xA9\tgender\t2019-07-01\na00b16f8\tFemale\na0000001\tmale\n"));
        const auto again = formats::readVotingSheet(path);
        QCOMPARE(again->voter, sheet.voter);
        QCOMPARE(again->remarks, sheet.remarks);
        QCOMPARE(again->lines.size(), 2);
    }

    void saysWhatCannotBeOpenedOrWritten() {
        QCOMPARE(formats::readVotingSheet(QStringLiteral("/nowhere/votes.tsv")).error().kind, ErrorKind::NotFound);
        QCOMPARE(formats::readVotingSheet(QStringLiteral("/")).error().kind, ErrorKind::Io);
        QCOMPARE(formats::writeVotingSheet(QStringLiteral("/nowhere/votes.tsv"), {}).error().kind, ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(VotingSheetTest)
#include "voting_sheet_test.moc"

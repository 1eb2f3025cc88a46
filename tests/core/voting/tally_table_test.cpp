#include "core/voting/questions.h"
#include "core/voting/tally_table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using model::TallyState;

class TallyTableTest : public QObject {
    Q_OBJECT

    static model::QuestionTally tally() {
        return {voting::defaultQuestions().first(), 17,
                {{QStringLiteral("a0000001"), {3, 14}, TallyState::Majority, QStringLiteral("female")},
                 {QStringLiteral("a0000002"), {8, 8}, TallyState::Tie, {}}}};
    }

private Q_SLOTS:
    void hasARowASubject() {
        QCOMPARE(voting::toTsv(tally()), QByteArray("subject\tmale\tfemale\tstate\tlabel\na0000001\t3\t14\tmajority\tfemale\na0000002\t8\t8\ttie\t\n"));
        QCOMPARE(voting::toCsv(tally()), QByteArray("subject,male,female,state,label\r\na0000001,3,14,majority,female\r\na0000002,8,8,tie,\r\n"));
    }

    void theEndingTellsTheForm() {
        QTemporaryDir dir;
        for (const char* name : {"votes.CSV", "votes.tsv"}) {
            const auto path = dir.filePath(QLatin1String(name));
            QVERIFY(voting::writeTallyTable(path, tally()).has_value());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), name[6] == 'C' ? voting::toCsv(tally()) : voting::toTsv(tally()));
        }
        QCOMPARE(voting::writeTallyTable(QStringLiteral("/nowhere/votes.csv"), tally()).error().kind, base::ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(TallyTableTest)
#include "tally_table_test.moc"

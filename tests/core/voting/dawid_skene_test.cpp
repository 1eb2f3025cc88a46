#include "core/base/random.h"
#include "core/voting/dawid_skene.h"
#include "core/voting/questions.h"
#include "core/voting/tally.h"

#include <QTest>

using namespace paulownia;

namespace {

/// Votes as digits: a row a voter, a column a subject; 0 male, 1 female, "." an abstention.
struct Votes {
    model::QuestionTally tally;
    QVector<model::Ballot> ballots;

    explicit Votes(const QStringList& rows) {
        const auto question = voting::defaultQuestions().first();
        QStringList subjects;
        for (qsizetype i = 0; i < rows.first().size(); ++i) subjects.append(QStringLiteral("s%1").arg(i, 4, 10, QLatin1Char('0')));
        for (qsizetype v = 0; v < rows.size(); ++v)
            for (qsizetype i = 0; i < subjects.size(); ++i)
                if (rows[v][i].isDigit())
                    ballots.append({question.name, QStringLiteral("v%1").arg(v), subjects[i], question.choices.at(rows[v][i].digitValue()), {}});
        tally = voting::tally(question, static_cast<int>(rows.size()), subjects, ballots);
    }
};

bool isNear(double got, double expected, double within) { return std::abs(got - expected) <= within; }

} // namespace

class DawidSkeneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fullAgreementIsTakenAtItsWord() {
        const Votes votes({QStringLiteral("00011"), QStringLiteral("00011"), QStringLiteral("00011")});
        const auto estimate = voting::dawidSkene(votes.tally, votes.ballots);
        QCOMPARE(estimate.subjects.size(), 5);
        for (int i = 0; i < 5; ++i) QCOMPARE(estimate.subjects[i].best(), i < 3 ? 0 : 1);
        QVERIFY(isNear(estimate.shares[1], 0.4, 0.01));
        for (const auto& voter : estimate.voters) QVERIFY(voter.accuracy > 0.98);
    }

    /// Made by hand: two voters who agree throughout, one who always says the opposite. The majority is right everywhere; the
    /// third is found to be wrong every time, which makes a tie of one good vote and the liar's no tie.
    void findsTheVoterWhoSaysTheOpposite() {
        const Votes votes({QStringLiteral("0101010101010101.0"), QStringLiteral("0101010101010101.."), QStringLiteral("101010101010101001")});
        const auto estimate = voting::dawidSkene(votes.tally, votes.ballots);
        QVERIFY(estimate.voters[0].accuracy > 0.99);
        QVERIFY(estimate.voters[2].accuracy < 0.01);
        QCOMPARE(estimate.subjects[17].best(), 0);
        QCOMPARE(estimate.subjects[16].best(), 1); // the liar alone said male
        QVERIFY(votes.tally.subjects[17].label.isEmpty());
    }

    /// Drawn with known reliabilities: they are found again, and more subjects are right than by majority.
    void findsReliabilitiesAgain() {
        const QVector<double> right{0.95, 0.9, 0.6, 0.55, 0.55};
        base::Random random(11);
        QString truth;
        QStringList rows(right.size());
        for (int i = 0; i < 1000; ++i) {
            const int kind = random.chance(0.4) ? 1 : 0;
            truth += QString::number(kind);
            for (qsizetype v = 0; v < right.size(); ++v) rows[v] += QString::number(random.chance(right[v]) ? kind : 1 - kind);
        }
        const Votes votes(rows);
        const auto estimate = voting::dawidSkene(votes.tally, votes.ballots);
        for (qsizetype v = 0; v < right.size(); ++v) QVERIFY2(isNear(estimate.voters[v].accuracy, right[v], 0.05), qPrintable(QString::number(estimate.voters[v].accuracy)));
        int byEstimate = 0, byMajority = 0;
        for (int i = 0; i < 1000; ++i) {
            const int kind = truth[i].digitValue();
            byEstimate += estimate.subjects[i].best() == kind ? 1 : 0;
            byMajority += votes.tally.subjects[i].label == votes.tally.question.choices[kind] ? 1 : 0;
        }
        QVERIFY2(byEstimate > byMajority, qPrintable(QStringLiteral("%1 and %2").arg(byEstimate).arg(byMajority)));
    }

    void withoutVotesThereIsNothingToEstimate() {
        const Votes votes({QStringLiteral("..")});
        QVERIFY(voting::dawidSkene(votes.tally, votes.ballots).subjects.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DawidSkeneTest)
#include "dawid_skene_test.moc"

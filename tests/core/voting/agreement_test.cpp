#include "core/voting/agreement.h"
#include "core/voting/questions.h"
#include "core/voting/tally.h"

#include <QTest>

using namespace paulownia;
using model::QuestionTally;

namespace {

QuestionTally tallyOf(const QVector<QVector<int>>& counts) {
    QuestionTally tally;
    for (qsizetype k = 0; k < counts.first().size(); ++k) tally.question.choices.append(QString::number(k));
    for (const auto& row : counts) tally.subjects.append({QString::number(tally.subjects.size()), row, {}, {}});
    return tally;
}

/// Ratings by rater, digits 1…9, "." where one is missing; a column a subject.
QuestionTally tallyOfRaters(const QStringList& raters, int choices) {
    QVector<QVector<int>> counts(raters.first().size(), QVector<int>(choices));
    for (const auto& rater : raters)
        for (qsizetype i = 0; i < rater.size(); ++i)
            if (rater[i].isDigit()) ++counts[i][rater[i].digitValue() - 1];
    return tallyOf(counts);
}

void compare(const voting::Coefficient& got, double expected, double within = 0.0005) {
    QVERIFY2(got.value.has_value(), qPrintable(got.why));
    QVERIFY2(std::abs(*got.value - expected) <= within, qPrintable(QStringLiteral("%1 for %2").arg(*got.value).arg(expected)));
}

} // namespace

class AgreementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971) 378–382, table 1: thirty
    /// patients, six psychiatrists, five diagnoses; the paper gives 0.430, kappam.fleiss(diagnoses) of R's package irr 0.4302445.
    void equalsFleissOwnExample() {
        const auto a = voting::agreement(tallyOf({{0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0}, {2, 0, 4, 0, 0},
                                                  {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6}, {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0},
                                                  {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}, {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0},
                                                  {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3}, {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0},
                                                  {1, 0, 0, 4, 1}, {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}}));
        compare(a.fleiss, 0.4302445, 5e-8);
        QCOMPARE(a.subjects, 30);
    }

    /// "Fleiss' kappa", Wikipedia, worked example: ten subjects, fourteen raters, five categories; mean P 0.378, kappa 0.210.
    void equalsTheWorkedExampleOfFleissKappa() {
        const auto a = voting::agreement(tallyOf({{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
                                                  {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}}));
        compare(a.raw, 0.378);
        compare(a.fleiss, 0.210);
    }

    /// Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A (Meg and Owen, binary: 0.095) and B (Ben and
    /// Gerry, nominal: 0.692), no missing data.
    void equalsKrippendorffsExamplesOfTwoObservers() {
        compare(voting::agreement(tallyOfRaters({QStringLiteral("1211111121"), QStringLiteral("2221121111")}, 2)).alpha, 2.0 / 21, 1e-12);
        compare(voting::agreement(tallyOfRaters({QStringLiteral("112243335441"), QStringLiteral("212223335444")}, 5)).alpha, 155.0 / 224, 1e-12);
    }

    /// The same paper, section C: four observers, twelve units, missing data, nominal: 0.743. The data set is also
    /// cac.raw4raters of irrCAC 1.0, whose README (Gwet 2019) prints all four.
    void equalsTheWorkedExampleWithMissingVotes() {
        const auto a = voting::agreement(tallyOfRaters({QStringLiteral("123321412..."), QStringLiteral("1233224125.3"),
                                                        QStringLiteral(".3332342251."), QStringLiteral("12332441251.")}, 5));
        compare(a.raw, 0.8181818, 5e-8);
        compare(a.alpha, 0.74342, 5e-6);
        compare(a.fleiss, 0.76117, 5e-6);
        compare(a.ac1, 0.77544, 5e-6);
        QCOMPARE(a.subjects, 11);
    }

    /// distrib.6raters of irrCAC 1.0, README: fifteen of Fleiss' patients.
    void equalsGwetsExampleOfSixRaters() {
        const auto a = voting::agreement(tallyOf({{0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
                                                  {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
                                                  {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}}));
        compare(a.raw, 0.5511111, 5e-8);
        compare(a.ac1, 0.4448007, 5e-8);
        compare(a.fleiss, 0.4139265, 5e-8);
        compare(a.alpha, 0.4204384, 5e-8);
    }

    /// cont3x3abstractors of irrCAC 1.0, README: two raters, high agreement, where kappa falls behind AC1. Scott's pi is Fleiss'
    /// kappa of two.
    void equalsGwetsExampleOfTwoRaters() {
        QVector<QVector<int>> counts;
        const auto add = [&](int times, const QVector<int>& row) { counts += QVector<QVector<int>>(times, row); };
        add(13, {2, 0, 0});
        add(20, {0, 2, 0});
        add(56, {0, 0, 2});
        add(7 + 4, {0, 1, 1});
        const auto a = voting::agreement(tallyOf(counts));
        compare(a.raw, 0.89, 1e-12);
        compare(a.ac1, 0.8493305, 5e-8);
        compare(a.fleiss, 0.7962397, 5e-8);
        compare(a.alpha, 0.7972585, 5e-8);
    }

    void fullAgreementOnBothChoicesIsOne() {
        const auto a = voting::agreement(tallyOf({{17, 0}, {0, 17}, {17, 0}}));
        for (const auto& coefficient : {a.raw, a.fleiss, a.alpha, a.ac1}) compare(coefficient, 1, 1e-12);
    }

    /// Everybody always says the same: nothing is left beyond chance, and that is not an agreement of 0.
    void fullAgreementOnOneChoiceIsUndefinedInWords() {
        const auto a = voting::agreement(tallyOf({{17, 0}, {17, 0}, {16, 0}}));
        compare(a.raw, 1, 1e-12);
        compare(a.ac1, 1, 1e-12);
        for (const auto& coefficient : {a.fleiss, a.alpha}) {
            QVERIFY(!coefficient.value);
            QVERIFY(coefficient.why.contains(QStringLiteral("undefined")));
        }
    }

    void withoutPairsNothingIsDefined() {
        for (const auto& tally : {tallyOf({{1, 0}, {0, 1}, {0, 0}}), tallyOf({{0, 0}})}) {
            const auto a = voting::agreement(tally);
            for (const auto& coefficient : {a.raw, a.fleiss, a.alpha, a.ac1}) {
                QVERIFY(!coefficient.value);
                QVERIFY(!coefficient.why.isEmpty());
            }
        }
    }

    void intervalsHoldTheCoefficientAndAreTheSameAgain() {
        QVector<QVector<int>> counts;
        for (int i = 0; i < 200; ++i) counts.append(QVector<QVector<int>>{{17, 0}, {0, 17}, {14, 3}, {2, 15}, {9, 8}}.at(i % 5));
        const auto tally = tallyOf(counts);
        const auto a = voting::agreement(tally);
        const auto once = voting::agreementIntervals(tally), again = voting::agreementIntervals(tally), other = voting::agreementIntervals(tally, 1000, 2);
        for (const auto& [coefficient, interval] : {std::pair{a.raw, once.raw}, {a.fleiss, once.fleiss}, {a.alpha, once.alpha}, {a.ac1, once.ac1}}) {
            QVERIFY(interval->low < *coefficient.value && *coefficient.value < interval->high);
            QVERIFY(interval->high - interval->low < 0.15);
        }
        QCOMPARE(once.alpha->low, again.alpha->low);
        QVERIFY(once.raw->low != other.raw->low);
        // The raw agreement is a mean over subjects: the bootstrap's half width is near 1.96 standard errors of it.
        double mean = 0, square = 0;
        for (const double share : {1.0, 1.0, 94.0 / 136, 106.0 / 136, 64.0 / 136}) mean += share / 5, square += share * share / 5;
        const double half = 1.96 * std::sqrt((square - mean * mean) / 200);
        QVERIFY(std::abs((once.raw->high - once.raw->low) / 2 - half) < 0.2 * half);
    }

    void undefinedCoefficientsHaveNoInterval() {
        const auto one = voting::agreementIntervals(tallyOf({{17, 0}, {17, 0}}));
        QVERIFY(one.raw && one.ac1 && !one.fleiss && !one.alpha);
        const auto none = voting::agreementIntervals(tallyOf({{0, 0}}));
        QVERIFY(!none.raw);
    }

    void saysWhatAVoterCostsAndHowFastOneVotes() {
        const auto question = voting::defaultQuestions().first();
        QStringList subjects;
        QVector<model::Ballot> ballots;
        auto at = QDateTime::fromString(QStringLiteral("2026-11-24T10:00:00Z"), Qt::ISODate);
        for (int i = 0; i < 20; ++i) {
            subjects.append(QStringLiteral("s%1").arg(i, 2, 10, QLatin1Char('0')));
            at = at.addMSecs(i == 10 ? 3'600'000 : 2'000); // a pause is no vote
            for (const auto& [voter, says] : {std::pair{"ann", i % 2}, {"ben", i % 2}, {"eve", i % 3 == 0}})
                ballots.append({question.name, QLatin1String(voter), subjects.last(), question.choices.at(says), voter[0] == 'b' ? QDateTime::fromMSecsSinceEpoch(0) : at});
        }
        const auto voters = voting::voterAgreement(voting::tally(question, 3, subjects, ballots), ballots);
        QVERIFY(*voters[2].alphaWithout > 0.5); // the two others agree throughout
        QVERIFY(*voters[0].alphaWithout < 0);
        QCOMPARE(*voters[0].secondsPerVote, 2.0);
        QVERIFY(!voters[1].secondsPerVote); // a sheet's votes have one time
    }

    void setsAVoterAgainstTheOthers() {
        const auto question = voting::defaultQuestions().first();
        const QString one = QStringLiteral("a0000001"), two = QStringLiteral("a0000002");
        QVector<model::Ballot> ballots;
        const auto cast = [&](const char* voter, const QString& subject, const char* choice) {
            ballots.append({question.name, QLatin1String(voter), subject, QLatin1String(choice), {}});
        };
        for (const char* voter : {"ann", "ben"})
            for (const auto& subject : {one, two}) cast(voter, subject, "male");
        cast("eve", one, "female");
        cast("lone", QStringLiteral("a0000003"), "male");
        const auto tally = voting::tally(question, 3, {one, two, QStringLiteral("a0000003")}, ballots);
        const auto voters = voting::voterAgreement(tally, ballots);
        QCOMPARE(voters.size(), 4);
        QCOMPARE(voters[0].voter, QStringLiteral("ann"));
        QCOMPARE(*voters[0].withRest, 2.0 / 3);
        QCOMPARE(*voters[2].withRest, 0.0);
        QCOMPARE(voters[2].ballots, 1);
        QVERIFY(!voters[3].withRest);
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreement_test.moc"

#include "core/evaluation/comparison.h"
#include "tests/support/science.h"

#include <QTest>
#include <cmath>

using namespace paulownia;
using namespace paulownia::evaluation;
using namespace paulownia::tests;

namespace {

/// One right where `right` has a 1.
Predictions predictions(const std::string& right) {
    Predictions all;
    for (std::size_t i = 0; i < right.size(); ++i) all.push_back({1, static_cast<std::int64_t>(i) + 1, 1, 1, right[i] == '1' ? 0.9 : 0.1});
    return all;
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatOneAloneHadRight() {
        const auto test = mcNemar(predictions("11110011"), predictions("11000100"));
        QVERIFY(test);
        QCOMPARE(test->onlyFirstRight, 4);
        QCOMPARE(test->onlySecondRight, 1);
        QCOMPARE(test->p, 2 * (1 + 5) / 32.0); // by hand: the tail of B(5, 1/2)
    }
    void equalTablesDoNotDiffer() { QCOMPARE(mcNemar(predictions("1010"), predictions("1010"))->p, 1.0); }
    void scipysBinomialTestIsTheSame() {
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        const std::string first(400, '1'), second = std::string(300, '0') + std::string(100, '1');
        auto mixed = second;
        for (std::size_t i = 0; i < 130; ++i) mixed[i] = '1';
        auto other = first;
        for (std::size_t i = 300; i < 400; ++i) other[i] = '0'; // 170 against 100
        Reference reference;
        const auto ran = reference.run(python, "from scipy.stats import binomtest\nwrite('p', [binomtest(100, 270).pvalue])");
        QCOMPARE(ran.err, QString());
        const auto test = mcNemar(other, mixed);
        QVERIFY(std::abs(test->p - reference.take("p").at(0)) < 1e-12);
    }
    void tablesOfDifferentSamplesAreRefused() {
        QVERIFY(!mcNemar(predictions("11"), predictions("111")));
        QVERIFY(!mcNemar(predictions("111"), predictions("11")));
        auto relabelled = predictions("11");
        relabelled[1].label = 0;
        const auto test = mcNemar(predictions("11"), relabelled);
        QVERIFY(!test);
        QVERIFY(QString::fromStdString(test.error().message).contains(QStringLiteral("volunteer 2, photo 1")));
        auto twice = predictions("11");
        twice[1] = twice[0];
        QVERIFY(!mcNemar(twice, predictions("11")));
    }

private:
    static base::Result<McNemar> mcNemar(const Predictions& first, const Predictions& second) { return evaluation::mcNemar(first, second); }
    static base::Result<McNemar> mcNemar(const std::string& first, const std::string& second) { return evaluation::mcNemar(predictions(first), predictions(second)); }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"

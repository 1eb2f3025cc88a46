#include "core/base/random.h"
#include "core/evaluation/intervals.h"
#include "tests/support/science.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace paulownia;
using namespace paulownia::evaluation;
using namespace paulownia::tests;

namespace {

Prediction prediction(std::int64_t volunteer, int label, double score) { return {1, volunteer, 1, label, score}; }

/// Scores in sixteenths, as a forest's: many are equal, and some are one half.
Predictions drawn(int count, std::uint64_t seed) {
    base::Random random(seed);
    Predictions predictions;
    for (int i = 0; i < count; ++i) {
        const int label = random.chance(0.55);
        const double score = std::round(std::clamp(0.5 + 0.15 * (label ? 1 : -1) + 0.2 * random.normal(), 0.0, 1.0) * 16) / 16;
        predictions.push_back({1, i / 3, i % 3 + 1, label, score});
    }
    return predictions;
}

constexpr auto kScript = R"(
from sklearn import metrics as m
label, score = read('labels'), read('scores')
said = score > 0.5
tn, fp, fn, tp = m.confusion_matrix(label, said).ravel()
far, tpr, threshold = m.roc_curve(label, score, drop_intermediate=False)
write('out', [m.accuracy_score(label, said), m.f1_score(label, said), m.balanced_accuracy_score(label, said), m.roc_auc_score(label, score), tp, fp, fn, tn, len(far), far.sum(), tpr.sum()])
)";

} // namespace

class MetricsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scikitLearnSaysTheSame() {
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            const auto predictions = drawn(500, seed);
            std::vector<double> labels, scores;
            for (const auto& p : predictions) {
                labels.push_back(p.label);
                scores.push_back(p.score);
            }
            Reference reference;
            reference.give("labels", labels);
            reference.give("scores", scores);
            const auto ran = reference.run(python, kScript);
            QCOMPARE(ran.err, QString());
            const auto theirs = reference.take("out");
            const auto c = confusionOf(predictions);
            const auto curve = rocCurve(predictions);
            const auto sum = [&](double RocPoint::*part) { return std::accumulate(curve.begin(), curve.end(), 0.0, [&](double s, const auto& p) { return s + p.*part; }); };
            const std::vector<double> ours{c.accuracy(), c.fScore(), c.balancedAccuracy(), *areaUnderRoc(predictions), double(c.truePositive), double(c.falsePositive),
                                           double(c.falseNegative), double(c.trueNegative), double(curve.size()), sum(&RocPoint::falsePositiveRate), sum(&RocPoint::truePositiveRate)};
            QCOMPARE(theirs.size(), ours.size());
            for (std::size_t i = 0; i < ours.size(); ++i) QVERIFY2(std::abs(ours[i] - theirs[i]) < 1e-12, qPrintable(QStringLiteral("figure %1").arg(i)));
        }
    }
    void positiveIsFemale() {
        const Confusion c{3, 1, 2, 4};
        QCOMPARE(c.accuracy(), 0.7);
        QCOMPARE(c.fScore(), 6.0 / 9);
        QCOMPARE(c.balancedAccuracy(), (3.0 / 5 + 4.0 / 5) / 2);
    }
    void nothingIsNoDivisionByNothing() {
        QCOMPARE(Confusion{}.accuracy(), 0.0);
        QCOMPARE(Confusion{}.fScore(), 0.0);
        QVERIFY(!areaUnderRoc({prediction(1, 1, 0.2)}));
        QCOMPARE((Confusion{3, 0, 1, 0}.balancedAccuracy()), 0.75); // one label alone
    }
    void oneHalfIsNotPositive() { QCOMPARE(prediction(1, 0, 0.5).predicted(), 0); }
    void aVolunteerIsRightByMajority() {
        const auto result = byVolunteer(Predictions{prediction(1, 1, 0.9), prediction(1, 1, 0.9), prediction(1, 1, 0.1),  // right
                                                    prediction(2, 0, 0.9), prediction(2, 0, 0.1),                         // half and half
                                                    prediction(3, 0, 0.9)});
        QCOMPARE(result.volunteers, 3);
        QCOMPARE(result.right, 1);
    }
    void wilsonsIntervalIsThePublishedOne() {
        // Newcombe 1998, table I: 81 of 263, and 0 of 20; 95 %, score method without continuity correction.
        QVERIFY(std::abs(wilson(81, 263).low - 0.2553) < 5e-5 && std::abs(wilson(81, 263).high - 0.3662) < 5e-5);
        QCOMPARE(wilson(0, 20).low, 0.0);
        QVERIFY(std::abs(wilson(0, 20).high - 0.1611) < 5e-5);
        QCOMPARE(wilson(0, 0).high, 1.0);
    }
    void theBootstrapDrawsVolunteersNotPhotos() {
        Predictions nine; // 40 volunteers with nine equal photos each: as sure of the accuracy as with one
        for (int volunteer = 0; volunteer < 40; ++volunteer)
            for (int photo = 0; photo < 9; ++photo) nine.push_back(prediction(volunteer, 1, volunteer % 4 == 0 ? 0.1 : 0.9));
        const auto interval = bootstrapByVolunteer(nine, &Confusion::accuracy, 3);
        QVERIFY(interval.low < 0.66 && interval.low > 0.55 && interval.high > 0.84 && interval.high < 0.92); // 0.75 ± 1.96 · √(0.75 · 0.25 / 40)
        const auto again = bootstrapByVolunteer(nine, &Confusion::accuracy, 3);
        QCOMPARE(again.low, interval.low);
    }
    void subgroupsShowABias() {
        const Predictions predictions{prediction(1, 1, 0.9), prediction(2, 1, 0.2), prediction(3, 0, 0.1), prediction(4, 0, 0.2)};
        const auto groups = accuracyBy(predictions, [](const Prediction& p) { return p.volunteer == 4 ? std::string() : p.label ? "female" : "male"; });
        QCOMPARE(groups.size(), std::size_t{2});
        QCOMPARE(groups[0].name, std::string("female"));
        QCOMPARE(groups[0].samples, 2);
        QCOMPARE(groups[0].accuracy(), 0.5);
        QCOMPARE(groups[1].samples, 1); // one was left out
        QCOMPARE(groups[1].interval.low, wilson(1, 1).low);
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"

#include "core/analysis/boosting.h"
#include "tests/support/drawn_samples.h"
#include "tests/support/over_seeds.h"
#include "tests/support/science.h"

#include <QTest>
#include <numeric>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;

namespace {

std::vector<std::uint32_t> firstRows(std::uint32_t count) {
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0u);
    return rows;
}

} // namespace

class BoostingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHandMadeRoundIsRight() {
        // Twenty samples each: p = ½, gradients ±½, hessians ¼; one split, leaves −Σg/Σh = ∓10/5, times 0.1.
        Samples samples{1, {}, {}, {}, {}};
        for (int i = 0; i < 40; ++i) {
            samples.values.push_back(static_cast<float>(i));
            samples.labels.push_back(i >= 20);
            samples.volunteers.push_back(i + 1);
            samples.photos.push_back(1);
        }
        BoostingSettings settings;
        settings.rounds = 1;
        settings.perBin = 1;
        const auto model = Boosting(samples, settings).fit(firstRows(40), 1);
        const auto logistic = [](double value) { return 1 / (1 + std::exp(-value)); };
        const auto score = [&](float x) { return model->score(std::vector{x}); };
        QVERIFY(std::abs(score(19.4f) - logistic(-0.2)) < 1e-7 && std::abs(score(19.6f) - logistic(0.2)) < 1e-7);
        QCOMPARE(model->importance(), std::vector<double>{1});
    }
    void tooFewForALeafKnowOnlyHowFrequentLabelsAre() {
        const auto samples = drawnSamples(39, 1);
        const auto rows = firstRows(39);
        const auto model = Boosting(samples, {}).fit(rows, 1);
        const double share = std::accumulate(samples.labels.begin(), samples.labels.end(), 0.0) / 39;
        QVERIFY(std::abs(model->score(samples.row(0)) - share) < 1e-12);
    }
    /// scikit-learn's histogram boosting is LightGBM's algorithm with the same defaults; bins differ a little.
    void itSaysWhatScikitLearnsLeafWiseBoostingSays() {
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        std::vector<double> ours, theirs;
        double difference = 0;
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const auto samples = drawnSamples(600, seed, 20);
            Reference reference;
            reference.give("x", asDoubles(samples.values));
            reference.give("y", asDoubles(samples.labels));
            const auto ran = reference.run(python, R"(
from sklearn.ensemble import HistGradientBoostingClassifier
x, y = read('x').reshape(600, 20), read('y')
model = HistGradientBoostingClassifier(max_iter=38, learning_rate=0.1, max_leaf_nodes=31, min_samples_leaf=20, l2_regularization=0, early_stopping=False, max_bins=255)
write('out', model.fit(x[:300], y[:300]).predict_proba(x[300:])[:, 1]))");
            QCOMPARE(ran.err, QString());
            const auto scores = reference.take("out");
            const auto model = Boosting(samples, {}).fit(firstRows(300), 1);
            double right = 0, theirRight = 0;
            for (std::size_t i = 300; i < 600; ++i) {
                const double score = model->score(samples.row(i)), other = scores.at(i - 300);
                difference += std::abs(score - other) / 900;
                right += (score > 0.5) == (samples.labels[i] == 1);
                theirRight += (other > 0.5) == (samples.labels[i] == 1);
            }
            ours.push_back(right / 300);
            theirs.push_back(theirRight / 300);
        }
        QVERIFY2(std::abs(spreadOf(ours).mean - spreadOf(theirs).mean) < 0.02, qPrintable(text(ours, theirs)));
        QVERIFY2(difference < 0.06, qPrintable(QString::number(difference)));
        QVERIFY(spreadOf(ours).mean > 0.65);
    }
};

QTEST_GUILESS_MAIN(BoostingTest)
#include "boosting_test.moc"

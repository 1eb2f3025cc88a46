#include "core/analysis/forest.h"
#include "tests/support/drawn_samples.h"
#include "tests/support/over_seeds.h"
#include "tests/support/science.h"

#include <QTest>
#include <numeric>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;

namespace {

constexpr std::uint32_t kTrained = 200, kAll = 500;

std::vector<std::uint32_t> firstRows(std::uint32_t count) {
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0u);
    return rows;
}

double accuracy(const Model& model, const Samples& samples) {
    double right = 0;
    for (std::size_t i = kTrained; i < samples.size(); ++i) right += (model.score(samples.row(i)) > 0.5) == (samples.labels[i] == 1);
    return right / static_cast<double>(samples.size() - kTrained);
}

} // namespace

class ForestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void over20SeedsItIsAsRightAsScikitLearns() {
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        const auto samples = drawnSamples(kAll, 1);
        Reference reference;
        reference.give("x", asDoubles(samples.values));
        reference.give("y", asDoubles(samples.labels));
        const auto ran = reference.run(python, R"(
from sklearn.ensemble import RandomForestClassifier
x, y = read('x').reshape(500, 75), read('y')
rates, nodes, depth, first = [], [], [], []
for seed in range(20):
    forest = RandomForestClassifier(n_estimators=16, max_depth=32, random_state=seed).fit(x[:200], y[:200])
    rates.append(np.mean((forest.predict_proba(x[200:])[:, 1] > 0.5) == y[200:]))
    first.append(forest.feature_importances_[37:47].sum())
write('rates', rates); write('importance', first))");
        QCOMPARE(ran.err, QString());
        const Forest forest(samples, {});
        std::vector<double> rates, importance;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto model = forest.fit(firstRows(kTrained), seed);
            rates.push_back(accuracy(*model, samples));
            const auto shares = model->importance();
            importance.push_back(std::accumulate(shares.begin() + 37, shares.begin() + 47, 0.0));
        }
        const auto theirs = reference.take("rates"), theirImportance = reference.take("importance");
        QVERIFY2(areWithinSamplingError(rates, theirs), qPrintable(text(rates, theirs)));
        QVERIFY2(areWithinSamplingError(importance, theirImportance), qPrintable(text(importance, theirImportance)));
        QVERIFY(spreadOf(rates).mean > 0.65);
    }
    void aTreeOfAllFeaturesIsScikitLearnsTree() {
        // One feature: nothing is drawn but the sample, so the tree is the one that separates best, half way between neighbours.
        const Samples samples{1, {0.1f, 0.2f, 0.4f, 0.8f}, {0, 0, 1, 1}, {1, 2, 3, 4}, {1, 1, 1, 1}};
        const auto codes = ranksOf(samples);
        TreeGrower<std::uint16_t> grower(codes, samples.labels, 32);
        base::Random random(1);
        std::vector<double> gains(1);
        for (int i = 0; i < 20; ++i) {
            const auto tree = grower.grow(firstRows(4), random, gains);
            QVERIFY(tree.nodes.size() == 1 || tree.nodes.size() == 3);
            if (tree.nodes.size() == 1) continue; // one label was drawn
            const auto drawn = [&](float a, float b) { return std::abs(tree.nodes[0].threshold - (a + b) / 2) < 1e-6f; };
            QVERIFY(drawn(0.2f, 0.4f) || drawn(0.1f, 0.4f) || drawn(0.2f, 0.8f) || drawn(0.1f, 0.8f));
            QCOMPARE(tree.nodes[1].share, 0.0f);
            QCOMPARE(tree.nodes[2].share, 1.0f);
        }
        QVERIFY(gains[0] > 0);
    }
    void leavesArePureUnlessTooDeep() {
        const auto samples = drawnSamples(80, 4);
        const auto codes = ranksOf(samples);
        base::Random random(1);
        std::vector<double> gains(75);
        for (const int depth : {32, 2}) {
            TreeGrower<std::uint16_t> grower(codes, samples.labels, depth);
            const auto tree = grower.grow(firstRows(80), random, gains);
            bool pure = true;
            for (const auto& node : tree.nodes) pure &= node.feature >= 0 || node.share == 0 || node.share == 1;
            QCOMPARE(pure, depth == 32);
            if (depth == 2) QVERIFY(tree.nodes.size() <= 7);
        }
    }
    void equalRowsOfBothLabelsAreHalfAndHalf() {
        const Samples samples{2, {1, 2, 1, 2, 1, 2, 1, 2}, {0, 1, 0, 1}, {1, 2, 3, 4}, {1, 1, 1, 1}};
        const auto model = Forest(samples, {200, 32}).fit(firstRows(4), 1);
        QVERIFY(std::abs(model->score(samples.row(0)) - 0.5) < 0.1);
        QCOMPARE(model->importance(), (std::vector<double>{0, 0}));
    }
    void constantFeaturesAreNeverAsked() {
        auto samples = drawnSamples(60, 5);
        for (std::size_t i = 0; i < 60; ++i)
            for (std::size_t f = 0; f < 74; ++f) samples.values[i * 75 + f] = 0.25f; // one feature varies: it is found in spite of √75
        const auto shares = Forest(samples, {}).fit(firstRows(60), 1)->importance();
        QCOMPARE(shares[74], 1.0);
    }
};

QTEST_GUILESS_MAIN(ForestTest)
#include "forest_test.moc"

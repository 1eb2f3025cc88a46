#include "core/analysis/dendrogram.h"
#include "core/base/random.h"
#include "tests/support/science.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;

namespace {

/// 0 and 1 at 1, 2 and 3 at 2, both at 5, and 4 with all of them at 7.
Dendrogram five() { return dendrogramOf({{0, 1, 1, 0}, {0, 3, 5, 0}, {3, 2, 2, 0}, {4, 1, 7, 0}}); }

} // namespace

class DendrogramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsAreNumberedByHeight() {
        const auto tree = five();
        const std::vector<std::array<int, 3>> expected{{0, 1, 2}, {2, 3, 2}, {5, 6, 4}, {4, 7, 5}}; // first, second, size
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(tree.merges[i].first, expected[i][0]);
            QCOMPARE(tree.merges[i].second, expected[i][1]);
            QCOMPARE(tree.merges[i].size, expected[i][2]);
        }
    }
    void largerDistanceComesFirst() { QCOMPARE(leafOrder(five()), (std::vector<std::size_t>{3, 2, 1, 0, 4})); }
    void cutsAreUndoneMerges() {
        QCOMPARE(cut(five(), 1), (std::vector<int>{0, 0, 0, 0, 0}));
        QCOMPARE(cut(five(), 2), (std::vector<int>{0, 0, 0, 0, 1}));
        QCOMPARE(cut(five(), 3), (std::vector<int>{1, 1, 0, 0, 2}));
        QCOMPARE(cut(five(), 99), (std::vector<int>{3, 2, 1, 0, 4}));
    }
    void aDeepTreeNeedsNoStack() {
        std::vector<Merge> joins;
        for (int i = 0; i < 100'000; ++i) joins.push_back({0, i + 1, i + 1.0, 0});
        QCOMPARE(leafOrder(dendrogramOf(joins)).size(), std::size_t{100'001});
    }
    void comparisonIsHubertAndArabies() {
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        base::Random random(1);
        std::vector<int> clusters;
        std::vector<std::uint8_t> labels;
        for (int i = 0; i < 200; ++i) {
            clusters.push_back(static_cast<int>(random.below(5)));
            labels.push_back(random.chance(clusters.back() < 2 ? 0.8 : 0.3));
        }
        Reference reference;
        reference.give("clusters", std::vector<double>(clusters.begin(), clusters.end()));
        reference.give("labels", std::vector<double>(labels.begin(), labels.end()));
        QCOMPARE(reference.run(python, "from sklearn.metrics import adjusted_rand_score as a\nwrite('out', [a(read('labels'), read('clusters'))])").err, QString());
        const auto compared = compare(clusters, labels);
        QVERIFY(std::abs(compared.adjustedRand - reference.take("out").at(0)) < 1e-12);
        QCOMPARE(compared.counts.size(), std::size_t{5});
    }
    void aPerfectDivisionIsOne() {
        const auto compared = compare(std::vector<int>{1, 1, 0, 0}, std::vector<std::uint8_t>{0, 0, 1, 1});
        QCOMPARE(compared.adjustedRand, 1.0);
        QCOMPARE(compared.purity, 1.0);
        QCOMPARE(compared.counts[0], (std::vector<std::int64_t>{0, 2}));
        QCOMPARE(compare(std::vector<int>{0, 0, 0, 0}, std::vector<std::uint8_t>{0, 0, 1, 1}).purity, 0.5);
    }
};

QTEST_GUILESS_MAIN(DendrogramTest)
#include "dendrogram_test.moc"

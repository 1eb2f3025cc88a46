#include "core/analysis/linkage.h"
#include "tests/support/drawn_samples.h"
#include "tests/support/release_files.h"
#include "tests/support/science.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;

namespace {

std::vector<double> heights(const Dendrogram& tree) {
    std::vector<double> all;
    for (const auto& merge : tree.merges) all.push_back(merge.height);
    return all;
}

constexpr auto kScript = R"(
from scipy.cluster.hierarchy import dendrogram, linkage, fcluster
from scipy.spatial.distance import pdist
import threading
sys.setrecursionlimit(100000); threading.stack_size(256 << 20)
x = read('x').reshape(-1, 75)
def work():
    for method in ('average', 'single', 'complete', 'ward'):
        tree = linkage(pdist(x), method)
        write(method + '.tree', tree)
        write(method + '.leaves', dendrogram(tree, no_plot=True, distance_sort='descending')['leaves'])
        write(method + '.five', fcluster(tree, 5, 'maxclust'))
thread = threading.Thread(target=work); thread.start(); thread.join()
)";

/// The same division, whatever the numbers are.
bool divideAlike(const std::vector<int>& ours, const std::vector<double>& theirs) {
    std::map<int, int> to;
    std::map<int, int> back;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const int other = static_cast<int>(theirs.at(i));
        if (to.emplace(ours[i], other).first->second != other || back.emplace(other, ours[i]).first->second != ours[i]) return false;
    }
    return true;
}

} // namespace

class LinkageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scipyBuildsTheSameTree_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<quint64>("exactRows");
        QTest::addRow("277 in double precision") << 277 << quint64{kExactRows};
        QTest::addRow("1500 in double precision") << 1500 << quint64{kExactRows};
        QTest::addRow("1500 in single, measured again") << 1500 << quint64{0};
    }
    void scipyBuildsTheSameTree() {
        QFETCH(int, rows);
        QFETCH(quint64, exactRows);
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        const auto values = asDoubles(drawnSamples(rows, 11).values);
        Reference reference;
        reference.give("x", values);
        QCOMPARE(reference.run(python, kScript).err, QString());
        for (const auto linkage : {Linkage::Average, Linkage::Single, Linkage::Complete, Linkage::Ward}) {
            const auto tree = demand(cluster(values, 75, linkage, {}, exactRows));
            const auto theirs = reference.take((toKey(linkage) + ".tree").c_str()), leaves = reference.take((toKey(linkage) + ".leaves").c_str());
            QCOMPARE(theirs.size(), tree.merges.size() * 4);
            for (std::size_t i = 0; i < tree.merges.size(); ++i) {
                const auto& merge = tree.merges[i];
                QVERIFY2(std::abs(merge.height - theirs[i * 4 + 2]) < 1e-9, toKey(linkage).c_str());
                QVERIFY(merge.first == theirs[i * 4] && merge.second == theirs[i * 4 + 1] && merge.size == theirs[i * 4 + 3]);
            }
            const auto order = leafOrder(tree);
            QVERIFY(std::equal(order.begin(), order.end(), leaves.begin(), leaves.end(), [](std::size_t a, double b) { return static_cast<double>(a) == b; }));
            QVERIFY(divideAlike(cut(tree, 5), reference.take((toKey(linkage) + ".five").c_str())));
        }
    }
    void equalRowsAndTiesComeAsScipys() {
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        base::Random random(1);
        std::vector<double> values;
        for (int row = 0; row < 60; ++row)
            for (int f = 0; f < 75; ++f) values.push_back(f < 2 ? static_cast<double>(random.below(3)) : 0); // many distances are equal
        Reference reference;
        reference.give("x", values);
        QCOMPARE(reference.run(python, kScript).err, QString());
        const auto tree = demand(cluster(values, 75, Linkage::Complete));
        const auto theirs = reference.take("complete.tree"), leaves = reference.take("complete.leaves");
        for (std::size_t i = 0; i < tree.merges.size(); ++i) QVERIFY(tree.merges[i].first == theirs[4 * i] && tree.merges[i].height == theirs[4 * i + 2]);
        const auto order = leafOrder(tree);
        for (std::size_t i = 0; i < order.size(); ++i) QCOMPARE(static_cast<double>(order[i]), leaves[i]);
    }
    void threePointsByHand() {
        // On a line at 0, 1 and 4: 0 and 1 join at 1; average 3.5, single 3, complete 4, Ward √(2·2/3)·3.5.
        const std::vector<double> values{0, 1, 4};
        for (const auto& [linkage, height] : {std::pair{Linkage::Average, 3.5}, {Linkage::Single, 3.0}, {Linkage::Complete, 4.0}, {Linkage::Ward, std::sqrt(4.0 / 3) * 3.5}})
            for (const std::size_t exact : {std::size_t{0}, kExactRows}) {
                const auto found = heights(demand(cluster(values, 1, linkage, {}, exact)));
                QCOMPARE(found[0], 1.0);
                QVERIFY(std::abs(found[1] - height) < 1e-12);
            }
    }
    void badInputIsASentence() {
        QVERIFY(QString::fromStdString(cluster(std::vector<double>{1, 2}, 2, Linkage::Average).error().message).startsWith(QStringLiteral("Clusters need two rows at least; there are 1")));
        const std::vector<double> bad{1, 2, 3, std::nan("")};
        QVERIFY(QString::fromStdString(cluster(bad, 2, Linkage::Average).error().message).contains(QStringLiteral("row 1 (from 0) is not a finite number")));
    }
    void equalRowsAreOneClusterAtHeightNothing() {
        for (const auto linkage : {Linkage::Average, Linkage::Ward})
            for (const double height : heights(demand(cluster(std::vector<double>(12, 0.5), 3, linkage)))) QCOMPARE(height, 0.0);
    }
    void stops() {
        std::stop_source stop;
        stop.request_stop();
        const auto values = asDoubles(drawnSamples(50, 1).values);
        QCOMPARE(cluster(values, 75, Linkage::Average, base::Task({}, stop.get_token())).error().kind, base::ErrorKind::Cancelled);
    }
    void keysComeBack() {
        for (const char* key : {"average", "single", "complete", "ward"}) QCOMPARE(toKey(*linkageFrom(key)), std::string(key));
        QVERIFY(!linkageFrom("median"));
    }
};

QTEST_GUILESS_MAIN(LinkageTest)
#include "linkage_test.moc"

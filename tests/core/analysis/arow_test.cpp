#include "core/analysis/arow.h"
#include "tests/support/drawn_samples.h"
#include "tests/support/over_seeds.h"
#include "tests/support/science.h"

#include <QTest>
#include <numeric>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;

namespace {

/// Jubatus' two-label AROW, written down apart from ours.
constexpr auto kArow = R"(
def arow(x, y, order, c=1.0):
    w, v, seen = np.zeros((2, x.shape[1])), np.ones((2, x.shape[1])), [False, False]
    for i in order:
        good, bad, x2 = int(y[i]), 1 - int(y[i]), x[i] ** 2
        margin = (w[good] @ x[i] if seen[good] else 0) - (w[bad] @ x[i] if seen[bad] else 0)
        if margin >= 1: continue
        beta = 1 / ((v[good] + v[bad]) @ x2 + 1 / c)
        alpha = (1 - margin) * beta
        w[good] += alpha * v[good] * x[i]; v[good] -= beta * v[good] ** 2 * x2
        if seen[bad]: w[bad] -= alpha * v[bad] * x[i]; v[bad] -= beta * v[bad] ** 2 * x2
        seen[good] = True
    return w[1] - w[0]
x, y = read('x').reshape(len(read('y')), -1), read('y')
)";

Reference referenceOn(const Samples& samples) {
    Reference reference;
    reference.give("x", asDoubles(samples.values));
    reference.give("y", asDoubles(samples.labels));
    return reference;
}

} // namespace

class ArowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHandMadeStepIsRight() {
        // x = (1, 0) of label 1: margin 0, variance 1 + 1, beta 1/3, alpha 1/3: w₁ = (1/3, 0); label 0 is not seen and stays.
        const Samples samples{2, {1, 0}, {1}, {1}, {1}};
        const auto model = Arow(samples, {}).fitInOrder(std::vector<std::uint32_t>{0});
        const std::vector<float> x{1, 0};
        QVERIFY(std::abs(model->score(x) - 1 / (1 + std::exp(-1.0 / 3))) < 1e-15);
        QCOMPARE(model->importance(), (std::vector<double>{1, 0}));
    }
    void numpyInTheSameOrderGivesTheSameScores() {
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        const auto samples = drawnSamples(100, 1);
        base::Random random(5);
        std::vector<std::uint32_t> order;
        for (int i = 0; i < 1500; ++i) order.push_back(static_cast<std::uint32_t>(random.below(100)));
        const auto reference = referenceOn(samples);
        reference.give("order", order);
        const auto ran = reference.run(python, (QString::fromLatin1(kArow) + QStringLiteral("write('out', 1 / (1 + np.exp(-x @ arow(x, y, read('order', np.uint32)))))")).toLatin1());
        QCOMPARE(ran.err, QString());
        const auto theirs = reference.take("out");
        const auto model = Arow(samples, {}).fitInOrder(order);
        for (std::size_t i = 0; i < 100; ++i) QVERIFY(std::abs(model->score(samples.row(i)) - theirs.at(i)) < 1e-12);
    }
    void over20SeedsItIsAsRightAsTheReference() {
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        const auto samples = drawnSamples(200, 2);
        const auto reference = referenceOn(samples);
        const auto ran = reference.run(python, (QString::fromLatin1(kArow) + QStringLiteral(R"(
rates = []
for seed in range(20):
    random = np.random.RandomState(seed)
    order = np.concatenate([random.permutation(100) for _ in range(10)])
    rates.append(np.mean((x[100:] @ arow(x, y, order) > 0) == y[100:]))
write('out', rates))")).toLatin1());
        QCOMPARE(ran.err, QString());
        std::vector<std::uint32_t> rows(100);
        std::iota(rows.begin(), rows.end(), 0u);
        const Arow arow(samples, {1.0, 10});
        std::vector<double> ours;
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto model = arow.fit(rows, seed);
            double right = 0;
            for (std::size_t i = 100; i < 200; ++i) right += (model->score(samples.row(i)) > 0.5) == (samples.labels[i] == 1);
            ours.push_back(right / 100);
        }
        const auto theirs = reference.take("out");
        QVERIFY2(areWithinSamplingError(ours, theirs), qPrintable(text(ours, theirs)));
        QVERIFY(spreadOf(ours).mean > 0.6);
    }
};

QTEST_GUILESS_MAIN(ArowTest)
#include "arow_test.moc"

#include "core/analysis/principal_components.h"
#include "tests/support/drawn_samples.h"
#include "tests/support/release_files.h"
#include "tests/support/science.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;

class PrincipalComponentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scikitLearnFindsTheSame_data() {
        QTest::addColumn<int>("rows");
        QTest::addRow("more rows than features") << 277;
        QTest::addRow("fewer") << 40;
        QTest::addRow("three") << 3;
    }
    void scikitLearnFindsTheSame() {
        QFETCH(int, rows);
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        const auto values = asDoubles(drawnSamples(rows, 7).values);
        Reference reference;
        reference.give("x", values);
        const auto ran = reference.run(python, R"(
from sklearn.decomposition import PCA
x = read('x').reshape(-1, 75)
model = PCA(svd_solver='full').fit(x)
write('scores', model.transform(x)); write('ratio', model.explained_variance_ratio_); write('variance', model.explained_variance_); write('loadings', model.components_))");
        QCOMPARE(ran.err, QString());
        const auto ours = demand(principalComponents(values, 75));
        const auto scores = reference.take("scores"), loadings = reference.take("loadings"), ratio = reference.take("ratio"), variance = reference.take("variance");
        QCOMPARE(ratio.size(), ours.components);
        for (std::size_t c = 0; c < ours.components; ++c) {
            QVERIFY(std::abs(ours.explained[c] - ratio[c]) < 1e-12 && std::abs(ours.variance[c] - variance[c]) < 1e-12);
            if (ratio[c] < 1e-20) continue; // of no length, and so of no direction: one fewer than rows
            double same = 0;
            for (std::size_t f = 0; f < 75; ++f) same += ours.loadingsOf(c)[f] * loadings[c * 75 + f];
            QVERIFY(std::abs(std::abs(same) - 1) < 1e-9);
            for (std::size_t row = 0; row < static_cast<std::size_t>(rows); ++row)
                QVERIFY(std::abs(ours.score(row, c) - std::copysign(1, same) * scores[row * ours.components + c]) < 1e-9);
        }
    }
    void theLargestLoadingIsPositive() {
        const auto found = demand(principalComponents(asDoubles(drawnSamples(50, 1).values), 75, 10));
        QCOMPARE(found.components, std::size_t{10});
        for (std::size_t c = 0; c < 10; ++c) {
            const auto loadings = found.loadingsOf(c);
            QVERIFY(std::ranges::max(loadings) >= -std::ranges::min(loadings));
        }
    }
    void aLineHasOneComponent() {
        const auto found = demand(principalComponents(std::vector<double>{0, 0, 3, 4, 6, 8}, 2));
        QVERIFY(std::abs(found.explained[0] - 1) < 1e-12);
        QVERIFY(std::abs(found.loadingsOf(0)[0] - 0.6) < 1e-12 && std::abs(found.loadingsOf(0)[1] - 0.8) < 1e-12);
        QVERIFY(std::abs(found.score(0, 0) + 5) < 1e-12 && std::abs(found.score(2, 0) - 5) < 1e-12);
        QVERIFY(std::abs(found.variance[0] - 25) < 1e-12);
    }
    void badInputIsASentence() {
        const auto message = [](const std::vector<double>& values) { return QString::fromStdString(principalComponents(values, 2).error().message); };
        QVERIFY(message({1, 2}).contains(QStringLiteral("two rows at least; there are 1")));
        QVERIFY(message({1, 2, 1, 2}).contains(QStringLiteral("nothing varies")));
        QVERIFY(message({1, 2, 1, std::nan("")}).contains(QStringLiteral("not a finite number")));
    }
};

QTEST_GUILESS_MAIN(PrincipalComponentsTest)
#include "principal_components_test.moc"

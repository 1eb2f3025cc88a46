#include "core/analysis/importance.h"
#include "tests/support/drawn_samples.h"
#include "tests/support/release_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;

namespace {

/// Feature 3 is the label, the others are noise.
Samples telltale() {
    auto samples = drawnSamples(120, 1, 8);
    base::Random random(3);
    for (float& value : samples.values) value = static_cast<float>(random.uniform());
    for (std::size_t i = 0; i < samples.size(); ++i) samples.values[i * 8 + 3] = samples.labels[i] + 0.1f * static_cast<float>(random.uniform());
    return samples;
}

} // namespace

class ImportanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTelltaleFeatureIsFirst_data() {
        QTest::addColumn<QString>("key");
        for (const auto& method : methods()) QTest::addRow("%s", method.key.c_str()) << QString::fromStdString(method.key);
    }
    void theTelltaleFeatureIsFirst() {
        QFETCH(QString, key);
        const auto samples = telltale();
        const auto& method = *methodOf(key.toStdString());
        QCOMPARE(topFeatures(gainImportance(method, samples, 32))[0], std::size_t{3});
        const auto split = demand(evaluation::makeSplit(evaluation::Protocol::TenfoldGrouped, samples.volunteers, 1));
        const auto lost = demand(permutationImportance(method, samples, split, 5, {32, 1}));
        QCOMPARE(topFeatures(lost)[0], std::size_t{3});
        QVERIFY(lost[3] > 0.3 && lost[0] < 0.05);
        QCOMPARE(demand(permutationImportance(method, samples, split, 5, {32, 2})), lost);
    }
    void equalsComeInOrder() {
        QCOMPARE(topFeatures(std::vector<double>{0, 2, 1, 2, 0}, 4), (std::vector<std::size_t>{1, 3, 2, 0}));
        QCOMPARE(topFeatures(std::vector<double>{1}).size(), std::size_t{1});
    }
    void stops() {
        const auto samples = telltale();
        std::stop_source stop;
        stop.request_stop();
        const auto split = demand(evaluation::makeSplit(evaluation::Protocol::OddEven, samples.volunteers, 1));
        const auto lost = permutationImportance(methods()[0], samples, split, 5, {}, base::Task({}, stop.get_token()));
        QCOMPARE(lost.error().kind, base::ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ImportanceTest)
#include "importance_test.moc"

#include "core/evaluation/calibration.h"

#include <QTest>
#include <cmath>

using namespace paulownia::evaluation;

class CalibrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void binsByTheScore() {
        const Predictions predictions{{1, 1, 1, 0, 0.0}, {1, 1, 2, 1, 0.05}, {1, 2, 1, 1, 0.95}, {1, 2, 2, 1, 1.0}};
        const auto bins = calibrationOf(predictions);
        QCOMPARE(bins.size(), std::size_t{10});
        QCOMPARE(bins.front().samples, 2);
        QCOMPARE(bins.front().positives, 0.5);
        QCOMPARE(bins.back().samples, 2);
        QVERIFY(std::abs(bins.back().meanScore - 0.975) < 1e-12);
        QVERIFY(std::abs(calibrationError(bins) - (2 * 0.475 + 2 * 0.025) / 4) < 1e-12);
    }
    void nothingIsCalibrated() { QCOMPARE(calibrationError(calibrationOf({})), 0.0); }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "calibration_test.moc"

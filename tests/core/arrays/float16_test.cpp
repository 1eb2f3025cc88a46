#include "core/arrays/float16.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace paulownia::arrays;

class Float16Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundsOnceToNearestEven_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("bits");
        const auto row = [](const char* name, double value, int bits) { QTest::newRow(name) << value << bits; };
        row("zero", 0, 0);
        row("minus zero", -0.0, 0x8000);
        row("one", 1, 0x3c00);
        row("-2", -2, 0xc000);
        row("a third", 1.0 / 3, 0x3555);
        row("largest", 65504, 0x7bff);
        row("rounds down to the largest", 65519.999, 0x7bff);
        row("rounds to infinity", 65520, 0x7c00);
        row("smallest normal", 0x1p-14, 0x0400);
        row("smallest subnormal", 0x1p-24, 0x0001);
        row("half of it goes to even, which is 0", 0x1p-25, 0);
        row("a little above half of it", 0x1.000001p-25, 1);
        row("largest subnormal rounds up to normal", 0x1p-14 - 0x1p-26, 0x0400);
        row("tie to even, down", 1 + 0x1p-11, 0x3c00);
        row("tie to even, up", 1 + 3 * 0x1p-11, 0x3c02);
        row("just above a tie: through float it would be lost", 1 + 0x1p-11 + 0x1p-40, 0x3c01);
        row("carries into the exponent", 2 - 0x1p-12, 0x4000);
        row("infinity", -std::numeric_limits<double>::infinity(), 0xfc00);
    }
    void roundsOnceToNearestEven() {
        QFETCH(double, value);
        QFETCH(int, bits);
        QCOMPARE(int{toHalf(value)}, bits);
    }
    void everyHalfSurvives() {
        for (int bits = 0; bits < 0x10000; ++bits) {
            const double value = fromHalf(static_cast<std::uint16_t>(bits));
            if (std::isnan(value)) QVERIFY(std::isnan(fromHalf(toHalf(value))));
            else QCOMPARE(int{toHalf(value)}, bits);
        }
    }
};

QTEST_GUILESS_MAIN(Float16Test)
#include "float16_test.moc"

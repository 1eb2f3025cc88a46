#include "core/base/random.h"

#include <QTest>
#include <vector>

using paulownia::base::Random;

class RandomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSameEverywhere() {
        Random random(5489); // the 10,000th number of a default engine is fixed by the C++ standard ([rand.predef])
        std::uint64_t last = 0;
        for (int i = 0; i < 10000; ++i) last = random.next();
        QCOMPARE(last, 9981545732273789042ULL);
    }
    void staysBelow() {
        Random random(1);
        std::vector<int> counts(3);
        for (int i = 0; i < 3000; ++i) ++counts[random.below(3)];
        for (const int count : counts) QVERIFY(count > 900 && count < 1100);
    }
    void shufflesWithoutLoss() {
        std::vector<int> items{1, 2, 3, 4, 5, 6, 7, 8}, before = items;
        Random(7).shuffle(items);
        QVERIFY(items != before);
        std::sort(items.begin(), items.end());
        QVERIFY(items == before);
    }
    void isNormal() {
        Random random(3);
        double sum = 0, squares = 0;
        for (int i = 0; i < 20000; ++i) {
            const double x = random.normal();
            sum += x;
            squares += x * x;
        }
        QVERIFY(std::abs(sum / 20000) < 0.03);
        QVERIFY(std::abs(squares / 20000 - 1) < 0.05);
    }
};

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"

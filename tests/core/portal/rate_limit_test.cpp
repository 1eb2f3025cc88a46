#include "core/portal/rate_limit.h"

#include <QTest>

using namespace paulownia::portal;
using namespace std::chrono_literals;

class RateLimitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesABurstAndThenARate() {
        RateLimit limit(3, 3600); // then one a second
        const auto start = RateLimit::Clock::now();
        for (int i = 0; i < 3; ++i) QVERIFY(limit.allow(QStringLiteral("a"), start));
        QVERIFY(!limit.allow(QStringLiteral("a"), start));
        QVERIFY(!limit.allow(QStringLiteral("a"), start + 900ms));
        QVERIFY(limit.allow(QStringLiteral("b"), start));
        QVERIFY(limit.allow(QStringLiteral("a"), start + 1100ms));
        QVERIFY(!limit.allow(QStringLiteral("a"), start + 1200ms));
    }

    void forgetsWhoStaysAway() {
        RateLimit limit(3, 3600);
        const auto start = RateLimit::Clock::now();
        for (int i = 0; i < 1000; ++i) QVERIFY(limit.allow(QString::number(i), start));
        QVERIFY(limit.allow(QStringLiteral("late"), start + 2min));
        QCOMPARE(limit.clients(), 1);
    }

    void takesAHouseholdAsOneClient() {
        QCOMPARE(clientKey(QStringLiteral("2001:db8:1:2:3:4:5:6")), clientKey(QStringLiteral("2001:db8:1:2::9")));
        QVERIFY(clientKey(QStringLiteral("2001:db8:1:2::9")) != clientKey(QStringLiteral("2001:db8:1:3::9")));
        QVERIFY(clientKey(QStringLiteral("192.0.2.1")) != clientKey(QStringLiteral("192.0.2.2")));
    }
};

QTEST_GUILESS_MAIN(RateLimitTest)
#include "rate_limit_test.moc"

#include "core/portal/guess_guard.h"

#include <QTest>

using namespace paulownia::portal;
using namespace std::chrono_literals;

class GuessGuardTest : public QObject {
    Q_OBJECT

    using Clock = GuessGuard::Clock;
    const QString m_client = QStringLiteral("192.0.2.1");

private Q_SLOTS:
    void threeMistakesAreFreeThenTheWaitDoubles() {
        GuessGuard guard;
        auto now = Clock::now();
        for (int i = 0; i < 4; ++i) QCOMPARE(guard.begin(m_client, now).count(), 0);
        for (const auto wait : {15s, 30s, 60s, 120s, 240s}) {
            QCOMPARE(guard.begin(m_client, now).count(), wait.count());
            QCOMPARE(guard.begin(m_client, now + wait / 2).count(), (wait - wait / 2).count()); // asking early costs nothing more
            now += wait;
            QCOMPARE(guard.begin(m_client, now).count(), 0);
        }
        QCOMPARE(guard.begin(QStringLiteral("192.0.2.2"), now).count(), 0); // nobody else waits
    }

    void noWaitIsLongerThanAnHourAndADayForgets() {
        GuessGuard guard;
        auto now = Clock::now();
        for (int i = 0; i < 20; ++i) {
            const auto wait = guard.begin(m_client, now);
            QVERIFY(wait <= 1h);
            now += wait;
            if (wait > 0s) static_cast<void>(guard.begin(m_client, now));
        }
        QVERIFY(guard.begin(m_client, now) > 15min);
        now += 25h;
        for (int i = 0; i < 4; ++i) QCOMPARE(guard.begin(m_client, now).count(), 0);
    }

    void aRightNumberCostsNothing() {
        GuessGuard guard;
        const auto now = Clock::now();
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(guard.begin(m_client, now).count(), 0);
            guard.forgive(m_client, now);
        }
    }

    /// Whoever has a number of their own cannot buy guesses with it.
    void aRightNumberForgivesNoWrongOne() {
        GuessGuard guard;
        auto now = Clock::now();
        for (int i = 0; i < 4; ++i) static_cast<void>(guard.begin(m_client, now));
        now += 15s;
        QCOMPARE(guard.begin(m_client, now).count(), 0);
        guard.forgive(m_client, now);
        QCOMPARE(guard.begin(m_client, now).count(), 0); // the fifth wrong one
        QCOMPARE(guard.begin(m_client, now).count(), 30);
    }

    void manyAddressesShareSixtyGuesses() {
        GuessGuard guard;
        const auto now = Clock::now();
        const auto client = [](int i) { return QStringLiteral("10.0.0.%1").arg(i); };
        for (int i = 0; i < 60; ++i) QCOMPARE(guard.begin(client(i), now).count(), 0);
        const auto wait = guard.begin(client(60), now);
        QVERIFY(wait > 9min && wait <= 601s);
        QCOMPARE(guard.begin(client(60), now + wait).count(), 0);
        QVERIFY(guard.begin(client(61), now + wait) > 0s);
    }
};

QTEST_GUILESS_MAIN(GuessGuardTest)
#include "guess_guard_test.moc"

#include "ui/review/review_pace.h"

#include <QTest>

using namespace paulownia;

class ReviewPaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysNothingBeforeAFewDecisions() {
        ui::ReviewPace pace;
        QVERIFY(pace.text(100).isEmpty());
        for (const qint64 at : {0, 4000, 8000}) pace.noteDecision(at);
        QVERIFY(!pace.secondsAPhoto());
        pace.noteDecision(12'000);
        QCOMPARE(*pace.secondsAPhoto(), 4.0);
    }

    void doesNotCountAPause() {
        ui::ReviewPace pace;
        for (const qint64 at : {0, 4000, 8000, 608'000, 612'000, 616'000}) pace.noteDecision(at);
        QCOMPARE(*pace.secondsAPhoto(), 4.0);
    }

    void forgetsHowItBegan() {
        ui::ReviewPace pace;
        qint64 at = 0;
        for (int i = 0; i < 30; ++i) pace.noteDecision(at += 9000);
        for (int i = 0; i < 20; ++i) pace.noteDecision(at += 2000);
        QCOMPARE(*pace.secondsAPhoto(), 2.0);
    }

    void saysWhatIsLeft_data() {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<QString>("left");
        QTest::newRow("nothing") << 0 << QString();
        QTest::newRow("seconds") << 10 << QStringLiteral("less than a minute");
        QTest::newRow("minutes") << 150 << QStringLiteral("10 minute");
        QTest::newRow("hours") << 4500 << QStringLiteral("5 hour");
    }
    void saysWhatIsLeft() {
        QFETCH(const int, waiting);
        QFETCH(const QString, left);
        ui::ReviewPace pace;
        for (const qint64 at : {0, 4000, 8000, 12'000}) pace.noteDecision(at);
        const QString text = pace.text(waiting);
        QCOMPARE(text.isEmpty(), left.isEmpty());
        QVERIFY2(text.contains(left), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(ReviewPaceTest)
#include "review_pace_test.moc"

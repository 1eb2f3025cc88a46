#include "tests/support/kit_soak.h"

using namespace paulownia;

/// Seventeen people vote with kits; the full form, 17 × 2429 photos, is part of the target voting_soak.
class SeventeenKitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAnswerComesInOnce() {
        const auto report = tests::KitSoak(17, 61).run();
        QVERIFY2(report.wrong.isEmpty(), qPrintable(report.wrong.mid(0, 10).join(QStringLiteral("; "))));
        QCOMPARE(report.photos, 61);
        QCOMPARE(report.acknowledged, 17 * (61 + 7));
        QCOMPARE(report.deliveries, 3 * 17);
    }
};

QTEST_GUILESS_MAIN(SeventeenKitsTest)
#include "seventeen_kits_test.moc"

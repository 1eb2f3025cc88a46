#include "core/intake/near_duplicates.h"

#include "core/base/random.h"
#include "core/imaging/perceptual_hash.h"

#include <QTest>

using namespace paulownia;
using intake::nearDuplicates;

class NearDuplicatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatComparingAllPairsFinds() {
        base::Random random(5);
        QVector<quint64> hashes;
        for (int i = 0; i < 400; ++i) hashes.append(random.next());
        for (int i = 0; i < 300; ++i) { // neighbours of 1 … 6 bits, anywhere
            quint64 near = hashes[static_cast<qsizetype>(random.below(400))];
            for (auto bits = 1 + random.below(6); bits > 0; --bits) near ^= quint64{1} << random.below(64);
            hashes.append(near);
        }
        QVector<QPair<qsizetype, qsizetype>> expected;
        for (qsizetype a = 0; a < hashes.size(); ++a)
            for (qsizetype b = a + 1; b < hashes.size(); ++b)
                if (imaging::hammingDistance(hashes[a], hashes[b]) <= imaging::kNearDuplicateBits) expected.append({a, b});
        QVERIFY(expected.size() > 150);
        QCOMPARE(nearDuplicates(hashes), expected);
    }

    void whatHasNoPictureIsNearNothing() { QVERIFY(nearDuplicates({0, 0, 1}).isEmpty()); }
};

QTEST_GUILESS_MAIN(NearDuplicatesTest)
#include "near_duplicates_test.moc"

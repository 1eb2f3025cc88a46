#include "core/imaging/perceptual_hash.h"

#include "core/imaging/decode.h"
#include "tests/support/picture_files.h"

#include <QTest>

using namespace paulownia::imaging;
using namespace paulownia::tests;

namespace {
/// Blobs at places that the seed decides.
cv::Mat scene(int seed) {
    cv::RNG random(static_cast<uint64>(seed));
    cv::Mat picture(600, 800, CV_8UC3, cv::Scalar::all(120));
    for (int i = 0; i < 12; ++i)
        cv::circle(picture, {random.uniform(0, 800), random.uniform(0, 600)}, random.uniform(40, 160),
                   cv::Scalar(random.uniform(0, 256), random.uniform(0, 256), random.uniform(0, 256)), cv::FILLED);
    return picture;
}
quint64 hashOf(const QByteArray& bytes) { return perceptualHash(inspect(bytes).preview); }
} // namespace

class PerceptualHashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsBits() {
        QCOMPARE(hammingDistance(0, 0), 0);
        QCOMPARE(hammingDistance(0, ~quint64(0)), 64);
        QCOMPARE(hammingDistance(0b1011, 0b0001), 2);
    }
    void knowsAPhotoSavedAgain() {
        for (int seed = 1; seed <= 10; ++seed) {
            const quint64 original = hashOf(encoded(scene(seed), ".jpg", {cv::IMWRITE_JPEG_QUALITY, 95}));
            cv::Mat small;
            cv::resize(scene(seed), small, {}, 0.37, 0.37, cv::INTER_AREA);
            QVERIFY(hammingDistance(original, hashOf(encoded(scene(seed), ".jpg", {cv::IMWRITE_JPEG_QUALITY, 50}))) <= 4);
            QVERIFY(hammingDistance(original, hashOf(encoded(small, ".jpg"))) <= 4);
            QVERIFY(hammingDistance(original, hashOf(encoded(scene(seed), ".png"))) <= 4);
        }
    }
    void tellsPhotosApart() {
        for (int seed = 1; seed <= 10; ++seed)
            QVERIFY(hammingDistance(hashOf(encoded(scene(seed))), hashOf(encoded(scene(seed + 100)))) > 12);
    }
    void takesAnything() {
        QCOMPARE(perceptualHash({}), quint64(0));
        perceptualHash(cv::Mat(1, 1, CV_8U, cv::Scalar(3)));
        perceptualHash(cv::Mat(2000, 3, CV_8U, cv::Scalar(3)));
    }
};

QTEST_GUILESS_MAIN(PerceptualHashTest)
#include "perceptual_hash_test.moc"

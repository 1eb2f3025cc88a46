#include "core/arrays/mandible.h"
#include "core/evaluation/augmentation.h"
#include "tests/support/science.h"

#include <QTest>
#include <cmath>

using namespace paulownia;
using namespace paulownia::evaluation;
using namespace paulownia::tests;

namespace {

std::vector<std::uint8_t> picture() {
    std::vector<std::uint8_t> cut;
    for (int row = 0; row < kCutSide; ++row)
        for (int column = 0; column < kCutSide; ++column)
            cut.push_back(static_cast<std::uint8_t>(128 + 100 * std::sin(row / 17.0) * std::cos(column / 23.0) + (row * 7 + column * 3) % 20));
    return cut;
}

/// What Keras' ImageDataGenerator does with one draw: scipy.ndimage.affine_transform, then the flip.
constexpr auto kScript = R"(
from math import sin, cos
from scipy import ndimage
image = read('cut', np.uint8).reshape(299, 299).astype(np.float32)
turn, shear, down, right, zy, zx, flip = read('draw')
rotate = np.array([[cos(turn), -sin(turn), 0], [sin(turn), cos(turn), 0], [0, 0, 1]])
skew = np.array([[1, -sin(shear), 0], [0, cos(shear), 0], [0, 0, 1]])
to, back, o = np.eye(3), np.eye(3), 299 / 2 - 0.5
to[:2, 2], back[:2, 2] = o, -o
m = to @ rotate @ np.array([[1, 0, down], [0, 1, right], [0, 0, 1]]) @ skew @ np.diag([zy, zx, 1]) @ back
out = ndimage.affine_transform(image, m[:2, :2], m[:2, 2], order=1, mode='nearest')
write('out', out[:, ::-1] if flip else out)
)";

} // namespace

class AugmentationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kerasDistortsTheSame() {
        const auto python = pythonWithScience();
        if (python.isEmpty()) QSKIP(kNoScience);
        const auto cut = picture();
        base::Random random(4);
        for (int i = 0; i < 4; ++i) {
            const auto d = Distortion::draw(random);
            Reference reference;
            reference.give("cut", cut);
            reference.give("draw", std::vector<double>{d.turn, d.shear, d.down, d.right, d.zoomDown, d.zoomRight, d.flip ? 1.0 : 0.0});
            QCOMPARE(reference.run(python, kScript).err, QString());
            const auto theirs = reference.take("out");
            std::vector<std::uint8_t> ours(kCutPixels);
            distort(cut, d, ours);
            QCOMPARE(theirs.size(), ours.size());
            for (std::size_t p = 0; p < ours.size(); ++p) QVERIFY(std::abs(ours[p] - theirs[p]) < 0.51); // rounded
        }
    }
    void drawsWithinThePapersLimits() {
        base::Random random(1);
        bool flipped = false, upright = false;
        for (int i = 0; i < 1000; ++i) {
            const auto d = Distortion::draw(random);
            QVERIFY(std::abs(d.turn) <= 0.10472 && std::abs(d.shear) <= 0.034907 && std::abs(d.down) <= 17.94 && std::abs(d.right) <= 17.94);
            QVERIFY(d.zoomDown >= 0.92 && d.zoomDown <= 1.08 && d.zoomRight >= 0.92 && d.zoomRight <= 1.08);
            (d.flip ? flipped : upright) = true;
        }
        QVERIFY(flipped && upright);
    }
    void nothingDrawnChangesNothing() {
        const auto cut = picture();
        std::vector<std::uint8_t> same(kCutPixels);
        distort(cut, {}, same);
        QCOMPARE(same, cut);
    }
    void theCutIsTheCentre() {
        std::vector<std::uint8_t> headshot(arrays::kHeadshotPixels);
        headshot[30 * arrays::kHeadshotSide + 30] = 7;
        headshot[328 * arrays::kHeadshotSide + 328] = 9;
        const auto cut = cutOf(headshot);
        QCOMPARE(cut.front(), 7);
        QCOMPARE(cut.back(), 9);
    }
};

QTEST_GUILESS_MAIN(AugmentationTest)
#include "augmentation_test.moc"

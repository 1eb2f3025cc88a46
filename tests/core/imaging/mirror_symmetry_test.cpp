#include "core/imaging/mirror_symmetry.h"

#include "core/imaging/turned_crop.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

using namespace paulownia::imaging;

namespace {
constexpr double kSide = 300;

/// Marks that mirror each other about an axis through `centre` that leans clockwise.
cv::Mat mirrored(cv::Point2d centre, double rollDeg, int seed) {
    cv::RNG random(static_cast<uint64>(seed));
    cv::Mat grey(700, 800, CV_8U, cv::Scalar(150));
    for (int i = 0; i < 14; ++i) {
        const double x = random.uniform(0.02, 0.45), y = random.uniform(-0.5, 0.5);
        const int radius = random.uniform(6, 26), level = random.uniform(0, 256);
        for (double side : {-1.0, 1.0}) {
            const QPointF at = Affine::clockwise(rollDeg).map({side * x * kSide, y * kSide});
            cv::circle(grey, cv::Point2d(centre.x + at.x(), centre.y + at.y()), radius, cv::Scalar(level), cv::FILLED, cv::LINE_AA);
        }
    }
    cv::GaussianBlur(grey, grey, {}, 1.5);
    return grey;
}
} // namespace

class MirrorSymmetryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheAxis_data() {
        QTest::addColumn<double>("roll");
        for (double roll : {-38.0, -21.3, -4.5, 0.0, 0.7, 13.9, 40.0}) QTest::addRow("%g", roll) << roll;
    }
    void findsTheAxis() {
        QFETCH(double, roll);
        for (int seed : {1, 2, 3}) {
            const MirrorAxis axis = findMirrorAxis(mirrored({400, 350}, roll, seed), {{400, 350}, {kSide, kSide * 1.2}});
            QVERIFY2(std::abs(axis.rollDeg - roll) < 0.5, qPrintable(QString::number(axis.rollDeg)));
            QVERIFY2(std::abs(axis.offset) < 4, qPrintable(QString::number(axis.offset)));
            QVERIFY(axis.score > 0.9);
        }
    }
    void tellsHowFarOffTheAxisIs() {
        for (double off : {-20.0, 15.0}) { // looked for beside it: the axis is found on the other side
            const QPointF aside = Affine::clockwise(10).map({off, 0});
            const MirrorAxis axis =
                findMirrorAxis(mirrored({400, 350}, 10, 4), {{400 + aside.x(), 350 + aside.y()}, {kSide, kSide * 1.2}});
            QVERIFY2(std::abs(axis.offset + off) < 4, qPrintable(QString::number(axis.offset)));
        }
    }
    void scoresLowWhereNothingMirrors() {
        cv::Mat noise(700, 800, CV_8U);
        cv::RNG(5).fill(noise, cv::RNG::UNIFORM, 0, 256);
        cv::GaussianBlur(noise, noise, {}, 4);
        QVERIFY(findMirrorAxis(noise, {{400, 350}, {kSide, kSide * 1.2}}).score < 0.6);
    }
    void takesAPlainPicture() {
        const MirrorAxis axis = findMirrorAxis(cv::Mat(300, 300, CV_8U, cv::Scalar(9)), {{150, 150}, {100, 120}});
        QVERIFY(std::isfinite(axis.rollDeg) && std::isfinite(axis.score) && axis.score < 0.5);
    }
};

QTEST_GUILESS_MAIN(MirrorSymmetryTest)
#include "mirror_symmetry_test.moc"

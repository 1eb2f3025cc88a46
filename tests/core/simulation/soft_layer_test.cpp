#include "core/simulation/soft_layer.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

using namespace paulownia::simulation;

namespace {
const Colour kRed(0, 0, 200);

double covered(const Layer& layer) { return cv::sum(layer.pixels())[3]; }
} // namespace

class SoftLayerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsWhatTheOutlineEncloses_data() {
        QTest::addColumn<double>("softness");
        QTest::newRow("sharp") << 0.0;
        QTest::newRow("soft") << 0.03;
        QTest::newRow("drawn small and enlarged") << 0.15;
    }
    void fillsWhatTheOutlineEncloses() {
        QFETCH(double, softness);
        Layer layer({-1, -1, 4, 4}, 50);
        layer.fill(layer.shape({{0, 0}, {1, 0}, {1, 2}, {0, 2}}, softness), kRed);
        QVERIFY(std::abs(covered(layer) / (50 * 50) - 2.1) < 0.15); // OpenCV's outlines are half a pixel too wide
        const cv::Moments at = cv::moments([&] {
            cv::Mat cover;
            cv::extractChannel(layer.pixels(), cover, 3);
            return cover;
        }());
        const cv::Point2d centre = layer.toUnits({at.m10 / at.m00 + 0.5, at.m01 / at.m00 + 0.5});
        QVERIFY(cv::norm(centre - cv::Point2d(0.5, 1)) < 0.02);
    }
    void keepsToTheSheet() {
        Layer layer({0, 0, 1, 1}, 20);
        layer.fill(layer.shape({{-9, -9}, {9, -9}, {9, 9}, {-9, 9}}, 0.1), kRed);
        QVERIFY(std::abs(covered(layer) - 400) < 1);
        QVERIFY(layer.shape({{5, 5}, {6, 5}, {6, 6}}, 0.1).isEmpty());
        QVERIFY(layer.blob({-4, 0.5}, 0.1, 0.1).isEmpty());
    }
    void paintsOver() {
        Layer layer({0, 0, 1, 1}, 20);
        const Mask all = layer.shape({{-9, -9}, {9, -9}, {9, 9}, {-9, 9}}, 0);
        layer.fill(all, kRed);
        layer.fill(all, {100, 100, 100}, 0.5);
        layer.gain(all, 0.5);
        const cv::Vec4f pixel = layer.pixels()(10, 10);
        QVERIFY(cv::norm(pixel - cv::Vec4f(75, 75, 225, 1)) < 1e-3);
    }
    void combinesMasks() {
        Layer layer({0, 0, 2, 1}, 20);
        const Mask left = layer.shape({{0, 0}, {1.5, 0}, {1.5, 1}, {0, 1}}, 0),
                   right = layer.shape({{0.5, 0}, {2, 0}, {2, 1}, {0.5, 1}}, 0);
        QVERIFY(std::abs(cv::sum(intersected(left, right).cover)[0] / 400 - 1) < 0.1);
        QVERIFY(std::abs(cv::sum(without(left, right).cover)[0] / 400 - 0.5) < 0.1);
    }
    void fades() {
        Layer layer({0, 0, 1, 1}, 20);
        Mask mask = layer.shape({{-9, -9}, {9, -9}, {9, 9}, {-9, 9}}, 0);
        layer.fadeDown(mask, 0.5, 1);
        QCOMPARE(mask.cover(3, 3), 0.F);
        QVERIFY(mask.cover(19, 3) > 0.9F);
        layer.fadeAcross(mask, 0.5, 0); // the other way round
        QCOMPARE(mask.cover(19, 15), 0.F);
        QVERIFY(mask.cover(19, 0) > 0.9F);
    }
    void mirrors() {
        const Outline whole = symmetric({{0, 0}, {1, 1}, {0, 2}});
        QCOMPARE(whole.size(), size_t(4));
        QCOMPARE(whole.back(), cv::Point2d(-1, 1));
    }
};

QTEST_GUILESS_MAIN(SoftLayerTest)
#include "soft_layer_test.moc"

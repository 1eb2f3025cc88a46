#include "core/imaging/view_transform.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using namespace paulownia::imaging;

namespace {
bool near(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-9; }

/// Size of what ImageMagick makes of an empty picture turned by the angle.
QSize sizeByImageMagick(QSize size, double angleDeg) {
    QProcess convert;
    convert.start(QStringLiteral("convert"), {QStringLiteral("-size"), QStringLiteral("%1x%2").arg(size.width()).arg(size.height()),
                                              QStringLiteral("xc:red"), QStringLiteral("-rotate"), QString::number(angleDeg),
                                              QStringLiteral("-format"), QStringLiteral("%w %h"), QStringLiteral("info:-")});
    if (!convert.waitForFinished(60'000)) return {};
    const auto numbers = convert.readAllStandardOutput().trimmed().split(' ');
    return numbers.size() == 2 ? QSize(numbers[0].toInt(), numbers[1].toInt()) : QSize();
}
} // namespace

class ViewTransformTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void turnsClockwise() {
        const ViewTransform quarter(QSize(300, 200), 90);
        QCOMPARE(quarter.canvasSize(), QSize(200, 300));
        QVERIFY(near(quarter.toCanvas().map({0, 0}), {200, 0})); // the top left corner becomes the top right one
        QVERIFY(near(quarter.toCanvas().map({300, 0}), {200, 300}));
        const ViewTransform little(QSize(300, 200), 10);
        QVERIFY(little.toCanvas().map({300, 100}).y() > little.toCanvas().map({0, 100}).y()); // the right side goes down
    }
    void leavesAnUnturnedPhotoAlone() {
        for (double angle : {0.0, 360.0, -720.0}) {
            const ViewTransform same(QSize(301, 203), angle);
            QCOMPARE(same.canvasSize(), QSize(301, 203));
            QVERIFY(near(same.toCanvas().map({12.5, 7}), {12.5, 7}));
        }
    }
    void normalisesAngles_data() {
        QTest::addColumn<double>("angle");
        QTest::addColumn<double>("expected");
        QTest::newRow("half a turn back") << -180.0 << 180.0;
        QTest::newRow("more than a turn") << 370.0 << 10.0;
        QTest::newRow("190") << 190.0 << -170.0;
        QTest::newRow("small") << -0.1 << -0.1;
    }
    void normalisesAngles() {
        QFETCH(double, angle);
        QTEST(normalisedAngle(angle), "expected");
    }
    void makesTheCanvasOfImageMagick() {
        if (QStandardPaths::findExecutable(QStringLiteral("convert")).isEmpty()) QSKIP("ImageMagick's convert is not installed");
        if (!sizeByImageMagick(QSize(2, 3), 0).isValid()) QSKIP("convert does not answer");
        for (const QSize size : {QSize(301, 200), QSize(1350, 1350), QSize(64, 999)})
            for (double angle : {0.0, 0.1, -0.3, 2.5, 10.0, -25.0, 44.9, 45.0, 60.0, 89.7, 90.0, 135.0, 180.0, -90.0, 271.5}) {
                const QSize theirs = sizeByImageMagick(size, angle);
                const QSize ours = ViewTransform(size, angle).canvasSize();
                QVERIFY2(std::abs(theirs.width() - ours.width()) <= 1 && std::abs(theirs.height() - ours.height()) <= 1,
                         qPrintable(QStringLiteral("%1x%2 at %3: %4x%5, ours %6x%7").arg(size.width()).arg(size.height()).arg(angle)
                                        .arg(theirs.width()).arg(theirs.height()).arg(ours.width()).arg(ours.height())));
            }
    }
    /// A red pixel in a black picture: where ImageMagick's turn puts it is where ours says.
    void putsPointsWhereImageMagickDoes() {
        if (QStandardPaths::findExecutable(QStringLiteral("convert")).isEmpty()) QSKIP("ImageMagick's convert is not installed");
        for (double angle : {7.0, -31.0, 90.0}) {
            QProcess convert;
            convert.start(QStringLiteral("convert"),
                          {QStringLiteral("-size"), QStringLiteral("200x120"), QStringLiteral("xc:black"), QStringLiteral("-fill"),
                           QStringLiteral("white"), QStringLiteral("-draw"), QStringLiteral("rectangle 30,20 34,24"),
                           QStringLiteral("-background"), QStringLiteral("black"), QStringLiteral("-rotate"), QString::number(angle),
                           QStringLiteral("-depth"), QStringLiteral("8"), QStringLiteral("gray:-")});
            QVERIFY(convert.waitForFinished(60'000));
            const QByteArray grey = convert.readAllStandardOutput();
            const ViewTransform view(QSize(200, 120), angle);
            QCOMPARE(grey.size(), view.canvasSize().width() * view.canvasSize().height());
            double sum = 0, x = 0, y = 0;
            for (int i = 0; i < grey.size(); ++i) {
                const double weight = static_cast<uchar>(grey[i]);
                sum += weight;
                x += weight * (i % view.canvasSize().width() + 0.5);
                y += weight * (i / view.canvasSize().width() + 0.5);
            }
            const QPointF expected = view.toCanvas().map({32.5, 22.5});
            QVERIFY2(std::hypot(x / sum - expected.x(), y / sum - expected.y()) < 0.1, qPrintable(QString::number(angle)));
        }
    }
    void keepsThePhotoOnTheCanvas() {
        for (double angle = -180; angle <= 180; angle += 7.3) {
            const ViewTransform view(QSize(400, 250), angle);
            for (const QPointF corner : view.outline()) {
                QVERIFY(corner.x() >= -1e-9 && corner.x() <= view.canvasSize().width() + 1e-9);
                QVERIFY(corner.y() >= -1e-9 && corner.y() <= view.canvasSize().height() + 1e-9);
            }
            QVERIFY(near(view.toUpright().map(view.toCanvas().map({17, 230})), {17, 230}));
        }
    }
    void composesAndInverts() {
        const Affine a = Affine::clockwise(30).then(Affine::translation(5, -2)).then(Affine::scaling(3));
        const QPointF p(4, 9);
        QVERIFY(near(a.inverted().map(a.map(p)), p));
        QVERIFY(near(a.map(p), Affine::scaling(3).map(Affine::translation(5, -2).map(Affine::clockwise(30).map(p)))));
        QCOMPARE(Affine::clockwise(90).mapBounds(QRectF(0, 0, 2, 1)), QRectF(-1, 0, 1, 2));
    }
    void centresTheSquareOnTheBox() {
        const CropSquare square = cropSquare({100, 50, 200, 300}, 0.75);
        QCOMPARE(square.centre, QPointF(200, 200));
        QCOMPARE(square.side, 400.0);
        const Affine map = headshotToCanvas(square, 359);
        QVERIFY(near(map.map({0, 0}), {0, 0}));
        QVERIFY(near(map.map({359, 359}), {400, 400}));
    }
    void putsTheJawRowsBetweenMouthAndChin() {
        const model::FaceBox box{400, 300, 440, 600};
        const Affine map = headshotToCanvas(cropSquare(box));
        const double height = (map.map({0, 268.5}).y() - box.y) / box.h; // 0 hairline, 1 chin
        QVERIFY(height > 0.80 && height < 0.95);                         // the mouth is at about 0.76
    }
    void turnsABoxAboutItsFace() {
        const QSize photo(1000, 700);
        const model::FaceBox box{300, 200, 100, 140};
        const model::FaceBox turned = turnedBox(photo, box, 0, 20);
        QCOMPARE(QSize(turned.w, turned.h), QSize(100, 140));
        const QPointF back = ViewTransform(photo, 20).toUpright().map(toRect(turned).center());
        QVERIFY(std::hypot(back.x() - 350, back.y() - 270) <= 0.75); // half a pixel each way
        QCOMPARE(turnedBox(photo, box, 20, 20), box);
        QVERIFY(turnedBox(photo, {}, 0, 20).isEmpty());
    }
    void keepsBoxesOnTheCanvas() {
        QCOMPARE(boxOnCanvas({-5, 90, 20, 30}, QSize(100, 100)), (model::FaceBox{0, 70, 20, 30}));
        QCOMPARE(boxOnCanvas({0, 0, 500, 0}, QSize(100, 100)), (model::FaceBox{0, 0, 100, 1}));
        QCOMPARE(toFaceBox(QRectF(1.4, 2.6, 3.0, 0.1)), (model::FaceBox{1, 3, 3, 1}));
    }
};

QTEST_GUILESS_MAIN(ViewTransformTest)
#include "view_transform_test.moc"

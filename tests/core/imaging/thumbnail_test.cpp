#include "core/imaging/thumbnail.h"

#include "core/imaging/view_transform.h"
#include "tests/support/picture_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::imaging;
using namespace paulownia::tests;

class ThumbnailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isUprightAndSmall() {
        const QByteArray photo = withExifOrientation(encoded(lopsidedPicture(1200, 800)), 8); // stored lying
        const auto jpeg = makeThumbnail(photo);
        QVERIFY(jpeg.has_value());
        const auto shown = decode(*jpeg);
        QVERIFY(shown.has_value());
        QCOMPARE(shown->pixels.size(), cv::Size(171, 256));
        QCOMPARE(shown->info.exifOrientation, 1); // resolved, not handed on
        cv::Mat expected;
        cv::rotate(lopsidedPicture(1200, 800), expected, cv::ROTATE_90_COUNTERCLOCKWISE);
        cv::resize(expected, expected, shown->pixels.size(), 0, 0, cv::INTER_AREA);
        QVERIFY(largestDifference(shown->pixels, expected) < 12);
    }
    void showsTheTurnedCanvas_data() {
        QTest::addColumn<double>("angle");
        for (double angle : {-37.0, 3.0, 90.0, 180.0}) QTest::addRow("%g", angle) << angle;
    }
    void showsTheTurnedCanvas() {
        QFETCH(double, angle);
        const cv::Mat photo = lopsidedPicture(1000, 600);
        const auto turned = thumbnailPixels(photo, QSize(1000, 600), {200, angle, 85, {0, 0, 0}});
        QVERIFY(turned.has_value());
        const ViewTransform view(QSize(1000, 600), angle);
        const double factor = 200.0 / std::max(view.canvasSize().width(), view.canvasSize().height());
        QCOMPARE(std::max(turned->cols, turned->rows), 200);
        for (const QPointF point : {QPointF(200, 150), QPointF(700, 450), QPointF(500, 300)}) {
            const QPointF at = view.toCanvas().map(point) * factor;
            const auto seen = turned->at<cv::Vec3b>(cvFloor(at.y()), cvFloor(at.x()));
            const auto meant = photo.at<cv::Vec3b>(cvRound(point.y()), cvRound(point.x()));
            QVERIFY2(cv::norm(seen, meant, cv::NORM_INF) <= 4, qPrintable(QStringLiteral("%1,%2").arg(at.x()).arg(at.y())));
        }
    }
    void neverEnlarges() { QCOMPARE(thumbnailPixels(encoded(lopsidedPicture(100, 70)))->size(), cv::Size(100, 70)); }
    void saysWhyThereIsNone() {
        const auto cut = makeThumbnail(encoded(lopsidedPicture(300, 200)).left(700));
        QVERIFY(!cut.has_value());
        QVERIFY(cut.error().message.find("cut off") != std::string::npos);
        QVERIFY(!thumbnailPixels({}, QSize()));
        QVERIFY(!thumbnailPixels(lopsidedPicture(9, 9), QSize(9, 9), {0}));
    }
};

QTEST_GUILESS_MAIN(ThumbnailTest)
#include "thumbnail_test.moc"

#include "core/imaging/headshot.h"

#include "core/imaging/decode.h"
#include "tests/support/picture_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::imaging;

namespace {
/// A face of discs: head, two eyes, a mouth; about its centre, tilted clockwise. Contour box w × h of the upright head.
cv::Mat discFace(cv::Size photo, cv::Point2d centre, double h, double tiltDeg) {
    cv::Mat grey(photo, CV_8U, cv::Scalar(200));
    const auto at = [&](double x, double y) {
        const QPointF p = Affine::clockwise(tiltDeg).map({x * h, y * h});
        return cv::Point(cvRound(centre.x + p.x()), cvRound(centre.y + p.y()));
    };
    const auto disc = [&](double x, double y, double r, int level) {
        cv::circle(grey, at(x, y), cvRound(r * h), cv::Scalar(level), cv::FILLED, cv::LINE_AA);
    };
    cv::ellipse(grey, at(0, 0), cv::Size(cvRound(h * 0.37), cvRound(h / 2)), tiltDeg, 0, 360, cv::Scalar(120), cv::FILLED, cv::LINE_AA);
    disc(-0.16, -0.08, 0.06, 10);
    disc(0.16, -0.08, 0.06, 250);
    disc(0, 0.26, 0.08, 60);
    return grey;
}

model::FaceBox boxAbout(QPointF centre, double h) {
    return toFaceBox(QRectF(centre.x() - 0.37 * h, centre.y() - h / 2, 0.74 * h, h));
}

/// Of the photo under a pixel of the headshot, by 24 × 24 samples; the border replicated.
double averageUnder(const cv::Mat& photo, const Affine& toPhoto, int x, int y) {
    constexpr int kSamples = 24;
    double sum = 0;
    for (int i = 0; i < kSamples * kSamples; ++i) {
        const QPointF p = toPhoto.map({x + (i % kSamples + 0.5) / kSamples, y + (i / kSamples + 0.5) / kSamples});
        sum += photo.at<uchar>(std::clamp(cvFloor(p.y()), 0, photo.rows - 1), std::clamp(cvFloor(p.x()), 0, photo.cols - 1));
    }
    return sum / (kSamples * kSamples);
}

int at(const cv::Mat& m, double x, double y) { return m.at<uchar>(cvFloor(y), cvFloor(x)); }
} // namespace

class HeadshotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsTheFaceInTheMiddle_data() {
        QTest::addColumn<double>("tilt");
        QTest::addColumn<double>("height");
        for (double tilt : {0.0, 12.0, -31.0, 90.0})
            for (double height : {120.0, 300.0, 700.0}) QTest::addRow("%g deg, %g px", tilt, height) << tilt << height;
    }
    void putsTheFaceInTheMiddle() {
        QFETCH(double, tilt);
        QFETCH(double, height);
        const cv::Mat photo = discFace({1600, 1200}, {700, 640}, height, tilt);
        const ViewTransform view(QSize(1600, 1200), -tilt); // turned back, the face is upright
        const auto shot = makeHeadshot(photo, -tilt, boxAbout(view.toCanvas().map({700, 640}), height));
        QVERIFY(shot.has_value());
        QCOMPARE(shot->size(), cv::Size(359, 359));
        QCOMPARE(shot->type(), CV_8UC1);
        const double face = 0.68 * 359, middle = 359 / 2.0;
        QVERIFY(std::abs(at(*shot, middle, middle) - 120) <= 2);
        QVERIFY(std::abs(at(*shot, middle - 0.16 * face, middle - 0.08 * face) - 10) <= 3);
        QVERIFY(std::abs(at(*shot, middle + 0.16 * face, middle - 0.08 * face) - 250) <= 3);
        QVERIFY(std::abs(at(*shot, middle, middle + 0.26 * face) - 60) <= 3);
        QVERIFY(std::abs(at(*shot, middle, middle + 0.47 * face) - 120) <= 3); // chin inside
        QVERIFY(std::abs(at(*shot, middle, middle + 0.53 * face) - 200) <= 3); // below it outside
    }
    void givesTheSameBytesTwice() {
        const cv::Mat photo = lopsided();
        const auto one = makeHeadshot(photo, 13.3, {300, 200, 220, 300}), two = makeHeadshot(photo, 13.3, {300, 200, 220, 300});
        QCOMPARE(tests::largestDifference(*one, *two), 0.0);
    }
    void doesNotDependOnHowTheMatrixLiesInMemory() {
        const cv::Mat photo = lopsided();
        cv::Mat wide(photo.rows + 40, photo.cols + 60, CV_8UC3, cv::Scalar(0, 0, 255));
        photo.copyTo(wide(cv::Rect(30, 20, photo.cols, photo.rows)));
        const cv::Mat part = wide(cv::Rect(30, 20, photo.cols, photo.rows)); // its neighbours must not leak in
        const model::FaceBox atTheEdge{2, 3, 300, 400};
        QCOMPARE(tests::largestDifference(*makeHeadshot(photo, 0, atTheEdge), *makeHeadshot(part, 0, atTheEdge)), 0.0);
    }
    void replicatesTheBorder() {
        cv::Mat photo(400, 400, CV_8U, cv::Scalar(100));
        photo.colRange(0, 3).setTo(30);
        const auto shot = makeHeadshot(photo, 0, {0, 100, 200, 200}); // the square sticks out by 47 px on the left
        for (int x = 0; x < 40; x += 5) QCOMPARE(int(shot->at<uchar>(180, x)), 30);
        QCOMPARE(int(shot->at<uchar>(180, 200)), 100);
    }
    void reflectsTheBorderOrLeavesItGrey() {
        cv::Mat photo(400, 400, CV_8U, cv::Scalar(100));
        photo.colRange(0, 20).setTo(30);
        HeadshotSettings settings;
        settings.border = HeadshotSettings::Border::Grey;
        for (const double angle : {0.0, 3.0}) {
            const auto grey = makeHeadshot(photo, angle, {0, 100, 300, 300}, settings); // the square sticks out by 70 px on the left
            QCOMPARE(int(grey->at<uchar>(180, 5)), 128);
            QCOMPARE(int(grey->at<uchar>(180, 200)), 100);
        }
        settings.border = HeadshotSettings::Border::Reflected;
        const auto reflected = makeHeadshot(photo, 0, {0, 100, 300, 300}, settings);
        const int edge = 70 * 359 / 441;
        QCOMPARE(int(reflected->at<uchar>(180, edge - 8)), 30);
        QCOMPARE(int(reflected->at<uchar>(180, edge - 30)), 100);
        const model::FaceBox inside{130, 130, 150, 150}; // then there is no border, and no difference
        QCOMPARE(cv::norm(*makeHeadshot(photo, 0, inside, settings), *makeHeadshot(photo, 0, inside), cv::NORM_INF), 0.0);
    }
    void worksOutsideThePhotoAltogether() {
        const cv::Mat photo(100, 100, CV_8U, cv::Scalar(77));
        const auto shot = makeHeadshot(photo, 40, {5000, 5000, 60, 80});
        QVERIFY(shot.has_value());
        QCOMPARE(cv::norm(*shot, cv::Mat(359, 359, CV_8U, cv::Scalar(77)), cv::NORM_INF), 0.0);
    }
    void keepsBrightness() {
        for (int level : {0, 17, 255}) {
            const auto shot = makeHeadshot(cv::Mat(900, 900, CV_8UC3, cv::Scalar::all(level)), 7, {300, 300, 250, 333});
            QCOMPARE(cv::norm(*shot, cv::Mat(359, 359, CV_8U, cv::Scalar(level)), cv::NORM_INF), 0.0);
        }
    }
    void averagesWhenShrinking() {
        cv::Mat photo(1800, 1800, CV_8U); // stripes of one pixel: linear sampling would alias
        for (int y = 0; y < photo.rows; ++y) photo.row(y).setTo(y % 2 ? 255 : 0);
        const auto shot = makeHeadshot(photo, 0, {300, 300, 1000, 1000});
        double low = 0, high = 0;
        cv::minMaxLoc(shot->rowRange(5, 350), &low, &high);
        QVERIFY2(low > 90 && high < 165, qPrintable(QStringLiteral("%1…%2").arg(low).arg(high)));
    }
    void averagesWhatEachPixelCovers_data() {
        QTest::addColumn<double>("angle");
        QTest::addColumn<double>("side");
        QTest::addColumn<double>("allowed"); // grey levels, root mean square: samples of a turned photo come near the average
        QTest::newRow("upright") << 0.0 << 700.0 << 0.8;
        QTest::newRow("upright, large") << 0.0 << 1300.0 << 0.8;
        QTest::newRow("turned") << 12.0 << 700.0 << 1.5;
        QTest::newRow("turned, large") << -33.0 << 1300.0 << 1.5;
        QTest::newRow("a quarter turn") << 90.0 << 700.0 << 1.5;
    }
    void averagesWhatEachPixelCovers() {
        QFETCH(double, angle);
        QFETCH(double, side);
        QFETCH(double, allowed);
        cv::Mat photo(1600, 1500, CV_8U);
        cv::RNG random(5);
        random.fill(photo, cv::RNG::UNIFORM, 0, 256);
        cv::GaussianBlur(photo, photo, {}, side / 500); // as fine as a lens draws
        photo = (photo - 128) * 3 + 128;
        const model::FaceBox box{100, 90, cvRound(side * 0.8), cvRound(side)}; // the square sticks out
        const cv::Mat shot = *makeHeadshot(photo, angle, box);
        const Affine toPhoto = headshotToCanvas(cropSquare(box)).then(ViewTransform(QSize(photo.cols, photo.rows), angle).toUpright());
        double sum = 0;
        for (int y = 0; y < shot.rows; y += 7)
            for (int x = 0; x < shot.cols; x += 7) sum += std::pow(shot.at<uchar>(y, x) - averageUnder(photo, toPhoto, x, y), 2);
        const double error = std::sqrt(sum / (52 * 52));
        QVERIFY2(error < allowed, qPrintable(QString::number(error)));
    }
    void agreesWithOneFromASmallerDecode() {
        const cv::Mat photo = lopsided();
        cv::Mat half;
        cv::resize(photo, half, {}, 0.5, 0.5, cv::INTER_AREA);
        const model::FaceBox box{300, 200, 220, 300};
        const auto full = makeHeadshot(photo, -9, box), small = makeHeadshot(half, QSize(photo.cols, photo.rows), -9, box);
        QVERIFY(tests::largestDifference(*full, *small) <= 2);
    }
    void agreesWithGreyDecoding() {
        const cv::Mat photo = lopsided();
        cv::Mat grey;
        cv::cvtColor(photo, grey, cv::COLOR_BGR2GRAY);
        const model::FaceBox box{300, 200, 220, 300};
        QVERIFY(tests::largestDifference(*makeHeadshot(photo, 5, box), *makeHeadshot(grey, 5, box)) <= 1);
    }
    void cutsTheSameFromTheFile() {
        const model::FaceBox box{300, 200, 220, 300}, large{10, 10, 1200, 1500};
        for (const auto& [angle, face] : {std::pair(0.0, box), {-31.0, box}, {4.0, large}})
            for (const quint16 orientation : {1, 6, 3}) {
                const QByteArray jpeg = tests::withExifOrientation(tests::encoded(tests::lopsidedPicture(1400, 1700)), orientation);
                const cv::Mat upright = decode(jpeg, {Channels::Grey})->pixels;
                const auto shot = cutHeadshot(jpeg, angle, face);
                QVERIFY(shot.has_value());
                QCOMPARE(tests::largestDifference(*shot, *makeHeadshot(upright, angle, face)), 0.0);
            }
        const QByteArray png = tests::encoded(lopsided(), ".png");
        QCOMPARE(tests::largestDifference(*cutHeadshot(png, 5, box), *makeHeadshot(decode(png, {Channels::Grey})->pixels, 5, box)), 0.0);
    }
    void cutsNothingFromABadFile() {
        const QByteArray jpeg = tests::encoded(tests::lopsidedPicture(1400, 1700));
        const auto cut = cutHeadshot(jpeg.left(jpeg.size() - 60), 0, {300, 200, 220, 300}); // the face is still there
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, base::ErrorKind::Invalid);
        QVERIFY(!cutHeadshot("text", 0, {300, 200, 220, 300}));
        QVERIFY(!cutHeadshot(jpeg, 0, {}));
    }
    void refusesWrongUse() {
        const cv::Mat photo = lopsided();
        QVERIFY(!makeHeadshot({}, 0, {1, 1, 10, 10}));
        QVERIFY(!makeHeadshot(photo, 0, {}));
        QVERIFY(!makeHeadshot(photo, 0, {1, 1, 10, 10}, {0.0}));
        QVERIFY(!makeHeadshot(photo, 0, {1, 1, 10, 10}, {0.68, 0}));
        QCOMPARE(makeHeadshot(photo, 0, {}).error().kind, base::ErrorKind::Invalid);
        QVERIFY(makeHeadshot(photo, 0, {0, 0, 100'000, 100'000}).has_value()); // foolish, but a square
    }

private:
    static cv::Mat lopsided() { return tests::lopsidedPicture(900, 700); }
};

QTEST_GUILESS_MAIN(HeadshotTest)
#include "headshot_test.moc"

#include "core/imaging/encode.h"
#include "tests/support/picture_files.h"

#include <QTest>

using namespace paulownia;
using tests::largestDifference;
using tests::lopsidedPicture;

namespace {

/// As another reader than ours sees it.
cv::Mat readByOpenCv(const QByteArray& bytes, int flags = cv::IMREAD_UNCHANGED) {
    return cv::imdecode(cv::Mat(1, static_cast<int>(bytes.size()), CV_8U, const_cast<char*>(bytes.constData())), flags);
}

} // namespace

class EncodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatOthersRead() {
        const cv::Mat picture = lopsidedPicture(123, 77);
        QVERIFY(largestDifference(readByOpenCv(*imaging::encodeJpeg(picture, 95)), picture) < 8);
        QCOMPARE(largestDifference(readByOpenCv(imaging::encodePng(picture)), picture), 0.0);
        cv::Mat grey;
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
        QVERIFY(largestDifference(readByOpenCv(*imaging::encodeJpeg(grey, 95)), grey) < 8);
    }

    /// A part of a larger picture has its rows far apart.
    void writesPartsOfPictures() {
        const cv::Mat part = lopsidedPicture(200, 160)(cv::Rect(31, 17, 101, 60));
        QVERIFY(largestDifference(readByOpenCv(*imaging::encodeJpeg(part, 95)), part) < 8);
        QCOMPARE(largestDifference(readByOpenCv(imaging::encodePng(part)), part), 0.0);
    }

    void lowerQualityIsSmaller() {
        const cv::Mat picture = lopsidedPicture(300, 200);
        QVERIFY(imaging::encodeJpeg(picture, 40)->size() < imaging::encodeJpeg(picture, 90)->size());
        QCOMPARE(*imaging::encodeJpeg(picture, 400), *imaging::encodeJpeg(picture, 100));
    }

    void refusesWhatIsNoPicture() {
        for (const auto& pixels : {cv::Mat(), cv::Mat(4, 4, CV_32F, cv::Scalar(0)), cv::Mat(1, 70'000, CV_8UC3, cv::Scalar())})
            QCOMPARE(imaging::encodeJpeg(pixels).error().kind, base::ErrorKind::Internal);
    }
};

QTEST_GUILESS_MAIN(EncodeTest)
#include "encode_test.moc"

#include "core/imaging/jpeg_metadata.h"

#include "core/imaging/decode.h"
#include "tests/support/picture_files.h"

#include <QRandomGenerator>
#include <QTest>

using namespace paulownia;
using imaging::withoutMetadata;

namespace {

constexpr auto kSecret = "35.6812N 139.7671E Hanako";

QByteArray segment(uchar marker, const QByteArray& payload) {
    QByteArray bytes("\xFF");
    bytes.append(static_cast<char>(marker));
    bytes.append(static_cast<char>((payload.size() + 2) >> 8)).append(static_cast<char>((payload.size() + 2) & 0xFF));
    return bytes + payload;
}

QByteArray picture(const std::vector<int>& settings = {}) { return tests::encoded(tests::lopsidedPicture(200, 120), ".jpg", settings); }

/// With the segments after SOI.
QByteArray with(const QByteArray& jpeg, const QByteArray& segments) { return jpeg.left(2) + segments + jpeg.mid(2); }

} // namespace

class JpegMetadataTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOutWhatIsNoPicture_data() {
        QTest::addColumn<QByteArray>("jpeg");
        const QByteArray secret(kSecret);
        QTest::newRow("comment") << with(picture(), segment(0xFE, secret));
        QTest::newRow("Exif") << with(picture(), segment(0xE1, QByteArray("Exif\0\0", 6) + secret));
        QTest::newRow("XMP") << with(picture(), segment(0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + secret));
        QTest::newRow("colour profile") << with(picture(), segment(0xE2, QByteArray("ICC_PROFILE\0\1\1", 14) + secret));
        QTest::newRow("IPTC") << with(picture(), segment(0xED, QByteArray("Photoshop 3.0\0", 14) + secret));
        QTest::newRow("JFIF thumbnail") << with(picture(), segment(0xE0, QByteArray("JFIF\0\1\1\0\0\1\0\1\3\3", 14) + secret));
        QTest::newRow("after Adobe's bytes") << with(picture(), segment(0xEE, QByteArray("Adobe\0\x64\0\0\0\0\1", 12) + secret));
        QTest::newRow("unknown maker") << with(picture(), segment(0xEF, secret));
        QTest::newRow("film after the end") << picture() + secret;
        QTest::newRow("before the end") << picture().chopped(2) + segment(0xFE, secret) + "\xFF\xD9";
        QTest::newRow("progressive") << with(picture({cv::IMWRITE_JPEG_PROGRESSIVE, 1}), segment(0xFE, secret));
        QTest::newRow("restarts") << with(picture({cv::IMWRITE_JPEG_RST_INTERVAL, 2}), segment(0xFE, secret));
    }
    void takesOutWhatIsNoPicture() {
        QFETCH(QByteArray, jpeg);
        QVERIFY(jpeg.contains(kSecret));
        const auto stripped = withoutMetadata(jpeg);
        QVERIFY(stripped.has_value());
        QVERIFY(!stripped->contains(kSecret));
        QVERIFY(stripped->size() < jpeg.size());
        const auto before = imaging::decode(jpeg), after = imaging::decode(*stripped);
        QVERIFY(before && after);
        QCOMPARE(tests::largestDifference(before->pixels, after->pixels), 0.0);
        QCOMPARE(*withoutMetadata(*stripped), *stripped); // nothing left to take out
    }

    void keepsTheOrientation_data() {
        QTest::addColumn<int>("orientation");
        for (int o = 1; o <= 8; ++o) QTest::addRow("%d", o) << o;
    }
    void keepsTheOrientation() {
        QFETCH(int, orientation);
        const auto jpeg = tests::withExifOrientation(with(picture(), segment(0xFE, kSecret)), static_cast<quint16>(orientation));
        const auto stripped = withoutMetadata(jpeg);
        QVERIFY(stripped.has_value());
        QCOMPARE(imaging::probe(*stripped)->exifOrientation, orientation);
        QCOMPARE(stripped->contains("Exif"), orientation != 1);
        QCOMPARE(tests::largestDifference(imaging::decode(jpeg)->pixels, imaging::decode(*stripped)->pixels), 0.0);
    }

    void refusesWhatIsNoWholeJpeg() {
        const auto whole = picture();
        for (qsizetype size = 0; size < whole.size(); ++size) QVERIFY(!withoutMetadata(whole.left(size)).has_value());
        QVERIFY(!withoutMetadata(tests::encoded(tests::lopsidedPicture(80, 80), ".png")).has_value());
        QVERIFY(!withoutMetadata("not a photo at all").has_value());
        QVERIFY(!withoutMetadata("\xFF\xD8\xFF\xD9").has_value());
    }

    void refusesScansWithoutEnd() {
        const auto whole = picture({cv::IMWRITE_JPEG_PROGRESSIVE, 1});
        const auto scan = whole.mid(whole.lastIndexOf("\xFF\xDA")).chopped(2);
        QByteArray bomb = whole.chopped(2);
        for (int i = 0; i < 200; ++i) bomb += scan;
        QVERIFY(withoutMetadata(whole).has_value());
        QVERIFY(!withoutMetadata(bomb + "\xFF\xD9").has_value());
    }

    /// Whatever comes in, nothing is read beyond the bytes (run with `asan`), and what comes out is stable.
    void survivesBitErrors() {
        QRandomGenerator random(7);
        const auto whole = with(tests::withExifOrientation(picture({cv::IMWRITE_JPEG_PROGRESSIVE, 1}), 6), segment(0xFE, kSecret));
        for (int i = 0; i < 3000; ++i) {
            auto bytes = whole;
            for (int flips = 0; flips < 8; ++flips) bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
            if (const auto stripped = withoutMetadata(bytes)) QCOMPARE(*withoutMetadata(*stripped), *stripped);
        }
    }
};

QTEST_GUILESS_MAIN(JpegMetadataTest)
#include "jpeg_metadata_test.moc"

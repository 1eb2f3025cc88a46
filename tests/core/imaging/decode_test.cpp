#include "core/imaging/decode.h"
#include "tests/support/cmyk_jpeg.h"
#include "tests/support/picture_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using namespace paulownia::imaging;
using namespace paulownia::tests;

Q_DECLARE_METATYPE(paulownia::imaging::PhotoProblem)

namespace {
QByteArray jpeg(int width = 320, int height = 200) { return encoded(lopsidedPicture(width, height)); }

/// As a camera held another way stores it: applying the Exif orientation to it gives `upright`.
cv::Mat storedFor(const cv::Mat& upright, int orientation) {
    cv::Mat m;
    switch (orientation) {
    case 2: cv::flip(upright, m, 1); return m;
    case 3: cv::flip(upright, m, -1); return m;
    case 4: cv::flip(upright, m, 0); return m;
    case 5: cv::transpose(upright, m); return m;
    case 6: cv::rotate(upright, m, cv::ROTATE_90_COUNTERCLOCKWISE); return m;
    case 7: cv::transpose(upright, m); cv::flip(m, m, -1); return m;
    case 8: cv::rotate(upright, m, cv::ROTATE_90_CLOCKWISE); return m;
    default: return upright.clone();
    }
}

QByteArray halfOf(const QByteArray& bytes) { return bytes.left(bytes.size() / 2); }

/// A JPEG whose frame header claims another size.
QByteArray claiming(QByteArray bytes, int width, int height) {
    const qsizetype frame = bytes.indexOf("\xFF\xC0");
    qToBigEndian<quint16>(static_cast<quint16>(height), bytes.data() + frame + 5);
    qToBigEndian<quint16>(static_cast<quint16>(width), bytes.data() + frame + 7);
    return bytes;
}
} // namespace

class DecodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resolvesEveryExifOrientation_data() {
        QTest::addColumn<int>("orientation");
        for (int i = 1; i <= 8; ++i) QTest::addRow("%d", i) << i;
    }
    void resolvesEveryExifOrientation() {
        QFETCH(int, orientation);
        const cv::Mat upright = lopsidedPicture(320, 200);
        const QByteArray bytes = withExifOrientation(encoded(storedFor(upright, orientation), ".jpg", {cv::IMWRITE_JPEG_QUALITY, 98}),
                                                     static_cast<quint16>(orientation));
        const auto info = probe(bytes);
        QVERIFY(info.has_value());
        QCOMPARE(info->exifOrientation, orientation);
        QCOMPARE(info->uprightSize(), QSize(320, 200));
        QCOMPARE(info->storedSize, orientation < 5 ? QSize(320, 200) : QSize(200, 320));
        for (int maxSide : {0, 160}) {
            const auto photo = decode(bytes, {Channels::Colour, maxSide});
            QVERIFY(photo.has_value());
            cv::Mat expected;
            cv::resize(upright, expected, photo->pixels.size(), 0, 0, cv::INTER_AREA);
            QVERIFY2(largestDifference(photo->pixels, expected) < 8, qPrintable(QString::number(maxSide)));
            QCOMPARE(photo->fullSize(), QSize(320, 200));
        }
        const cv::Mat grey = decode(bytes, {Channels::Grey})->pixels;
        const auto part = decodeJpegPart(bytes, QRect(37, 101, 200, 58));
        QVERIFY(part.has_value());
        QCOMPARE(largestDifference(*part, grey(cv::Rect(37, 101, 200, 58))), 0.0);
    }
    void decodesPartsOfSoundJpegsOnly() {
        const QByteArray good = jpeg(), progressive = encoded(lopsidedPicture(320, 200), ".jpg", {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
        const QRect part(10, 20, 30, 40);
        QCOMPARE(decodeJpegPart(good, part)->size(), cv::Size(30, 40));
        QCOMPARE(largestDifference(*decodeJpegPart(progressive, part), decode(progressive, {Channels::Grey})->pixels(cv::Rect(10, 20, 30, 40))), 0.0);
        QCOMPARE(decodeJpegPart(encoded(lopsidedPicture(320, 200), ".png"), part).error().kind, base::ErrorKind::Unsupported);
        QCOMPARE(decodeJpegPart(good.left(good.size() - 40), QRect(0, 0, 8, 8)).error().kind, base::ErrorKind::Invalid);
        QCOMPARE(decodeJpegPart(claiming(good, 20000, 20000), part).error().kind, base::ErrorKind::Unsupported);
        for (const QRect& beyond : {QRect(), QRect(300, 0, 21, 10), QRect(-1, 0, 10, 10)}) QVERIFY(!decodeJpegPart(good, beyond));
    }
    void ignoresANonsenseOrientation() {
        for (quint16 nonsense : {0, 9, 6000})
            QCOMPARE(probe(withExifOrientation(jpeg(), nonsense))->exifOrientation, 1);
    }
    void decodesAtTheSizeAsked_data() {
        QTest::addColumn<int>("maxSide");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("full") << 0 << QSize(1000, 640);
        QTest::newRow("larger than it is") << 5000 << QSize(1000, 640);
        QTest::newRow("half") << 500 << QSize(500, 320);
        QTest::newRow("odd") << 333 << QSize(333, 213);
        QTest::newRow("below an eighth") << 50 << QSize(50, 32);
        QTest::newRow("one") << 1 << QSize(1, 1);
    }
    void decodesAtTheSizeAsked() {
        QFETCH(int, maxSide);
        QFETCH(QSize, expected);
        const cv::Mat picture = lopsidedPicture(1000, 640);
        for (const char* extension : {".jpg", ".png"}) {
            const auto photo = decode(encoded(picture, extension), {Channels::Colour, maxSide});
            QVERIFY(photo.has_value());
            QCOMPARE(QSize(photo->pixels.cols, photo->pixels.rows), expected);
            QCOMPARE(photo->fullSize(), QSize(1000, 640));
            cv::Mat shrunk;
            cv::resize(picture, shrunk, photo->pixels.size(), 0, 0, cv::INTER_AREA);
            QVERIFY(largestDifference(photo->pixels, shrunk) < 8);
        }
    }
    void decodesGrey() {
        const auto colour = decode(jpeg()), grey = decode(jpeg(), {Channels::Grey});
        QCOMPARE(colour->pixels.type(), CV_8UC3);
        QCOMPARE(grey->pixels.type(), CV_8UC1);
        cv::Mat converted;
        cv::cvtColor(colour->pixels, converted, cv::COLOR_BGR2GRAY);
        QVERIFY(largestDifference(converted, grey->pixels) <= 2);
    }
    void tellsFormatsByContent_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        QTest::addColumn<QSize>("size");
        const cv::Mat picture = lopsidedPicture(120, 90);
        const auto row = [](const char* name, const QByteArray& bytes, ImageFormat format, QSize size = QSize(120, 90)) {
            QTest::newRow(name) << bytes << static_cast<int>(format) << size;
        };
        row("jpeg", encoded(picture), ImageFormat::Jpeg);
        row("png", encoded(picture, ".png"), ImageFormat::Png);
        row("bmp", encoded(picture, ".bmp"), ImageFormat::Bmp);
        row("webp, lossy", encoded(picture, ".webp", {cv::IMWRITE_WEBP_QUALITY, 80}), ImageFormat::WebP);
        row("webp, lossless", encoded(picture, ".webp", {cv::IMWRITE_WEBP_QUALITY, 101}), ImageFormat::WebP);
        row("tiff", encoded(picture, ".tiff"), ImageFormat::Tiff, QSize());
        row("gif", QByteArray("GIF89a\x78\0\x5A\0\0\0\0;", 14), ImageFormat::Gif);
        row("heif", QByteArray("\0\0\0\x18" "ftypheic\0\0\0\0", 16), ImageFormat::Heif, QSize());
    }
    void tellsFormatsByContent() {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        const auto info = probe(bytes);
        QVERIFY(info.has_value());
        QTEST(static_cast<int>(info->format), "format");
        QCOMPARE(info->storedSize.isEmpty() ? QSize() : info->storedSize, size);
    }
    void namesWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PhotoProblem>("problem");
        QTest::addColumn<bool>("decodes");
        const cv::Mat picture = lopsidedPicture(320, 200);
        const QByteArray good = jpeg();
        const QByteArray progressive = encoded(picture, ".jpg", {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
        cv::Mat deep;
        picture.convertTo(deep, CV_16U, 257);
        const auto row = [](const char* name, const QByteArray& bytes, PhotoProblem problem, bool decodes = false) {
            QTest::newRow(name) << bytes << problem << decodes;
        };
        row("good", good, PhotoProblem::None, true);
        row("progressive", progressive, PhotoProblem::None, true);
        row("bytes behind the end", good + QByteArray(1000, 'x'), PhotoProblem::None, true);
        row("no bytes", {}, PhotoProblem::Empty);
        row("text", "agreement", PhotoProblem::NotAnImage);
        row("one byte", "\xFF", PhotoProblem::NotAnImage);
        row("zeros", QByteArray(5000, '\0'), PhotoProblem::NotAnImage);
        row("cut in the header", good.left(100), PhotoProblem::CutOff);
        row("three bytes", good.left(3), PhotoProblem::CutOff);
        row("cut in the middle", halfOf(good), PhotoProblem::CutOff);
        row("the last bytes missing", good.left(good.size() - 40), PhotoProblem::CutOff);
        row("progressive, cut", progressive.left(progressive.size() * 2 / 3), PhotoProblem::CutOff);
        row("cut and filled with zeros", halfOf(good) + QByteArray(good.size() / 2, '\0'), PhotoProblem::CutOff);
        row("cut and ended", halfOf(good) + QByteArray("\xFF\xD9"), PhotoProblem::Damaged);
        row("png", encoded(picture, ".png"), PhotoProblem::NotAJpeg, true);
        row("png, 16 bit", encoded(deep, ".png"), PhotoProblem::NotAJpeg, true);
        row("png, cut", encoded(picture, ".png").left(2000), PhotoProblem::NotAJpeg);
        row("webp, cut", halfOf(encoded(picture, ".webp")), PhotoProblem::NotAJpeg);
        row("gif", QByteArray("GIF89a\x78\0\x5A\0\0\0\0;", 14), PhotoProblem::NotAJpeg);
        row("png with a foolish size", QByteArray(encoded(picture, ".png")).replace(16, 8, "\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF"),
            PhotoProblem::NotAJpeg);
        row("1 x 1", jpeg(1, 1), PhotoProblem::TooSmall, true);
        row("20000 x 20000", claiming(good, 20000, 20000), PhotoProblem::TooLarge);
        row("65000 x 65000", claiming(good, 65000, 65000), PhotoProblem::TooLarge);
        row("no height", claiming(good, 320, 0), PhotoProblem::Damaged);
        row("12 bits", QByteArray(good).replace(good.indexOf("\xFF\xC0") + 4, 1, "\x0C"), PhotoProblem::Unsupported);
    }
    void namesWhatIsWrong() {
        QFETCH(QByteArray, bytes);
        QFETCH(PhotoProblem, problem);
        QFETCH(bool, decodes);
        const Inspection inspection = inspect(bytes);
        QCOMPARE(toKey(inspection.fault.problem), toKey(problem));
        QCOMPARE(inspection.fault.text().isEmpty(), problem == PhotoProblem::None);
        QCOMPARE(inspection.isUsable(), problem == PhotoProblem::None);
        QCOMPARE(!inspection.preview.empty(), decodes);
        const auto photo = decode(bytes);
        QCOMPARE(photo.has_value(), decodes);
        if (!decodes) QVERIFY(!photo.error().message.empty());
    }
    void saysWhatAMisnamedFileIs() {
        QCOMPARE(inspect(encoded(lopsidedPicture(99, 99), ".png")).fault.text(), QStringLiteral("The file is a PNG, not a JPEG."));
    }
    void previewsUprightAndSmall() {
        const Inspection inspection = inspect(withExifOrientation(jpeg(1200, 800), 6));
        QCOMPARE(inspection.preview.size(), cv::Size(171, 256));
        QCOMPARE(inspection.preview.type(), CV_8UC1);
        QCOMPARE(inspection.info.uprightSize(), QSize(800, 1200));
    }
    void showsPrintColoursButCallsThemAProblem() {
        const QByteArray bytes = cmykJpeg(80, {0, 255, 255, 51}); // red, a fifth black
        QVERIFY(probe(bytes)->isCmyk);
        QCOMPARE(toKey(inspect(bytes).fault.problem), toKey(PhotoProblem::PrintColours));
        const auto colour = decode(bytes);
        QVERIFY(colour.has_value());
        QVERIFY(largestDifference(colour->pixels, cv::Mat(80, 80, CV_8UC3, cv::Scalar(0, 0, 204))) <= 3);
        QVERIFY(largestDifference(decode(bytes, {Channels::Grey})->pixels, cv::Mat(80, 80, CV_8U, cv::Scalar(61))) <= 3);
    }
    void survivesRandomDamage() {
        const QByteArray good = withExifOrientation(encoded(lopsidedPicture(96, 80)), 6);
        quint32 random = 1;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good;
            for (int hit = 0; hit < 1 + round % 8; ++hit) {
                random = random * 1664525 + 1013904223;
                bytes[static_cast<qsizetype>((random >> 8) % quint32(bytes.size()))] = static_cast<char>(random >> 3);
            }
            const Inspection inspection = inspect(bytes); // whatever it is, it is told, and memory stays ours (asan preset)
            QCOMPARE(inspection.preview.empty() && inspection.isUsable(), false);
        }
    }
    void namesTheFile() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("写真.jpeg"));
        const auto missing = decodeFile(path);
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().kind, base::ErrorKind::Io);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(jpeg().left(500));
        file.close();
        QCOMPARE(QString::fromStdString(decodeFile(path).error().where), path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(jpeg());
        file.close();
        QCOMPARE(decodeFile(path)->pixels.size(), cv::Size(320, 200));
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"

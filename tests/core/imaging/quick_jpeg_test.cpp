#include "core/imaging/quick_jpeg.h"

#include "tests/support/picture_files.h"

#include <QTest>

#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

#include <csetjmp>

using namespace paulownia;
using namespace paulownia::imaging;

namespace {

struct Kind {
    int across = 2, down = 2; // grey samples to one of colour
    int channels = 3;
    int quality = 90;
    bool isOptimised = false;
    unsigned restart = 0;
    bool isProgressive = false;
};

/// Shapes and grain: many coefficients, large and small.
cv::Mat picture(int width, int height, int channels) {
    cv::Mat shapes = tests::lopsidedPicture(width, height), grain(height, width, CV_8UC3), grey;
    cv::RNG random(7);
    random.fill(grain, cv::RNG::NORMAL, cv::Scalar::all(20), cv::Scalar::all(25));
    shapes += grain;
    if (channels == 3) return shapes;
    cv::cvtColor(shapes, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

QByteArray written(const cv::Mat& pixels, const Kind& kind) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* data = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &data, &size);
    info.image_width = static_cast<JDIMENSION>(pixels.cols);
    info.image_height = static_cast<JDIMENSION>(pixels.rows);
    info.input_components = pixels.channels();
    info.in_color_space = pixels.channels() == 3 ? JCS_EXT_BGR : JCS_GRAYSCALE;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, kind.quality, TRUE);
    info.optimize_coding = kind.isOptimised ? TRUE : FALSE;
    info.restart_interval = kind.restart;
    info.comp_info[0].h_samp_factor = kind.across;
    info.comp_info[0].v_samp_factor = kind.down;
    if (kind.isProgressive) jpeg_simple_progression(&info);
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        auto* row = const_cast<JSAMPROW>(pixels.ptr(static_cast<int>(info.next_scanline)));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    jpeg_destroy_compress(&info);
    std::free(data);
    return bytes;
}

struct Errors {
    jpeg_error_mgr manager{};
    std::jmp_buf escape{};
};

/// libjpeg's header handed to `read`; empty where the header is beyond it.
template <class Read> cv::Mat withHeader(const QByteArray& bytes, Read read) {
    jpeg_decompress_struct info{};
    Errors errors;
    cv::Mat pixels;
    info.err = jpeg_std_error(&errors.manager);
    info.client_data = &errors;
    errors.manager.error_exit = [](j_common_ptr common) { std::longjmp(static_cast<Errors*>(common->client_data)->escape, 1); };
    errors.manager.output_message = [](j_common_ptr) {};
    jpeg_create_decompress(&info);
    if (!setjmp(errors.escape)) {
        jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<unsigned long>(bytes.size()));
        jpeg_read_header(&info, TRUE);
        pixels = read(info);
    }
    jpeg_destroy_decompress(&info);
    return pixels;
}

cv::Mat quick(const QByteArray& bytes, int eighths) {
    return withHeader(bytes, [eighths](const jpeg_decompress_struct& info) { return quickGrey(info, eighths); });
}

cv::Mat quickPart(const QByteArray& bytes, const cv::Rect& part) {
    return withHeader(bytes, [&part](const jpeg_decompress_struct& info) { return quickGreyPart(info, part); });
}

/// What libjpeg makes of it; empty when it had anything to say against the picture's data.
cv::Mat byLibrary(const QByteArray& bytes, int eighths) {
    return withHeader(bytes, [eighths](jpeg_decompress_struct& info) {
        const long before = info.err->num_warnings;
        info.out_color_space = JCS_GRAYSCALE;
        info.scale_num = static_cast<unsigned>(eighths);
        info.scale_denom = 8;
        jpeg_start_decompress(&info);
        cv::Mat pixels(static_cast<int>(info.output_height), static_cast<int>(info.output_width), CV_8U);
        while (info.output_scanline < info.output_height) {
            JSAMPROW row = pixels.ptr(static_cast<int>(info.output_scanline));
            jpeg_read_scanlines(&info, &row, 1);
        }
        jpeg_finish_decompress(&info);
        return info.err->num_warnings > before ? cv::Mat() : pixels;
    });
}

bool isSame(const cv::Mat& a, const cv::Mat& b) { return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0; }

} // namespace

class QuickJpegTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheLibraryReads_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, QSize size, const Kind& kind) {
            QTest::newRow(name) << written(picture(size.width(), size.height(), kind.channels), kind);
        };
        row("colour at half size", {333, 211}, {2, 2});
        row("colour at full size", {333, 211}, {1, 1});
        row("colour half across", {333, 211}, {2, 1});
        row("colour half down", {333, 211}, {1, 2});
        row("colour a quarter across", {333, 211}, {4, 1});
        row("grey", {333, 211}, {1, 1, 1});
        row("grey with a needless sampling", {333, 211}, {2, 2, 1});
        row("its own codes", {333, 211}, {2, 2, 3, 90, true});
        row("the finest", {333, 211}, {1, 1, 3, 100, true});
        row("the coarsest", {333, 211}, {2, 2, 3, 1, true});
        row("restarts", {333, 211}, {2, 2, 3, 90, false, 3});
        row("a restart after every block", {333, 211}, {1, 1, 1, 90, false, 1});
        row("whole MCUs", {320, 208}, {2, 2});
        row("a pixel", {1, 1}, {2, 2});
        row("a column", {1, 300}, {2, 2});
        row("a row", {300, 1}, {1, 1});
    }
    void readsWhatTheLibraryReads() {
        QFETCH(QByteArray, bytes);
        const cv::Mat whole = byLibrary(bytes, 8);
        QVERIFY(!whole.empty());
        QVERIFY(isSame(quick(bytes, 1), byLibrary(bytes, 1)));
        const cv::Mat quarter = quick(bytes, 2), expected = byLibrary(bytes, 2);
        QCOMPARE(quarter.size(), expected.size());
        QVERIFY(cv::norm(quarter, expected, cv::NORM_L1) / double(expected.total()) < 6);
        cv::RNG random(3);
        for (int i = 0; i < 20; ++i) {
            const int x = random.uniform(0, whole.cols), y = random.uniform(0, whole.rows);
            const cv::Rect part(x, y, random.uniform(1, whole.cols - x + 1), random.uniform(1, whole.rows - y + 1));
            QVERIFY(isSame(quickPart(bytes, part), whole(part)));
        }
        QVERIFY(isSame(quickPart(bytes, {0, 0, whole.cols, whole.rows}), whole));
    }
    void averagesQuarters() { // of smooth pictures, to a grey level
        cv::Mat smooth(240, 320, CV_8U), expected;
        for (int y = 0; y < smooth.rows; ++y)
            for (int x = 0; x < smooth.cols; ++x) smooth.at<uchar>(y, x) = static_cast<uchar>(127 + 80 * std::sin(x / 19.0) + 40 * std::cos(y / 13.0 + x / 40.0));
        cv::resize(smooth, expected, {}, 0.25, 0.25, cv::INTER_AREA);
        QVERIFY(cv::norm(quick(written(smooth, {1, 1, 1, 98}), 2), expected, cv::NORM_INF) <= 2);
    }
    void leavesOthersToTheLibrary() {
        const cv::Mat pixels = picture(120, 90, 3);
        Kind progressive;
        progressive.isProgressive = true;
        const QByteArray bytes = written(pixels, progressive);
        QVERIFY(!byLibrary(bytes, 8).empty());
        QVERIFY(quick(bytes, 1).empty());
        QVERIFY(quickPart(bytes, {0, 0, 8, 8}).empty());
    }
    void takesNoFileThatIsCutOff() {
        const QByteArray bytes = written(picture(120, 90, 3), {2, 2, 3, 90, false, 4});
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            QVERIFY2(quick(bytes.left(length), 1).empty(), qPrintable(QString::number(length)));
            const QByteArray ended = bytes.left(length) + QByteArray("\xFF\xD9", 2);
            if (byLibrary(ended, 1).empty()) QVERIFY2(quickPart(ended, {0, 0, 8, 8}).empty(), qPrintable(QString::number(length)));
        }
    }
    /// Nothing that the library doubts is read, and nothing is read otherwise than by it.
    void neverKnowsBetterThanTheLibrary() {
        quint32 random = 1;
        int readable = 0;
        const QByteArray files[] = {written(picture(96, 80, 3), {2, 2, 3, 90, false, 4}), written(picture(96, 80, 1), {1, 1, 1, 95, true})};
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = files[round % 2];
            for (int hit = 0; hit < 1 + round % 3; ++hit) {
                random = random * 1664525 + 1013904223;
                bytes[static_cast<qsizetype>((random >> 8) % quint32(bytes.size()))] = static_cast<char>(random >> 3);
            }
            const cv::Mat small = quick(bytes, 1);
            quick(bytes, 2);
            if (small.empty()) continue;
            ++readable;
            const cv::Mat expected = byLibrary(bytes, 1);
            QVERIFY2(isSame(small, expected), qPrintable(QStringLiteral("round %1, the library reads %2 columns").arg(round).arg(expected.cols)));
        }
        QVERIFY(readable > 50);
    }
};

QTEST_GUILESS_MAIN(QuickJpegTest)
#include "quick_jpeg_test.moc"

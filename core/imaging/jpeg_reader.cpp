#include "core/imaging/jpeg_reader.h"

#include "core/imaging/quick_jpeg.h"

#include <cstdio>

#include <jpeglib.h>

#include <jerror.h>

#include <csetjmp>
#include <opencv2/imgproc.hpp>

namespace paulownia::imaging {

namespace {

/// A progressive file of thousands of scans costs minutes; cameras write about ten.
constexpr int kMaxScans = 500;
constexpr int kTooManyScans = -1;

/// Phones leave stray bytes between segments; every decoder shows such photos as they are.
bool isHarmless(int warning) {
    return warning == JWRN_EXTRANEOUS_DATA || warning == JWRN_JFIF_MAJOR || warning == JWRN_ADOBE_XFORM ||
           warning == JWRN_NOT_SEQUENTIAL || warning == JWRN_BOGUS_ICC;
}

cv::Mat fromCmyk(const cv::Mat& cmyk, bool inverted, bool grey) {
    cv::Mat bgr(cmyk.size(), CV_8UC3);
    for (int y = 0; y < cmyk.rows; ++y) {
        const auto* in = cmyk.ptr<cv::Vec4b>(y);
        auto* out = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < cmyk.cols; ++x)
            for (int c = 0; c < 3; ++c) { // Adobe stores 255 − ink
                const int ink = in[x][2 - c], black = in[x][3];
                out[x][c] = static_cast<uchar>(inverted ? ink * black / 255 : (255 - ink) * (255 - black) / 255);
            }
    }
    if (!grey) return bgr;
    cv::Mat luma;
    cv::cvtColor(bgr, luma, cv::COLOR_BGR2GRAY);
    return luma;
}

} // namespace

struct JpegReader::State {
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr monitor{};
    std::jmp_buf escape{};
    int fatal = 0;        ///< the message code that ended it
    bool cutOff = false;  ///< data ran out
    bool damaged = false; ///< other warnings
    char message[JMSG_LENGTH_MAX] = {};

    static State& of(j_common_ptr common) { return *static_cast<State*>(common->client_data); }

    [[noreturn]] static void onFatal(j_common_ptr common) {
        State& state = of(common);
        state.fatal = common->err->msg_code;
        common->err->format_message(common, state.message);
        std::longjmp(state.escape, 1);
    }
    static void onMessage(j_common_ptr common, int level) {
        if (level >= 0) return; // tracing
        State& state = of(common);
        const int code = common->err->msg_code;
        if (isHarmless(code)) return;
        (code == JWRN_JPEG_EOF ? state.cutOff : state.damaged) = true;
        common->err->format_message(common, state.message);
    }
    static void onProgress(j_common_ptr common) {
        auto* info = reinterpret_cast<j_decompress_ptr>(common);
        if (info->input_scan_number <= kMaxScans) return;
        of(common).fatal = kTooManyScans;
        std::longjmp(of(common).escape, 1);
    }
};

JpegReader::JpegReader(const QByteArray& bytes) : m_state(std::make_unique<State>()) {
    m_fault.format = ImageFormat::Jpeg;
    State& s = *m_state;
    s.info.err = jpeg_std_error(&s.errors);
    s.info.client_data = &s;
    s.errors.error_exit = &State::onFatal;
    s.errors.emit_message = &State::onMessage;
    s.monitor.progress_monitor = &State::onProgress;
    if (setjmp(s.escape)) {
        noteFatal();
        return;
    }
    jpeg_create_decompress(&s.info);
    s.info.client_data = &s;
    s.info.progress = &s.monitor;
    jpeg_mem_src(&s.info, reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<unsigned long>(bytes.size()));
}

JpegReader::~JpegReader() { jpeg_destroy_decompress(&m_state->info); }

bool JpegReader::readHeader() {
    if (m_fault.problem != PhotoProblem::None) return false;
    if (setjmp(m_state->escape)) {
        noteFatal();
        return false;
    }
    jpeg_read_header(&m_state->info, TRUE);
    m_fault.size = size();
    return true;
}

QSize JpegReader::size() const {
    return {static_cast<int>(m_state->info.image_width), static_cast<int>(m_state->info.image_height)};
}

bool JpegReader::isCmyk() const {
    return m_state->info.jpeg_color_space == JCS_CMYK || m_state->info.jpeg_color_space == JCS_YCCK;
}

bool JpegReader::start(bool grey, int eighths) {
    jpeg_decompress_struct& info = m_state->info;
    if (setjmp(m_state->escape)) {
        noteFatal();
        return false;
    }
    info.out_color_space = isCmyk() ? JCS_CMYK : grey ? JCS_GRAYSCALE : JCS_EXT_BGR;
    info.scale_num = static_cast<unsigned>(eighths);
    info.scale_denom = 8;
    info.dct_method = JDCT_ISLOW; // exact to the bit everywhere; with SIMD not slower
    jpeg_start_decompress(&info);
    return true;
}

bool JpegReader::readRows(cv::Mat& rows) {
    jpeg_decompress_struct& info = m_state->info;
    if (setjmp(m_state->escape)) {
        noteFatal();
        return false;
    }
    while (info.output_scanline < info.output_height) {
        JSAMPROW row = rows.ptr(static_cast<int>(info.output_scanline));
        jpeg_read_scanlines(&info, &row, 1);
    }
    jpeg_finish_decompress(&info);
    return true;
}

cv::Mat JpegReader::readPixels(bool grey, int eighths) {
    const cv::Mat quick = grey && eighths <= 2 ? quickGrey(m_state->info, eighths) : cv::Mat();
    return quick.empty() ? decodePixels(grey, eighths) : quick;
}

cv::Mat JpegReader::readGreyPart(const cv::Rect& part) {
    const cv::Mat quick = quickGreyPart(m_state->info, part);
    if (!quick.empty()) return quick;
    const cv::Mat whole = decodePixels(true, 8);
    return whole.empty() ? whole : whole(part);
}

cv::Mat JpegReader::decodePixels(bool grey, int eighths) {
    if (!start(grey, eighths)) return {};
    const jpeg_decompress_struct& info = m_state->info;
    cv::Mat rows(static_cast<int>(info.output_height), static_cast<int>(info.output_width), CV_8UC(info.output_components));
    if (!readRows(rows)) return {};
    noteWarnings();
    if (m_fault.problem != PhotoProblem::None) return {};
    return isCmyk() ? fromCmyk(rows, info.saw_Adobe_marker, grey) : rows;
}

void JpegReader::noteWarnings() {
    if (m_state->cutOff) m_fault.problem = PhotoProblem::CutOff;
    else if (m_state->damaged) m_fault.problem = PhotoProblem::Damaged;
    m_fault.detail = m_state->message;
}

void JpegReader::noteFatal() {
    const int code = m_state->fatal;
    const bool unsupported = code == JERR_BAD_PRECISION || code == JERR_SOF_UNSUPPORTED || code == JERR_ARITH_NOTIMPL ||
                             code == JERR_CONVERSION_NOTIMPL || code == JERR_IMAGE_TOO_BIG || code == kTooManyScans;
    if (unsupported) m_fault.problem = PhotoProblem::Unsupported;
    else m_fault.problem = m_state->cutOff || code == JERR_INPUT_EOF ? PhotoProblem::CutOff : PhotoProblem::Damaged;
    m_fault.detail = m_state->message;
}

} // namespace paulownia::imaging

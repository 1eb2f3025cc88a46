#include "core/imaging/encode.h"

#include "core/imaging/words.h"

#include <QBuffer>
#include <QImage>
#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

namespace paulownia::imaging {

namespace {

/// libjpeg's compressor, whose errors jump: nothing with a destructor may be made between write() and its end.
class JpegWriter {
public:
    JpegWriter() {
        m_info.err = jpeg_std_error(&m_errors);
        m_info.client_data = this;
        m_errors.error_exit = [](j_common_ptr common) {
            auto& writer = *static_cast<JpegWriter*>(common->client_data);
            common->err->format_message(common, writer.m_message);
            std::longjmp(writer.m_escape, 1);
        };
    }
    ~JpegWriter() {
        jpeg_destroy_compress(&m_info);
        std::free(m_data);
    }
    JpegWriter(const JpegWriter&) = delete;
    JpegWriter& operator=(const JpegWriter&) = delete;

    /// False: see message().
    bool write(const cv::Mat& pixels, int quality) {
        if (setjmp(m_escape)) return false;
        jpeg_create_compress(&m_info);
        jpeg_mem_dest(&m_info, &m_data, &m_size);
        m_info.image_width = static_cast<JDIMENSION>(pixels.cols);
        m_info.image_height = static_cast<JDIMENSION>(pixels.rows);
        m_info.input_components = pixels.channels();
        m_info.in_color_space = pixels.channels() == 1 ? JCS_GRAYSCALE : JCS_EXT_BGR;
        jpeg_set_defaults(&m_info);
        jpeg_set_quality(&m_info, quality, TRUE);
        jpeg_start_compress(&m_info, TRUE);
        while (m_info.next_scanline < m_info.image_height) {
            auto* row = const_cast<JSAMPROW>(pixels.ptr(static_cast<int>(m_info.next_scanline)));
            jpeg_write_scanlines(&m_info, &row, 1);
        }
        jpeg_finish_compress(&m_info);
        return true;
    }
    QByteArray bytes() const { return {reinterpret_cast<const char*>(m_data), static_cast<qsizetype>(m_size)}; }
    const char* message() const { return m_message; }

private:
    jpeg_compress_struct m_info{};
    jpeg_error_mgr m_errors{};
    std::jmp_buf m_escape{};
    unsigned char* m_data = nullptr;
    unsigned long m_size = 0;
    char m_message[JMSG_LENGTH_MAX] = {};
};

} // namespace

base::Result<QByteArray> encodeJpeg(const cv::Mat& pixels, int quality) {
    JpegWriter writer;
    const bool fits = pixels.type() == CV_8UC1 || pixels.type() == CV_8UC3;
    if (fits && writer.write(pixels, std::clamp(quality, 1, 100))) return writer.bytes();
    return base::failure(base::ErrorKind::Internal, Words::tr("The picture could not be written as JPEG.").toStdString(), {}, writer.message());
}

QByteArray encodePng(const cv::Mat& pixels) {
    const QImage image(pixels.data, pixels.cols, pixels.rows, static_cast<qsizetype>(pixels.step), QImage::Format_BGR888);
    QBuffer png;
    image.save(&png, "PNG");
    return png.data();
}

} // namespace paulownia::imaging

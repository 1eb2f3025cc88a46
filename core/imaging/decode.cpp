#include "core/imaging/decode.h"

#include "core/imaging/image_header.h"
#include "core/imaging/jpeg_reader.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace paulownia::imaging {

namespace {

constexpr int kPreviewSide = 256; // enough for a perceptual hash and a first thumbnail

/// A picture or the fault that prevents it.
struct Attempt {
    ImageInfo info;
    cv::Mat pixels;
    PhotoFault fault;
};

Attempt failed(Attempt attempt, PhotoProblem problem, std::string detail = {}) {
    attempt.pixels.release();
    attempt.fault = {problem, attempt.info.format, attempt.info.uprightSize(), std::move(detail)};
    return attempt;
}

bool exceeds(QSize size, qint64 maxPixels) { return qint64{size.width()} * size.height() > maxPixels; }

/// Of 8, the smallest at which the longer side is still at least maxSide.
int eighthsFor(QSize size, int maxSide) {
    const int longest = std::max(size.width(), size.height());
    for (int eighths : {1, 2, 4})
        if (maxSide > 0 && longest * eighths / 8 >= maxSide) return eighths;
    return 8;
}

cv::Mat shrunk(const cv::Mat& pixels, int maxSide) {
    const int longest = std::max(pixels.cols, pixels.rows);
    if (maxSide <= 0 || longest <= maxSide) return pixels;
    const double factor = static_cast<double>(maxSide) / longest;
    const cv::Size size(std::max(1, cvRound(pixels.cols * factor)), std::max(1, cvRound(pixels.rows * factor)));
    cv::Mat small;
    cv::resize(pixels, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

Attempt readHeader(const QByteArray& bytes) {
    Attempt attempt;
    if (bytes.isEmpty()) return failed(attempt, PhotoProblem::Empty);
    attempt.info.format = sniffFormat(bytes);
    if (attempt.info.format == ImageFormat::Unknown) return failed(attempt, PhotoProblem::NotAnImage);
    if (attempt.info.format != ImageFormat::Jpeg) {
        attempt.info.storedSize = headerSize(attempt.info.format, bytes);
        return attempt;
    }
    JpegReader reader(bytes);
    if (!reader.readHeader()) return failed(attempt, reader.fault().problem, reader.fault().detail);
    attempt.info.storedSize = reader.size();
    attempt.info.isCmyk = reader.isCmyk();
    attempt.info.exifOrientation = exifOrientation(bytes);
    return attempt;
}

Attempt readJpeg(const QByteArray& bytes, Attempt attempt, const DecodeOptions& options) {
    JpegReader reader(bytes);
    if (reader.readHeader())
        attempt.pixels = reader.readPixels(options.channels == Channels::Grey, eighthsFor(attempt.info.storedSize, options.maxSide));
    if (attempt.pixels.empty()) return failed(attempt, reader.fault().problem, reader.fault().detail);
    return attempt;
}

/// PNG, WebP and BMP, by Qt. Not by OpenCV: its codecs bring a hundred libraries, which cost every program 70 ms at its start.
QImage readByQt(const QByteArray& bytes, const char* format) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(0); // the size was judged by the header
    return QImageReader(&buffer, format).read();
}

const char* qtName(ImageFormat format) {
    return format == ImageFormat::Png ? "png" : format == ImageFormat::WebP ? "webp" : "bmp";
}

Attempt readOther(const QByteArray& bytes, Attempt attempt, const DecodeOptions& options) {
    const auto image = readByQt(bytes, qtName(attempt.info.format)).convertToFormat(QImage::Format_BGR888);
    if (image.isNull()) return failed(attempt, PhotoProblem::Damaged);
    const cv::Mat pixels(image.height(), image.width(), CV_8UC3, const_cast<uchar*>(image.constBits()), static_cast<size_t>(image.bytesPerLine()));
    if (options.channels == Channels::Grey) cv::cvtColor(pixels, attempt.pixels, cv::COLOR_BGR2GRAY);
    else pixels.copyTo(attempt.pixels);
    return attempt;
}

Attempt read(const QByteArray& bytes, Attempt attempt, const DecodeOptions& options) {
    const ImageFormat format = attempt.info.format;
    if (format == ImageFormat::Jpeg) return readJpeg(bytes, std::move(attempt), options);
    if (format == ImageFormat::Png || format == ImageFormat::WebP || format == ImageFormat::Bmp)
        return readOther(bytes, std::move(attempt), options);
    return failed(std::move(attempt), PhotoProblem::Unsupported);
}

Attempt readHeader(const QByteArray& bytes, qint64 maxPixels) {
    Attempt attempt = readHeader(bytes);
    if (attempt.fault.problem != PhotoProblem::None || !exceeds(attempt.info.storedSize, maxPixels)) return attempt;
    return failed(attempt, PhotoProblem::TooLarge);
}

Attempt attemptDecode(const QByteArray& bytes, const DecodeOptions& options) {
    Attempt attempt = readHeader(bytes, options.maxPixels);
    if (attempt.fault.problem != PhotoProblem::None) return attempt;
    try {
        attempt = read(bytes, std::move(attempt), options);
        if (attempt.pixels.empty()) return attempt;
        if (!options.asDecoded || attempt.info.format != ImageFormat::Jpeg) attempt.pixels = shrunk(attempt.pixels, options.maxSide);
        attempt.pixels = orientedUpright(attempt.pixels, attempt.info.exifOrientation);
        return attempt;
    } catch (const std::exception& e) { // OpenCV throws on what it cannot allocate
        return failed(attempt, PhotoProblem::Unsupported, e.what());
    }
}

/// Where a part of the upright picture lies in the stored one.
cv::Rect storedPart(const QRect& part, QSize upright, int orientation) {
    const int left = part.x(), top = part.y(), right = upright.width() - left - part.width(), bottom = upright.height() - top - part.height();
    const cv::Size lying(part.width(), part.height()), standing(part.height(), part.width());
    switch (orientation) { // as orientedUpright() takes them
    case 2: return {{right, top}, lying};
    case 3: return {{right, bottom}, lying};
    case 4: return {{left, bottom}, lying};
    case 5: return {{top, left}, standing};
    case 6: return {{top, right}, standing};
    case 7: return {{bottom, right}, standing};
    case 8: return {{bottom, left}, standing};
    default: return {{left, top}, lying};
    }
}

Attempt readJpegPart(const QByteArray& bytes, Attempt attempt, const QRect& part) {
    const ImageInfo& info = attempt.info;
    JpegReader reader(bytes);
    if (reader.readHeader()) attempt.pixels = reader.readGreyPart(storedPart(part, info.uprightSize(), info.exifOrientation));
    if (attempt.pixels.empty()) return failed(attempt, reader.fault().problem, reader.fault().detail);
    attempt.pixels = orientedUpright(attempt.pixels, info.exifOrientation);
    return attempt;
}

PhotoFault faultOf(const Attempt& attempt) {
    if (attempt.fault.problem != PhotoProblem::None && attempt.info.format == ImageFormat::Jpeg) return attempt.fault;
    const ImageInfo& info = attempt.info;
    const auto fault = [&](PhotoProblem problem) { return PhotoFault{problem, info.format, info.uprightSize(), attempt.fault.detail}; };
    if (info.format != ImageFormat::Jpeg && info.format != ImageFormat::Unknown) return fault(PhotoProblem::NotAJpeg);
    if (attempt.fault.problem != PhotoProblem::None) return attempt.fault;
    if (std::min(info.storedSize.width(), info.storedSize.height()) < kMinPhotoSide) return fault(PhotoProblem::TooSmall);
    if (info.isCmyk) return fault(PhotoProblem::PrintColours);
    return {};
}

} // namespace

base::Result<ImageInfo> probe(const QByteArray& bytes) {
    Attempt attempt = readHeader(bytes);
    if (attempt.fault.problem != PhotoProblem::None) return tl::unexpected(attempt.fault.toError());
    return attempt.info;
}

base::Result<DecodedPhoto> decode(const QByteArray& bytes, const DecodeOptions& options) {
    Attempt attempt = attemptDecode(bytes, options);
    if (attempt.fault.problem != PhotoProblem::None) return tl::unexpected(attempt.fault.toError());
    if (attempt.info.storedSize.isEmpty()) attempt.info.storedSize = QSize(attempt.pixels.cols, attempt.pixels.rows);
    return DecodedPhoto{attempt.pixels, attempt.info};
}

base::Result<cv::Mat> decodeJpegPart(const QByteArray& bytes, const QRect& part, qint64 maxPixels) {
    Attempt attempt = readHeader(bytes, maxPixels);
    if (attempt.fault.problem == PhotoProblem::None && attempt.info.format != ImageFormat::Jpeg)
        attempt = failed(attempt, PhotoProblem::Unsupported);
    if (attempt.fault.problem == PhotoProblem::None && (part.isEmpty() || !QRect({0, 0}, attempt.info.uprightSize()).contains(part)))
        return base::failure(base::ErrorKind::Internal, "A part of a photo must lie within it.");
    if (attempt.fault.problem == PhotoProblem::None) attempt = readJpegPart(bytes, std::move(attempt), part);
    if (attempt.fault.problem != PhotoProblem::None) return tl::unexpected(attempt.fault.toError());
    return attempt.pixels;
}

base::Result<DecodedPhoto> decodeFile(const QString& path, const DecodeOptions& options) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorKind::Io, file.errorString().toStdString(), path.toStdString());
    auto decoded = decode(file.readAll(), options);
    if (!decoded) decoded.error().where = path.toStdString();
    return decoded;
}

Inspection inspect(const QByteArray& bytes) {
    const Attempt attempt = attemptDecode(bytes, {Channels::Grey, kPreviewSide, kMaxPixels});
    return {attempt.info, faultOf(attempt), attempt.pixels};
}

} // namespace paulownia::imaging

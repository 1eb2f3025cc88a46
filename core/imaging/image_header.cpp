#include "core/imaging/image_header.h"

#include <QtEndian>
#include <libexif/exif-data.h>

#include <memory>

namespace paulownia::imaging {

namespace {

bool hasAt(const QByteArray& bytes, qsizetype at, QByteArrayView signature) {
    return bytes.size() >= at + signature.size() && QByteArrayView(bytes).sliced(at, signature.size()) == signature;
}

bool isHeif(const QByteArray& bytes) {
    if (!hasAt(bytes, 4, "ftyp")) return false;
    for (const char* brand : {"heic", "heix", "mif1", "msf1", "avif", "hevc"})
        if (hasAt(bytes, 8, brand)) return true;
    return false;
}

template <class T> T little(const QByteArray& bytes, qsizetype at) { return qFromLittleEndian<T>(bytes.constData() + at); }

QSize webpSize(const QByteArray& bytes) {
    if (bytes.size() < 30) return {};
    if (hasAt(bytes, 12, "VP8X")) // 24 bits each, less one
        return {1 + static_cast<int>(little<quint32>(bytes, 24) & 0xFFFFFF), 1 + static_cast<int>(little<quint32>(bytes, 26) >> 8)};
    if (hasAt(bytes, 12, "VP8L")) {
        const auto packed = little<quint32>(bytes, 21); // 14 bits each, less one
        return {1 + static_cast<int>(packed & 0x3FFF), 1 + static_cast<int>(packed >> 14 & 0x3FFF)};
    }
    return {little<quint16>(bytes, 26) & 0x3FFF, little<quint16>(bytes, 28) & 0x3FFF}; // "VP8 "
}

} // namespace

ImageFormat sniffFormat(const QByteArray& bytes) {
    if (hasAt(bytes, 0, "\xFF\xD8\xFF")) return ImageFormat::Jpeg;
    if (hasAt(bytes, 0, "\x89PNG\r\n\x1A\n")) return ImageFormat::Png;
    if (hasAt(bytes, 0, "GIF87a") || hasAt(bytes, 0, "GIF89a")) return ImageFormat::Gif;
    if (hasAt(bytes, 0, "RIFF") && hasAt(bytes, 8, "WEBP")) return ImageFormat::WebP;
    if (hasAt(bytes, 0, "BM") && bytes.size() > 26) return ImageFormat::Bmp;
    if (hasAt(bytes, 0, QByteArrayView("II*\0", 4)) || hasAt(bytes, 0, QByteArrayView("MM\0*", 4))) return ImageFormat::Tiff;
    return isHeif(bytes) ? ImageFormat::Heif : ImageFormat::Unknown;
}

QSize headerSize(ImageFormat format, const QByteArray& bytes) {
    const char* data = bytes.constData();
    switch (format) {
    case ImageFormat::Png:
        if (bytes.size() < 24) return {};
        return {qFromBigEndian<qint32>(data + 16), qFromBigEndian<qint32>(data + 20)};
    case ImageFormat::Gif:
        if (bytes.size() < 10) return {};
        return {little<quint16>(bytes, 6), little<quint16>(bytes, 8)};
    case ImageFormat::Bmp: // a negative height counts from the top
        return {little<qint32>(bytes, 18), static_cast<int>(qAbs(qint64{little<qint32>(bytes, 22)}))};
    case ImageFormat::WebP: return webpSize(bytes);
    default: return {};
    }
}

int exifOrientation(const QByteArray& bytes) {
    const std::unique_ptr<ExifData, decltype(&exif_data_unref)> data(
        exif_data_new_from_data(reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<unsigned>(bytes.size())),
        &exif_data_unref);
    const ExifEntry* entry = data ? exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION) : nullptr;
    if (!entry || entry->format != EXIF_FORMAT_SHORT || entry->size < 2) return 1;
    const int orientation = exif_get_short(entry->data, exif_data_get_byte_order(data.get()));
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

cv::Mat orientedUpright(const cv::Mat& stored, int orientation) {
    cv::Mat upright;
    switch (orientation) { // Exif 2.3, tag 0x0112: where row 0 and column 0 of the stored picture are
    case 2: cv::flip(stored, upright, 1); return upright;                       // top, right
    case 3: cv::rotate(stored, upright, cv::ROTATE_180); return upright;        // bottom, right
    case 4: cv::flip(stored, upright, 0); return upright;                       // bottom, left
    case 5: cv::transpose(stored, upright); return upright;                     // left, top
    case 6: cv::rotate(stored, upright, cv::ROTATE_90_CLOCKWISE); return upright; // right, top
    case 7: cv::transpose(stored, upright); cv::rotate(upright, upright, cv::ROTATE_180); return upright; // right, bottom
    case 8: cv::rotate(stored, upright, cv::ROTATE_90_COUNTERCLOCKWISE); return upright; // left, bottom
    default: return stored;
    }
}

} // namespace paulownia::imaging

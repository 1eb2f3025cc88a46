#pragma once

#include "core/imaging/photo_problem.h"

#include <QByteArray>
#include <QRect>
#include <QSize>
#include <QString>
#include <opencv2/core.hpp>

namespace paulownia::imaging {

/// Largest photo that is opened, in pixels; a 50-megapixel camera is well below.
inline constexpr qint64 kMaxPixels = 200'000'000;

/// What a file's header says, without decoding.
struct ImageInfo {
    ImageFormat format = ImageFormat::Unknown;
    QSize storedSize;        ///< as the file stores it; empty where the format's header is not read (TIFF, HEIF)
    int exifOrientation = 1; ///< 1…8; of JPEG only, and 1 when there is none or it makes no sense
    bool isCmyk = false;     ///< JPEG in printing colours

    QSize uprightSize() const { return exifOrientation >= 5 ? storedSize.transposed() : storedSize; }
};

/// Reads the header alone (microseconds). Zero bytes, and what is no picture, are errors; a PNG is not.
base::Result<ImageInfo> probe(const QByteArray& bytes);

enum class Channels { Colour, Grey };

struct DecodeOptions {
    Channels channels = Channels::Colour;
    /// > 0: the longer side comes out at most this long, shrunk by area; JPEG is decoded at 1/2, 1/4 or 1/8 on the way,
    /// which is several times faster. A smaller photo keeps its size.
    int maxSide = 0;
    qint64 maxPixels = kMaxPixels; ///< a larger picture is refused before anything is allocated
    bool asDecoded = false; ///< a JPEG stays as the decoder shrank it, at least maxSide long and under twice that: faster
};

/// A photo with its Exif orientation resolved: from here on nothing needs to know that there was one.
struct DecodedPhoto {
    cv::Mat pixels; ///< 8 bits a channel, upright; BGR or, for Channels::Grey, one channel (BT.601 luma)
    ImageInfo info;

    QSize fullSize() const { return info.uprightSize(); }
    /// pixels' columns to one of the full photo's; 1 when not scaled.
    double scale() const { return static_cast<double>(pixels.cols) / fullSize().width(); }
};

/// JPEG (CMYK too), PNG, WebP and BMP from their bytes. A photo that is cut off or damaged is an error, never half a picture.
/// Safe on any thread.
base::Result<DecodedPhoto> decode(const QByteArray& bytes, const DecodeOptions& options = {});

/// A part of an upright JPEG, grey, at full size: the same pixels as by decode(). The whole file is read, so that one that is cut
/// off is an error here too, but of an ordinary JPEG only the part is decoded. Unsupported: another format.
base::Result<cv::Mat> decodeJpegPart(const QByteArray& bytes, const QRect& part, qint64 maxPixels = kMaxPixels);

/// The same as decode() from a file; `where` of an error is the path.
base::Result<DecodedPhoto> decodeFile(const QString& path, const DecodeOptions& options = {});

/// Shorter sides than this hold no face worth keeping.
inline constexpr int kMinPhotoSide = 64;

/// What intake needs to know about a submitted file, from one decoding at small scale.
struct Inspection {
    ImageInfo info;
    PhotoFault fault;   ///< problem None: usable as submitted
    cv::Mat preview;    ///< grey, upright, longer side at most 256; empty when it cannot be decoded

    bool isUsable() const { return fault.problem == PhotoProblem::None; }
};

/// Reads the whole file (a cut-off one shows nowhere else) but decodes it small. Never fails: what is wrong is in `fault`.
Inspection inspect(const QByteArray& bytes);

} // namespace paulownia::imaging

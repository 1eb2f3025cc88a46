#pragma once

#include "core/imaging/decode.h"

namespace paulownia::imaging {

/// The format that the first bytes show.
ImageFormat sniffFormat(const QByteArray& bytes);

/// Width and height from the header of a PNG, GIF, BMP or WebP; empty where they cannot be read.
QSize headerSize(ImageFormat format, const QByteArray& bytes);

/// Exif orientation of a JPEG, 1…8; 1 when there is none or it makes no sense.
int exifOrientation(const QByteArray& bytes);

/// Turned and mirrored as an Exif orientation asks. Never fails: anything but 2…8 leaves it as it is.
cv::Mat orientedUpright(const cv::Mat& stored, int orientation);

} // namespace paulownia::imaging

#pragma once

#include "core/base/error.h"

#include <QSize>
#include <QString>

namespace paulownia::imaging {

/// By content, never by file name.
enum class ImageFormat { Unknown, Jpeg, Png, Gif, WebP, Bmp, Tiff, Heif };
QString toText(ImageFormat format); ///< "JPEG", "PNG" …; "unknown" is translated

/// Why a file cannot serve as a submitted photo. Submissions are JPEG; a PNG may well be decoded and shown all the same.
enum class PhotoProblem {
    None,
    Empty,        ///< zero bytes
    NotAnImage,
    NotAJpeg,     ///< another picture format, whatever the file is called
    CutOff,       ///< the end of the file is missing
    Damaged,      ///< there to the end, but part of it cannot be read
    TooLarge,     ///< more pixels than the limit; nothing was allocated
    TooSmall,     ///< no face fits
    PrintColours, ///< CMYK: colours only a print shop's profile can tell; can be shown
    Unsupported   ///< of a kind that cannot be read: 12 bits a channel, a GIF …
};
QString toKey(PhotoProblem problem); ///< "cut-off"; "" for None

/// A problem with what is needed to tell it.
struct PhotoFault {
    PhotoProblem problem = PhotoProblem::None;
    ImageFormat format = ImageFormat::Unknown;
    QSize size;         ///< as far as known
    std::string detail; ///< what a library said

    QString text() const; ///< one sentence for people, translated; empty for None
    base::Error toError() const;
};

} // namespace paulownia::imaging

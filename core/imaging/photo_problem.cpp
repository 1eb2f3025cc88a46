#include "core/imaging/photo_problem.h"

#include "core/imaging/words.h"

namespace paulownia::imaging {

namespace {
QString megapixels(QSize size) {
    return QString::number(static_cast<qint64>(size.width()) * size.height() / 1'000'000);
}
} // namespace

QString toText(ImageFormat format) {
    switch (format) {
    case ImageFormat::Jpeg: return QStringLiteral("JPEG");
    case ImageFormat::Png: return QStringLiteral("PNG");
    case ImageFormat::Gif: return QStringLiteral("GIF");
    case ImageFormat::WebP: return QStringLiteral("WebP");
    case ImageFormat::Bmp: return QStringLiteral("BMP");
    case ImageFormat::Tiff: return QStringLiteral("TIFF");
    case ImageFormat::Heif: return QStringLiteral("HEIF");
    case ImageFormat::Unknown: break;
    }
    return Words::tr("unknown");
}

QString toKey(PhotoProblem problem) {
    switch (problem) {
    case PhotoProblem::None: break;
    case PhotoProblem::Empty: return QStringLiteral("empty");
    case PhotoProblem::NotAnImage: return QStringLiteral("not-an-image");
    case PhotoProblem::NotAJpeg: return QStringLiteral("not-a-jpeg");
    case PhotoProblem::CutOff: return QStringLiteral("cut-off");
    case PhotoProblem::Damaged: return QStringLiteral("damaged");
    case PhotoProblem::TooLarge: return QStringLiteral("too-large");
    case PhotoProblem::TooSmall: return QStringLiteral("too-small");
    case PhotoProblem::PrintColours: return QStringLiteral("print-colours");
    case PhotoProblem::Unsupported: return QStringLiteral("unsupported");
    }
    return {};
}

QString PhotoFault::text() const {
    switch (problem) {
    case PhotoProblem::None: break;
    case PhotoProblem::Empty: return Words::tr("The file is empty: it has no bytes.");
    case PhotoProblem::NotAnImage: return Words::tr("The file is not a picture.");
    case PhotoProblem::NotAJpeg: return Words::tr("The file is a %1, not a JPEG.").arg(toText(format));
    case PhotoProblem::CutOff: return Words::tr("The photo is cut off: the end of the file is missing.");
    case PhotoProblem::Damaged: return Words::tr("The photo is damaged: part of it cannot be read.");
    case PhotoProblem::TooLarge:
        return Words::tr("The photo is too large to open: %1 × %2 pixels, %3 megapixels.").arg(size.width()).arg(size.height()).arg(megapixels(size));
    case PhotoProblem::TooSmall: return Words::tr("The photo is too small for a face: %1 × %2 pixels.").arg(size.width()).arg(size.height());
    case PhotoProblem::PrintColours: return Words::tr("The photo is in printing colours (CMYK); save it as an RGB JPEG.");
    case PhotoProblem::Unsupported: return Words::tr("The file is a %1 of a kind that cannot be opened here.").arg(toText(format));
    }
    return {};
}

base::Error PhotoFault::toError() const {
    const bool unsupported = problem == PhotoProblem::Unsupported || problem == PhotoProblem::TooLarge;
    return {unsupported ? base::ErrorKind::Unsupported : base::ErrorKind::Invalid, text().toStdString(), {}, detail};
}

} // namespace paulownia::imaging

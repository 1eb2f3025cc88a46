#include "core/portal/photo_check.h"

#include "core/imaging/decode.h"
#include "core/imaging/encode.h"
#include "core/imaging/jpeg_metadata.h"
#include "core/imaging/perceptual_hash.h"

#include <QCryptographicHash>

namespace paulownia::portal {
namespace {

using imaging::PhotoProblem;

constexpr int kPreviewSide = 480, kPreviewQuality = 80;

PhotoVerdict refused(const char* key, const QString& argument = {}) { return {{}, {QLatin1String(key), argument}}; }

PhotoVerdict refusalOf(const imaging::PhotoFault& fault) {
    switch (fault.problem) {
    case PhotoProblem::Empty: return refused("photo.empty");
    case PhotoProblem::NotAnImage: return refused("photo.no-picture");
    case PhotoProblem::NotAJpeg: return refused("photo.no-jpeg", imaging::toText(fault.format));
    case PhotoProblem::CutOff: return refused("photo.cut-off");
    case PhotoProblem::TooLarge: return refused("photo.pixels");
    case PhotoProblem::TooSmall: return refused("photo.small");
    case PhotoProblem::PrintColours: return refused("photo.print-colours");
    default: return refused("photo.damaged");
    }
}

QByteArray previewOf(const QByteArray& jpeg) {
    const auto small = imaging::decode(jpeg, {imaging::Channels::Colour, kPreviewSide, kMaxPhotoPixels});
    return small ? imaging::encodeJpeg(small->pixels, kPreviewQuality).value_or(QByteArray()) : QByteArray();
}

} // namespace

PhotoVerdict checkPhoto(const QByteArray& bytes) {
    if (bytes.size() > kMaxPhotoBytes) return refused("photo.bytes");
    if (const auto header = imaging::probe(bytes); header && qint64{header->storedSize.width()} * header->storedSize.height() > kMaxPhotoPixels)
        return refused("photo.pixels"); // before anything is decoded
    const auto stripped = imaging::withoutMetadata(bytes);
    const auto inspection = imaging::inspect(stripped ? *stripped : bytes);
    if (!inspection.isUsable()) return refusalOf(inspection.fault);
    if (!stripped) return refused("photo.damaged");
    CheckedPhoto photo{*stripped, QCryptographicHash::hash(*stripped, QCryptographicHash::Sha256), inspection.info.uprightSize(),
                       inspection.info.exifOrientation, imaging::perceptualHash(inspection.preview), previewOf(*stripped)};
    return {std::move(photo), {}};
}

} // namespace paulownia::portal

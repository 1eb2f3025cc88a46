#include "core/review/photo_pictures.h"

#include "core/imaging/encode.h"
#include "core/imaging/opencv_affine.h"
#include "core/imaging/thumbnail.h"
#include "core/review/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <opencv2/imgproc.hpp>

namespace paulownia::review {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

QString angleName(double angleDeg) { return QString::number(imaging::normalisedAngle(angleDeg), 'f', 3); }

/// Empty where there is none, or one that a power cut left half written.
QByteArray wholeJpeg(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray bytes = file.readAll();
    const bool isWhole = bytes.startsWith("\xFF\xD8") && bytes.endsWith("\xFF\xD9");
    return isWhole ? bytes : QByteArray();
}

/// Under a name of its own first, then renamed: a reader sees a whole picture or none, whoever else writes it.
void keep(const QString& path, const QByteArray& jpeg) {
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(jpeg) == jpeg.size()) file.commit();
}

/// Decoded at about the resolution that `side` pixels of the square need.
Result<imaging::DecodedPhoto> decodedFor(const QByteArray& photo, double squareSide, int side) {
    const auto info = imaging::probe(photo);
    if (!info) return failure(info);
    const QSize full = info->uprightSize();
    const double longer = std::max(full.width(), full.height());
    return imaging::decode(photo, {imaging::Channels::Colour, static_cast<int>(std::ceil(longer * side / squareSide)), imaging::kMaxPixels});
}

Result<QByteArray> makeFace(const QByteArray& photo, const Placement& placement, int side) {
    if (placement.box.isEmpty() || side < 1)
        return failure(ErrorKind::Invalid,
                       Words::tr("A picture of the face needs a face rectangle").toStdString());
    const auto square = imaging::cropSquare(placement.box);
    const auto decoded = decodedFor(photo, square.side, side);
    if (!decoded) return failure(decoded);
    const auto toPhoto = imaging::headshotToCanvas(square, side)
                             .then(imaging::ViewTransform(decoded->fullSize(), placement.angleDeg).toUpright())
                             .then(imaging::Affine::scaling(decoded->scale()));
    try {
        cv::Mat face;
        cv::warpAffine(decoded->pixels, face, imaging::toOpenCv(toPhoto), cv::Size(side, side),
                       cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
        return imaging::encodeJpeg(face, 90);
    } catch (const std::exception& e) {
        return failure(ErrorKind::Internal,
                       Words::tr("The picture of the face could not be made").toStdString(), {}, e.what());
    }
}

} // namespace

PhotoPictures::PhotoPictures(const QString& cacheFolder, storage::PhotoVault vault)
    : m_folder(cacheFolder + QStringLiteral("/pictures")), m_vault(std::move(vault)) {}

template <class Make>
Result<QByteArray> PhotoPictures::cached(const QByteArray& sha256, const QString& name, Make&& make) const {
    const auto hash = QString::fromLatin1(sha256.toHex());
    const auto path = QStringLiteral("%1/%2/%3-%4.jpeg").arg(m_folder, hash.left(2), hash, name);
    if (auto kept = wholeJpeg(path); !kept.isEmpty()) return kept;
    const auto photo = m_vault.read(sha256);
    if (!photo) return failure(photo);
    auto made = make(*photo);
    if (made) keep(path, *made);
    return made;
}

Result<QByteArray> PhotoPictures::thumbnail(const QByteArray& sha256, double angleDeg, int maxSide) const {
    return cached(sha256, QStringLiteral("%1-%2").arg(maxSide).arg(angleName(angleDeg)), [&](const QByteArray& photo) {
        imaging::ThumbnailOptions options;
        options.maxSide = maxSide;
        options.angleDeg = angleDeg;
        return imaging::makeThumbnail(photo, options);
    });
}

Result<QByteArray> PhotoPictures::face(const QByteArray& sha256, const Placement& placement, int side) const {
    const auto& box = placement.box;
    const auto name = QStringLiteral("face-%1-%2-%3-%4-%5-%6").arg(side).arg(angleName(placement.angleDeg)).arg(box.x).arg(box.y).arg(box.w).arg(box.h);
    return cached(sha256, name, [&](const QByteArray& photo) { return makeFace(photo, placement, side); });
}

Result<HeadshotSource> HeadshotSource::load(const storage::PhotoVault& vault, const QByteArray& sha256, int maxSide) {
    const auto photo = vault.read(sha256);
    if (!photo) return failure(photo);
    auto decoded = imaging::decode(*photo, {imaging::Channels::Grey, maxSide, imaging::kMaxPixels});
    if (!decoded) return failure(decoded);
    return HeadshotSource(std::move(*decoded));
}

Result<QImage> HeadshotSource::cut(const Placement& placement, const imaging::HeadshotSettings& settings) const {
    const auto pixels = imaging::makeHeadshot(m_photo.pixels, m_photo.fullSize(), placement.angleDeg, placement.box, settings);
    if (!pixels) return failure(pixels);
    return QImage(pixels->data, pixels->cols, pixels->rows, static_cast<qsizetype>(pixels->step), QImage::Format_Grayscale8).copy();
}

} // namespace paulownia::review

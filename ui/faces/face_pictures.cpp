#include "ui/faces/face_pictures.h"

namespace paulownia::ui {
namespace {

constexpr int kThreads = 2;
constexpr int kCacheKiB = 192 * 1024;

QString keyOf(const voting::ShownPhoto& photo, int side) {
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(QString::fromLatin1(photo.photo.sha256.toHex())).arg(photo.box.x).arg(photo.box.y).arg(photo.box.w).arg(photo.box.h)
        .arg(photo.angleDeg).arg(side);
}

QImage made(const review::PhotoPictures& source, const voting::ShownPhoto& photo, int side) {
    const auto jpeg = source.face(photo.photo.sha256, {photo.box, photo.angleDeg}, side);
    return jpeg ? QImage::fromData(*jpeg) : QImage();
}

} // namespace

FacePictures::FacePictures(const review::PhotoPictures& pictures, QObject* parent)
    : FacePictures([pictures](const voting::ShownPhoto& photo, int side) { return made(pictures, photo, side); }, parent) {}

FacePictures::FacePictures(Maker maker, QObject* parent)
    : QObject(parent), m_make(std::move(maker)), m_made(kCacheKiB), m_work(kThreads, [this](const QString& key, const QImage& image) {
          m_made.insert(key, new QImage(image), static_cast<int>(1 + image.sizeInBytes() / 1024));
          Q_EMIT arrived();
      }) {}

void FacePictures::want(const QVector<voting::ShownPhoto>& photos, int side) {
    QVector<WantedWork<QImage>::Item> items;
    for (const auto& photo : photos)
        if (const auto key = keyOf(photo, side); !m_made.contains(key))
            items.append({key, [make = m_make, photo, side] { return make(photo, side); }});
    m_work.want(items);
}

std::optional<QImage> FacePictures::picture(const voting::ShownPhoto& photo, int side) const {
    const QImage* image = m_made.object(keyOf(photo, side));
    return image ? std::optional(*image) : std::nullopt;
}

} // namespace paulownia::ui

#include "ui/intake/stored_pictures.h"

#include "ui/intake/photo_tile_model.h"

namespace paulownia::ui {
namespace {

constexpr int kSmallKept = 256, kLargeKept = 640; // as the Review page keeps them, so that each is made once

} // namespace

QImage StoredPictures::operator()(const QString& key, int side) const {
    const auto sha256 = PhotoTileModel::sha256Of(key);
    if (sha256.isEmpty()) return {};
    const auto kept = m_pictures.thumbnail(sha256, 0, side <= kSmallKept ? kSmallKept : kLargeKept);
    if (!kept) return {};
    const auto image = QImage::fromData(*kept);
    return image.isNull() ? image : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace paulownia::ui

#include "ui/review/tile_pictures.h"

#include "core/imaging/thumbnail.h"
#include "ui/canvas/picture.h"
#include "ui/review/review_list_model.h"

namespace paulownia::ui {
namespace {

constexpr int kSmallKept = 256, kLargeKept = 640; // sides of the kept thumbnails: a tile's, and that of the largest tiles on HiDPI

} // namespace

/// Kept upright and turned here, so that turning a photo step by step fills no cache.
QImage TilePictures::operator()(const QString& key, int side) const {
    const auto tile = TileKey::parse(key);
    const auto kept = m_pictures.thumbnail(tile.sha256, 0, side <= kSmallKept ? kSmallKept : kLargeKept);
    if (!kept) return {};
    const auto upright = imaging::decode(*kept);
    if (!upright) return {};
    imaging::ThumbnailOptions options;
    options.maxSide = side;
    options.angleDeg = tile.angleDeg;
    const auto pixels = imaging::thumbnailPixels(upright->pixels, tile.size, options);
    return pixels ? toImage(*pixels) : QImage();
}

} // namespace paulownia::ui

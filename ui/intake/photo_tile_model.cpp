#include "ui/intake/photo_tile_model.h"

#include "ui/intake/problem_text.h"
#include "ui/widgets/thumbnail_roles.h"

namespace paulownia::ui {
namespace {

constexpr QLatin1Char kKeySeparator('/');

QString whyUnusable(const model::Photo& photo) {
    if (!photo.problem.isEmpty()) return problemText(photo.problem);
    if (photo.sameAs) return PhotoTileModel::tr("A double of %1").arg(photo.sameAs->toString());
    return {};
}

ThumbnailBadge badgeOf(const PhotoTileModel::Tile& tile) {
    if (!tile.photo.isUsable()) return {ThumbnailBadge::Symbol::Cross, false};
    return {tile.isKept ? ThumbnailBadge::Symbol::Tick : ThumbnailBadge::Symbol::None, false};
}

/// Doubles have the same hash and are two tiles all the same.
QString keyOf(const model::Photo& photo) { return QString::fromLatin1(photo.sha256.toHex()) + kKeySeparator + photo.id.toString(); }

} // namespace

QByteArray PhotoTileModel::sha256Of(const QString& key) { return QByteArray::fromHex(key.section(kKeySeparator, 0, 0).toLatin1()); }

void PhotoTileModel::setTiles(QVector<Tile> tiles) {
    beginResetModel();
    m_tiles = std::move(tiles);
    endResetModel();
}

QVariant PhotoTileModel::data(const QModelIndex& index, int role) const {
    const auto& tile = m_tiles[index.row()];
    switch (role) {
    case Qt::DisplayRole: return tile.caption;
    case Qt::ToolTipRole: return QStringList{tile.photo.id.toString(), tile.photo.originalName, whyUnusable(tile.photo)}.join(QLatin1Char('\n')).trimmed();
    case Qt::AccessibleTextRole: return tile.caption + QLatin1Char(' ') + whyUnusable(tile.photo);
    case ProblemRole: return problemText(tile.photo.problem);
    case DetailRole: return tile.detail;
    case PictureKeyRole: return keyOf(tile.photo);
    case BadgeRole: return QVariant::fromValue(badgeOf(tile));
    default: return {};
    }
}

} // namespace paulownia::ui

#include "ui/widgets/thumbnail_delegate.h"

#include "ui/widgets/thumbnail_badge.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QPainter>
#include <QPainterPath>

namespace paulownia::ui {
namespace {

constexpr int kCaptionFrom = 112; // below it a caption would be cut
constexpr double kRounding = 4;

QRectF fitted(const QSizeF& picture, const QRectF& room) {
    QRectF fit(QPointF(), picture.scaled(room.size(), Qt::KeepAspectRatio));
    fit.moveCenter(room.center());
    return fit;
}

void paintFrame(QPainter& painter, const QRectF& picture, const QRectF& parts) {
    if (parts.isEmpty()) return;
    const QRectF frame(picture.x() + parts.x() * picture.width(), picture.y() + parts.y() * picture.height(),
                       parts.width() * picture.width(), parts.height() * picture.height());
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair(QColor(0, 0, 0, 130), 2.5), std::pair(QColor(255, 255, 255, 230), 1.2)}) {
        painter.setPen(QPen(colour, width));
        painter.drawRect(frame);
    }
}

void paintSelection(QPainter& painter, const QStyleOptionViewItem& option, const QRectF& tile) {
    const bool isSelected = option.state & QStyle::State_Selected, isCurrent = option.state & QStyle::State_HasFocus;
    if (!isSelected && !isCurrent) return;
    QColor highlight = option.palette.color(QPalette::Highlight);
    painter.setPen(isCurrent ? QPen(highlight, 2) : QPen(Qt::NoPen));
    highlight.setAlpha(isSelected ? 90 : 0);
    painter.setBrush(highlight);
    painter.drawRoundedRect(tile.adjusted(1.5, 1.5, -1.5, -1.5), kRounding + 2, kRounding + 2);
}

} // namespace

ThumbnailDelegate::ThumbnailDelegate(ThumbnailGrid& grid) : QStyledItemDelegate(&grid), m_grid(grid) {}

bool ThumbnailDelegate::hasCaptions() const { return m_grid.tileSize() >= kCaptionFrom; }

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int height = m_grid.tileSize() + 2 * ThumbnailGrid::kTilePadding;
    return {m_grid.cellWidth(), height + (hasCaptions() ? option.fontMetrics.height() + 2 : 0)};
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double padding = ThumbnailGrid::kTilePadding, width = m_grid.tileSize() + 2 * padding;
    const QRectF cell(option.rect), tile(cell.center().x() - width / 2, cell.top(), width, cell.height());
    paintSelection(*painter, option, tile);
    QRectF room = tile.adjusted(padding, padding, -padding, -padding);
    if (hasCaptions()) {
        const int height = option.fontMetrics.height() + 2;
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(QRectF(room.left(), room.bottom() - height + 4, room.width(), height), Qt::AlignCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, static_cast<int>(room.width())));
        room.setBottom(room.bottom() - height);
    }
    const QRectF picture = paintPicture(*painter, room, index);
    const double side = std::clamp(m_grid.tileSize() / 7.0, 13.0, 22.0);
    paintThumbnailBadge(*painter, QRectF(picture.left() + 4, picture.bottom() - side - 4, side, side), index.data(BadgeRole).value<ThumbnailBadge>());
    painter->restore();
}

/// Where the picture was painted; while it is not there yet, a quiet ground.
QRectF ThumbnailDelegate::paintPicture(QPainter& painter, const QRectF& room, const QModelIndex& index) const {
    const QImage picture = m_grid.picture(index.data(PictureKeyRole).toString());
    const QRectF area = picture.isNull() ? room : fitted(picture.size(), room);
    QPainterPath rounded;
    rounded.addRoundedRect(area, kRounding, kRounding);
    if (picture.isNull()) {
        painter.fillPath(rounded, QColor(128, 128, 128, 50));
        return area;
    }
    painter.save();
    painter.setClipPath(rounded);
    painter.drawImage(area, picture);
    painter.restore();
    paintFrame(painter, area, index.data(FrameRole).toRectF());
    return area;
}

} // namespace paulownia::ui

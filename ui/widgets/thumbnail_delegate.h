#pragma once

#include <QStyledItemDelegate>

namespace paulownia::ui {

class ThumbnailGrid;

/// Paints a tile: the picture, the frame on it, the badge, the caption where there is room, and the selection.
class ThumbnailDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ThumbnailDelegate(ThumbnailGrid& grid);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QRectF paintPicture(QPainter& painter, const QRectF& room, const QModelIndex& index) const;
    bool hasCaptions() const;

    ThumbnailGrid& m_grid;
};

} // namespace paulownia::ui

#pragma once

#include <QStyledItemDelegate>

namespace paulownia::ui {

class ThumbnailGrid;

/// Paints a tile: the picture, the frame on it, the badge, the problem, the captions where there is room, and the selection.
class ThumbnailDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ThumbnailDelegate(ThumbnailGrid& grid);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QRectF paintPicture(QPainter& painter, const QRectF& room, const QModelIndex& index) const;
    void paintCaption(QPainter& painter, const QStyleOptionViewItem& option, QRectF line, const QModelIndex& index) const;
    QString problemOf(const QModelIndex& index) const;
    bool hasCaptions() const;
    int captionHeight(const QFontMetrics& metrics) const;

    ThumbnailGrid& m_grid;
};

} // namespace paulownia::ui

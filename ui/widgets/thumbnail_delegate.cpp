#include "ui/widgets/thumbnail_delegate.h"

#include "ui/widgets/design.h"
#include "ui/widgets/thumbnail_badge.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QPainter>
#include <QPainterPath>

namespace paulownia::ui {
namespace {

constexpr int kCaptionFrom = 112; // below it a caption would be cut
constexpr double kProblemFrom = 84;
constexpr double kRounding = 4;

QFont smallerFont(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.87);
    return font;
}

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

/// Says on the tile what is wrong with the photo; below a size where words fit, the badge and the tooltip say it.
void paintProblem(QPainter& painter, const QRectF& room, const QString& problem) {
    if (problem.isEmpty() || room.width() < kProblemFrom) return;
    painter.setFont(smallerFont(painter.font()));
    const QRectF words = room.adjusted(6, 6, -6, -6);
    QRectF text = painter.boundingRect(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, problem) & words;
    text.moveCenter(room.center());
    QPainterPath ground;
    ground.addRoundedRect(text.adjusted(-5, -4, 5, 4) & room, kRounding, kRounding);
    painter.fillPath(ground, QColor(20, 22, 26, 205));
    painter.setPen(Qt::white);
    painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, problem);
}

} // namespace

ThumbnailDelegate::ThumbnailDelegate(ThumbnailGrid& grid) : QStyledItemDelegate(&grid), m_grid(grid) {}

bool ThumbnailDelegate::hasCaptions() const { return m_grid.tileSize() >= kCaptionFrom; }

int ThumbnailDelegate::captionHeight(const QFontMetrics& metrics) const {
    if (!hasCaptions()) return 0;
    return (metrics.height() + 2) * (m_grid.hasDetails() ? 2 : 1);
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {m_grid.cellWidth(), m_grid.tileSize() + 2 * ThumbnailGrid::kTilePadding + captionHeight(option.fontMetrics)};
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double padding = ThumbnailGrid::kTilePadding, width = m_grid.tileSize() + 2 * padding;
    const QRectF cell(option.rect), tile(cell.center().x() - width / 2, cell.top(), width, cell.height());
    paintSelection(*painter, option, tile);
    const int caption = captionHeight(option.fontMetrics);
    const QRectF inside = tile.adjusted(padding, padding, -padding, -padding), room = inside.adjusted(0, 0, 0, -caption);
    if (caption > 0) paintCaption(*painter, option, QRectF(inside.left(), room.bottom() + 4, inside.width(), caption), index);
    const QRectF picture = paintPicture(*painter, room, index);
    const double side = std::clamp(m_grid.tileSize() / 7.0, 13.0, 22.0);
    paintThumbnailBadge(*painter, QRectF(picture.left() + 4, picture.bottom() - side - 4, side, side), index.data(BadgeRole).value<ThumbnailBadge>());
    paintProblem(*painter, room, problemOf(index));
    painter->restore();
}

void ThumbnailDelegate::paintCaption(QPainter& painter, const QStyleOptionViewItem& option, QRectF line, const QModelIndex& index) const {
    line.setHeight(option.fontMetrics.height() + 2);
    const auto elided = [&](const QString& text) { return option.fontMetrics.elidedText(text, Qt::ElideMiddle, static_cast<int>(line.width())); };
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(line, Qt::AlignCenter, elided(index.data().toString()));
    if (!m_grid.hasDetails()) return;
    painter.setPen(currentDesign().quietText);
    painter.drawText(line.translated(0, line.height()), Qt::AlignCenter, elided(index.data(DetailRole).toString()));
}

QString ThumbnailDelegate::problemOf(const QModelIndex& index) const {
    const auto problem = index.data(ProblemRole).toString();
    if (!problem.isEmpty() || !m_grid.hasFailed(index.data(PictureKeyRole).toString())) return problem;
    return tr("This photo cannot be shown");
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

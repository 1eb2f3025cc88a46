#include "ui/widgets/thumbnail_badge.h"

#include <QPainterPath>

namespace paulownia::ui {
namespace {

QPainterPath symbolPath(ThumbnailBadge::Symbol symbol) {
    QPainterPath path; // in a unit square
    switch (symbol) {
    case ThumbnailBadge::Symbol::None: break;
    case ThumbnailBadge::Symbol::Tick:
        path.moveTo(0.28, 0.52);
        path.lineTo(0.44, 0.68);
        path.lineTo(0.73, 0.34);
        break;
    case ThumbnailBadge::Symbol::Cross:
        path.moveTo(0.32, 0.32);
        path.lineTo(0.68, 0.68);
        path.moveTo(0.68, 0.32);
        path.lineTo(0.32, 0.68);
        break;
    case ThumbnailBadge::Symbol::Question:
        path.moveTo(0.36, 0.40);
        path.cubicTo(0.36, 0.18, 0.66, 0.20, 0.64, 0.40);
        path.cubicTo(0.63, 0.50, 0.50, 0.50, 0.50, 0.62);
        path.moveTo(0.50, 0.75);
        path.lineTo(0.50, 0.76);
        break;
    }
    return path;
}

void paintFlag(QPainter& painter, const QRectF& area) {
    QPolygonF flag; // pole at the left, pennant to the right
    for (const auto& [x, y] : {std::pair(0.25, 0.10), {0.90, 0.32}, {0.34, 0.54}, {0.34, 0.92}, {0.25, 0.92}})
        flag << area.topLeft() + QPointF(x * area.width(), y * area.height());
    painter.setPen(QPen(QColor(0, 0, 0, 120), 1));
    painter.setBrush(QColor(0xff, 0x9f, 0x1c));
    painter.drawPolygon(flag);
}

QColor colourOf(ThumbnailBadge::Symbol symbol) {
    switch (symbol) {
    case ThumbnailBadge::Symbol::None: return Qt::transparent;
    case ThumbnailBadge::Symbol::Question: return QColor(0xb2, 0x6a, 0x00);
    case ThumbnailBadge::Symbol::Tick: return QColor(0x1a, 0x86, 0x55);
    case ThumbnailBadge::Symbol::Cross: return QColor(0xc2, 0x3b, 0x3b);
    }
    return {};
}

} // namespace

void paintThumbnailBadge(QPainter& painter, const QRectF& area, const ThumbnailBadge& badge) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (badge.symbol != ThumbnailBadge::Symbol::None) {
        painter.setPen(QPen(QColor(255, 255, 255, 220), area.width() / 14));
        painter.setBrush(colourOf(badge.symbol));
        painter.drawEllipse(area);
        painter.setPen(QPen(Qt::white, area.width() / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(QTransform::fromScale(area.width(), area.height()).map(symbolPath(badge.symbol)).translated(area.topLeft()));
    }
    if (badge.isFlagged) paintFlag(painter, area.translated(badge.symbol == ThumbnailBadge::Symbol::None ? 0 : area.width() + 3, 0));
    painter.restore();
}

} // namespace paulownia::ui

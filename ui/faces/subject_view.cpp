#include "ui/faces/subject_view.h"

#include "ui/widgets/design.h"
#include "ui/widgets/graphic_role.h"

#include <QPainter>
#include <QPainterPath>

namespace paulownia::ui {
namespace {

constexpr double kGap = kSpaceS;
constexpr double kCorner = kRadius;

double cellSide(int count, int columns, QSizeF room) {
    const int rows = (count + columns - 1) / columns;
    return std::min((room.width() - kGap * (columns - 1)) / columns, (room.height() - kGap * (rows - 1)) / rows);
}

} // namespace

SubjectView::SubjectView(QWidget* parent) : QWidget(parent) {
    tellAsGraphic(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SubjectView::setPictures(const QVector<std::optional<QImage>>& pictures) {
    m_pictures = pictures;
    setAccessibleName(tr("%n photo(s) of one person", nullptr, count()));
    update();
}

int SubjectView::columnsFor(int count, QSizeF room) {
    int best = 1;
    for (int columns = 2; columns <= count; ++columns)
        if (cellSide(count, columns, room) > cellSide(count, best, room)) best = columns;
    return best;
}

void SubjectView::paintEvent(QPaintEvent*) {
    if (m_pictures.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const int columns = columnsFor(count(), size()), rows = (count() + columns - 1) / columns;
    const double side = std::max(1.0, std::floor(cellSide(count(), columns, size())));
    const QPointF origin(std::floor((width() - columns * side - (columns - 1) * kGap) / 2),
                         std::floor((height() - rows * side - (rows - 1) * kGap) / 2));
    for (int i = 0; i < count(); ++i) {
        const QPoint cell(i % columns, i / columns);
        paintPicture(painter, QRectF(origin + QPointF(cell) * (side + kGap), QSizeF(side, side)), m_pictures.at(i));
    }
}

void SubjectView::paintPicture(QPainter& painter, const QRectF& cell, const std::optional<QImage>& picture) const {
    QPainterPath frame;
    frame.addRoundedRect(cell, kCorner, kCorner);
    painter.fillPath(frame, currentDesign().sunken);
    if (picture && !picture->isNull()) {
        painter.setClipPath(frame);
        painter.drawImage(cell, *picture);
        painter.setClipping(false);
        return;
    }
    painter.setPen(currentDesign().quietText);
    painter.drawText(cell.adjusted(kSpaceS, 0, -kSpaceS, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     picture ? tr("This photo cannot be shown") : QStringLiteral("…"));
}

} // namespace paulownia::ui

#include "ui/canvas/face_painter.h"

#include "ui/canvas/box_handles.h"

#include <cmath>

namespace paulownia::ui {
namespace {

constexpr double kHandle = 4.5, kHorizonStep = 64, kPillSides = 24, kPillEdge = 8; // widget pixels
const QColor kHalo(0, 0, 0, 150);

QColor colourOf(FaceView::Look look) {
    switch (look) {
    case FaceView::Look::None:
    case FaceView::Look::Edited: return QColor(0x4d, 0xb5, 0xff);
    case FaceView::Look::Proposed: return QColor(0xff, 0xb3, 0x3e);
    case FaceView::Look::Accepted: return QColor(0x3f, 0xcf, 0x8e);
    case FaceView::Look::Rejected: return QColor(0xf2, 0x6d, 0x6d);
    }
    return {};
}

void paintHandles(QPainter& painter, const QRectF& box) {
    painter.setPen(QPen(kHalo, 1));
    painter.setBrush(Qt::white);
    for (const BoxPart part : kBoxHandles) {
        const QPointF at = handlePoint(box, part);
        painter.drawRoundedRect(QRectF(at.x() - kHandle, at.y() - kHandle, 2 * kHandle, 2 * kHandle), 2, 2);
    }
}

} // namespace

void paintFaceBox(QPainter& painter, const QRectF& box, FaceView::Look look, bool withHandles) {
    QPen line(colourOf(look), 2, look == FaceView::Look::Proposed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (look == FaceView::Look::Proposed) line.setDashPattern({5, 3});
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(kHalo, 4), line}) {
        painter.setPen(pen);
        painter.drawRect(box);
        if (look != FaceView::Look::Rejected) continue;
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
    }
    if (withHandles) paintHandles(painter, box);
}

void paintHorizon(QPainter& painter, const QRectF& area, QPointF centre) {
    const auto paintLines = [&](double offset, const QColor& colour) {
        painter.setPen(QPen(colour, 1));
        painter.drawLine(QPointF(area.left(), centre.y() + offset), QPointF(area.right(), centre.y() + offset));
        painter.drawLine(QPointF(centre.x() + offset, area.top()), QPointF(centre.x() + offset, area.bottom()));
    };
    const double reach = std::max(area.width(), area.height());
    for (int line = 1; line * kHorizonStep < reach; ++line)
        for (const double side : {-line * kHorizonStep, line * kHorizonStep}) {
            paintLines(side + 1, QColor(0, 0, 0, 45));
            paintLines(side, QColor(255, 255, 255, 65));
        }
    paintLines(1, QColor(0, 0, 0, 90));
    paintLines(0, QColor(0xff, 0xd8, 0x5e, 220));
}

void paintPill(QPainter& painter, QPointF middle, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const double room = painter.window().width() - 2 * kPillEdge - kPillSides; // a narrow view breaks the words into lines
    const auto words = metrics.boundingRect(QRectF(0, 0, std::max(room, 1.0), 1e4), Qt::AlignCenter | Qt::TextWordWrap, text);
    QRectF ground(QPointF(), QSizeF(std::ceil(words.width()) + 1 + kPillSides, std::ceil(words.height()) + 12));
    ground.moveCenter(middle);
    ground.moveTop(middle.y() - metrics.height() / 2 - 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 22, 26, 215));
    const double corner = metrics.height() / 2 + 6;
    painter.drawRoundedRect(ground, corner, corner);
    painter.setPen(Qt::white);
    painter.drawText(ground.adjusted(kPillSides / 2, 0, -kPillSides / 2, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace paulownia::ui

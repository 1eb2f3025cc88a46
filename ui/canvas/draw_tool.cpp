#include "ui/canvas/draw_tool.h"

#include <QGuiApplication>
#include <QLineF>
#include <QStyleHints>

namespace paulownia::ui {

void DrawTool::start() {
    m_edges.clear();
    m_isDrawn = false;
    m_clicksCount = true;
}

bool DrawTool::isDrag(const CanvasPointer& at) const {
    return QLineF(at.widget, m_pressed.widget).length() >= QGuiApplication::styleHints()->startDragDistance();
}

bool DrawTool::press(const CanvasPointer& at) {
    m_pressed = at;
    m_isDragging = false;
    return true;
}

void DrawTool::move(const CanvasPointer& at) {
    m_pointer = at.canvas;
    if (!m_isDragging && (!m_edges.isEmpty() || !isDrag(at))) return;
    if (!m_isDragging) host().beginEdit();
    m_isDragging = true;
    const QRectF canvas(QPointF(), QSizeF(viewport().canvas()));
    host().editBox(imaging::toFaceBox(QRectF(m_pressed.canvas, at.canvas).normalized() & canvas));
}

void DrawTool::release(const CanvasPointer& at) {
    if (m_isDragging) {
        move(at);
        m_isDragging = false;
        m_isDrawn = true;
        host().endEdit();
    } else if (m_clicksCount) {
        addEdge(at.canvas);
    }
}

void DrawTool::addEdge(QPointF canvas) {
    m_edges.append(canvas);
    if (m_edges.size() < 4) return;
    const QPointF corner(m_edges[2].x(), m_edges[0].y()), opposite(m_edges[3].x(), m_edges[1].y());
    finish(QRectF(corner, opposite).normalized() & QRectF(QPointF(), QSizeF(viewport().canvas())));
}

void DrawTool::finish(const QRectF& box) {
    m_edges.clear();
    m_isDrawn = true;
    host().beginEdit();
    host().editBox(imaging::toFaceBox(box));
    host().endEdit();
}

void DrawTool::cancel() {
    m_edges.clear();
    m_isDragging = false;
    m_isDrawn = true;
}

std::optional<QCursor> DrawTool::cursor(const CanvasPointer&) const { return QCursor(Qt::CrossCursor); }

void DrawTool::paint(QPainter& painter) const {
    if (!m_clicksCount || m_isDrawn) return;
    const QRectF shown = painter.viewport();
    const auto line = [&](qsizetype edge, QPointF canvas, const QColor& colour, double width = 1.5) {
        const QPointF at = viewport().toWidget(canvas);
        painter.setPen(QPen(colour, width));
        if (edge < 2)
            painter.drawLine(QPointF(shown.left(), at.y()), QPointF(shown.right(), at.y()));
        else
            painter.drawLine(QPointF(at.x(), shown.top()), QPointF(at.x(), shown.bottom()));
    };
    for (qsizetype i = 0; i < m_edges.size(); ++i) line(i, m_edges[i], QColor(0x35, 0xa7, 0xff));
    line(m_edges.size(), m_pointer, QColor(0, 0, 0, 110), 3.5); // white alone is lost on a bright photo
    line(m_edges.size(), m_pointer, QColor(255, 255, 255, 230));
}

QString DrawTool::hint() const {
    switch (m_edges.size()) {
    case 0: return tr("Drag round the face, click its top edge (the hairline), or press Enter for a rectangle in the middle");
    case 1: return tr("Click the bottom edge (the chin)");
    case 2: return tr("Click the left edge");
    default: return tr("Click the right edge");
    }
}

} // namespace paulownia::ui

#include "ui/canvas/box_tool.h"

namespace paulownia::ui {
namespace {

constexpr double kReach = 9; // widget pixels about a handle

} // namespace

BoxPart BoxTool::partUnder(const CanvasPointer& at) const {
    return host().face().box.isEmpty() ? BoxPart::None : partAt(boxOnWidget(), at.widget, kReach);
}

bool BoxTool::press(const CanvasPointer& at) {
    m_part = partUnder(at);
    if (m_part == BoxPart::None) return false;
    m_start = imaging::toRect(host().face().box);
    m_grasped = at.canvas;
    host().beginEdit();
    return true;
}

void BoxTool::move(const CanvasPointer& at) {
    const QRectF dragged = draggedBox(m_start, m_part, at.canvas - m_grasped);
    const QSize canvas = viewport().canvas();
    if (m_part == BoxPart::Body)
        host().editBox(imaging::boxOnCanvas(imaging::toFaceBox(dragged), canvas));
    else
        host().editBox(imaging::toFaceBox(dragged & QRectF(QPointF(), QSizeF(canvas))));
}

void BoxTool::release(const CanvasPointer& at) {
    if (at.canvas != m_grasped) move(at);
    host().endEdit();
}

std::optional<QCursor> BoxTool::cursor(const CanvasPointer& at) const {
    const BoxPart part = partUnder(at);
    if (part == BoxPart::None) return std::nullopt;
    return QCursor(cursorOf(part));
}

} // namespace paulownia::ui

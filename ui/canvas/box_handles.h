#pragma once

#include <QPointF>
#include <QRectF>
#include <array>

namespace paulownia::ui {

/// What a rectangle can be grasped by: eight handles and its body.
enum class BoxPart { None, TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left, Body };

inline constexpr std::array kBoxHandles{BoxPart::TopLeft,     BoxPart::TopRight, BoxPart::BottomRight, BoxPart::BottomLeft,
                                        BoxPart::Top,         BoxPart::Right,    BoxPart::Bottom,      BoxPart::Left};

/// Where the handle sits on the rectangle; the body's is its centre.
QPointF handlePoint(const QRectF& box, BoxPart part);

/// The nearest handle within `reach` of the point, else the body, else None.
BoxPart partAt(const QRectF& box, QPointF point, double reach);

/// The rectangle after its part was dragged by `delta`; turned inside out it comes back the right way round.
QRectF draggedBox(const QRectF& box, BoxPart part, QPointF delta);

Qt::CursorShape cursorOf(BoxPart part);

} // namespace paulownia::ui

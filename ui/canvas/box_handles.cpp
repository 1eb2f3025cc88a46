#include "ui/canvas/box_handles.h"

#include <QLineF>

namespace paulownia::ui {
namespace {

/// Which edges a part moves.
struct Edges {
    bool left, top, right, bottom;
};

Edges edgesOf(BoxPart part) {
    switch (part) {
    case BoxPart::None: return {false, false, false, false};
    case BoxPart::TopLeft: return {true, true, false, false};
    case BoxPart::Top: return {false, true, false, false};
    case BoxPart::TopRight: return {false, true, true, false};
    case BoxPart::Right: return {false, false, true, false};
    case BoxPart::BottomRight: return {false, false, true, true};
    case BoxPart::Bottom: return {false, false, false, true};
    case BoxPart::BottomLeft: return {true, false, false, true};
    case BoxPart::Left: return {true, false, false, false};
    case BoxPart::Body: return {true, true, true, true};
    }
    return {false, false, false, false};
}

double between(bool low, bool high, double from, double to) { return low == high ? (from + to) / 2 : (low ? from : to); }

} // namespace

QPointF handlePoint(const QRectF& box, BoxPart part) {
    const Edges e = edgesOf(part);
    return {between(e.left, e.right, box.left(), box.right()), between(e.top, e.bottom, box.top(), box.bottom())};
}

BoxPart partAt(const QRectF& box, QPointF point, double reach) {
    BoxPart nearest = box.contains(point) ? BoxPart::Body : BoxPart::None;
    for (const BoxPart part : kBoxHandles) {
        const double distance = QLineF(handlePoint(box, part), point).length();
        if (distance > reach) continue;
        reach = distance;
        nearest = part;
    }
    return nearest;
}

QRectF draggedBox(const QRectF& box, BoxPart part, QPointF delta) {
    const Edges e = edgesOf(part);
    return box.adjusted(e.left ? delta.x() : 0, e.top ? delta.y() : 0, e.right ? delta.x() : 0, e.bottom ? delta.y() : 0).normalized();
}

Qt::CursorShape cursorOf(BoxPart part) {
    switch (part) {
    case BoxPart::TopLeft:
    case BoxPart::BottomRight: return Qt::SizeFDiagCursor;
    case BoxPart::TopRight:
    case BoxPart::BottomLeft: return Qt::SizeBDiagCursor;
    case BoxPart::Top:
    case BoxPart::Bottom: return Qt::SizeVerCursor;
    case BoxPart::Left:
    case BoxPart::Right: return Qt::SizeHorCursor;
    case BoxPart::Body: return Qt::SizeAllCursor;
    case BoxPart::None: return Qt::ArrowCursor;
    }
    return Qt::ArrowCursor;
}

} // namespace paulownia::ui

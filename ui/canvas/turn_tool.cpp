#include "ui/canvas/turn_tool.h"

#include <QLineF>
#include <cmath>
#include <numbers>

namespace paulownia::ui {
namespace {

constexpr double kStem = 30, kRadius = 6, kReach = 11; // widget pixels
constexpr double kStepsADegree = 10;                   // a drag lands on what the keys can reach

} // namespace

QPointF TurnTool::handle() const {
    const QRectF box = boxOnWidget();
    return {box.center().x(), box.top() - kStem};
}

double TurnTool::directionDeg(QPointF widget) const {
    const QPointF arm = widget - boxOnWidget().center();
    return std::atan2(arm.y(), arm.x()) * 180 / std::numbers::pi;
}

bool TurnTool::press(const CanvasPointer& at) {
    if (host().face().box.isEmpty() || QLineF(handle(), at.widget).length() > kReach) return false;
    m_isTurning = true;
    m_startDeg = host().face().angleDeg;
    m_graspedDeg = directionDeg(at.widget);
    m_pointer = at.widget;
    host().beginEdit();
    return true;
}

void TurnTool::move(const CanvasPointer& at) {
    m_pointer = at.widget;
    const double angle = imaging::normalisedAngle(m_startDeg + directionDeg(at.widget) - m_graspedDeg);
    host().editAngle(std::round(angle * kStepsADegree) / kStepsADegree);
}

void TurnTool::release(const CanvasPointer& at) {
    if (at.widget != m_pointer) move(at);
    m_isTurning = false;
    host().endEdit();
}

std::optional<QCursor> TurnTool::cursor(const CanvasPointer& at) const {
    if (host().face().box.isEmpty() || QLineF(handle(), at.widget).length() > kReach) return std::nullopt;
    return QCursor(Qt::PointingHandCursor);
}

void TurnTool::paint(QPainter& painter) const {
    if (host().face().box.isEmpty()) return;
    const QRectF box = boxOnWidget();
    const QPointF from = m_isTurning ? box.center() : QPointF(box.center().x(), box.top());
    const QPointF to = m_isTurning ? m_pointer : handle();
    for (const auto& [colour, width] : {std::pair(QColor(0, 0, 0, 140), 3.5), std::pair(QColor(255, 255, 255), 1.5)}) {
        painter.setPen(QPen(colour, width));
        painter.drawLine(from, to);
    }
    painter.setPen(QPen(QColor(0, 0, 0, 140), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(to, kRadius, kRadius);
}

} // namespace paulownia::ui

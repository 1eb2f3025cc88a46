#pragma once

#include "ui/canvas/canvas_tool.h"

namespace paulownia::ui {

/// Turns the photo by the handle above the rectangle; the photo follows the pointer about the rectangle's centre.
class TurnTool final : public CanvasTool {
public:
    using CanvasTool::CanvasTool;
    bool press(const CanvasPointer& at) override;
    void move(const CanvasPointer& at) override;
    void release(const CanvasPointer& at) override;
    void cancel() override { m_isTurning = false; }
    std::optional<QCursor> cursor(const CanvasPointer& at) const override;
    void paint(QPainter& painter) const override;

    bool isTurning() const { return m_isTurning; }
    QPointF handle() const; ///< widget coordinates

private:
    double directionDeg(QPointF widget) const; ///< of the pointer seen from the rectangle's centre

    bool m_isTurning = false;
    double m_startDeg = 0;
    double m_graspedDeg = 0;
    QPointF m_pointer;
};

} // namespace paulownia::ui

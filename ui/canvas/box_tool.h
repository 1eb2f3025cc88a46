#pragma once

#include "ui/canvas/box_handles.h"
#include "ui/canvas/canvas_tool.h"

namespace paulownia::ui {

/// Moves the rectangle by its body and resizes it by its handles.
class BoxTool final : public CanvasTool {
public:
    using CanvasTool::CanvasTool;
    bool press(const CanvasPointer& at) override;
    void move(const CanvasPointer& at) override;
    void release(const CanvasPointer& at) override;
    std::optional<QCursor> cursor(const CanvasPointer& at) const override;

private:
    BoxPart partUnder(const CanvasPointer& at) const;

    BoxPart m_part = BoxPart::None;
    QRectF m_start;
    QPointF m_grasped;
};

} // namespace paulownia::ui

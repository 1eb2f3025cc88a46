#pragma once

#include "ui/canvas/canvas_tool.h"

#include <QCoreApplication>
#include <QVector>

namespace paulownia::ui {

/// Draws the rectangle anew: by a drag from corner to corner, or by four clicks on the face's top, bottom, left and right edge
/// (twice as fast as a drag with corrections, and closer to the contour: Papadopoulos et al., ICCV 2017).
class DrawTool final : public CanvasTool {
    Q_DECLARE_TR_FUNCTIONS(DrawTool)
public:
    using CanvasTool::CanvasTool;
    bool press(const CanvasPointer& at) override;
    void move(const CanvasPointer& at) override;
    void release(const CanvasPointer& at) override;
    void hover(const CanvasPointer& at) override { m_pointer = at.canvas; }
    void cancel() override;
    bool isDone() const override { return m_isDrawn; }
    std::optional<QCursor> cursor(const CanvasPointer& at) const override;
    void paint(QPainter& painter) const override;
    QString hint() const override;

    void start(); ///< waits for a drag or four clicks
    /// Drags only: a click draws nothing. For a press beside the rectangle while another tool is chosen.
    void setClicksCount(bool count) { m_clicksCount = count; }

private:
    void addEdge(QPointF canvas);
    void finish(const QRectF& box);
    bool isDrag(const CanvasPointer& at) const;

    QVector<QPointF> m_edges; ///< top, bottom, left, right as far as clicked
    QPointF m_pointer;
    CanvasPointer m_pressed;
    bool m_isDragging = false;
    bool m_isDrawn = false;
    bool m_clicksCount = false;
};

} // namespace paulownia::ui

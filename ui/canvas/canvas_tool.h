#pragma once

#include "core/imaging/view_transform.h"
#include "ui/canvas/viewport.h"

#include <QCursor>
#include <QPainter>

namespace paulownia::ui {

/// A photo's face as the canvas shows it. The canvas never changes it: whoever listens to its edits does.
struct FaceView {
    enum class Look { None, Proposed, Edited, Accepted, Rejected };
    model::FaceBox box; ///< on the photo turned by angleDeg
    double angleDeg = 0;
    Look look = Look::None;

    bool operator==(const FaceView&) const = default;
};

/// What a tool sees of the canvas, and the edits it may ask for. Between begin and end lies one step for undo.
class CanvasHost {
public:
    virtual ~CanvasHost() = default;
    virtual const Viewport& viewport() const = 0;
    virtual const FaceView& face() const = 0;

    virtual void beginEdit() = 0;
    virtual void editBox(const model::FaceBox& box) = 0; ///< on the canvas of the present angle
    virtual void editAngle(double angleDeg) = 0;
    virtual void endEdit() = 0;
    virtual void cancelEdit() = 0; ///< back to how it was at beginEdit()
};

/// Where the pointer is: in the widget, and on the canvas in pixels of the turned photo.
struct CanvasPointer {
    QPointF widget;
    QPointF canvas;
    Qt::KeyboardModifiers modifiers;
};

/// One way to work on the canvas with the left button. A small class each; the view asks them in turn who takes a press.
class CanvasTool {
public:
    explicit CanvasTool(CanvasHost& host) : m_host(host) {}
    virtual ~CanvasTool() = default;

    virtual bool press(const CanvasPointer& at) = 0; ///< true: the moves and the release are this tool's
    virtual void move(const CanvasPointer& at) = 0;
    virtual void release(const CanvasPointer& at) = 0;
    virtual void hover(const CanvasPointer& at) { Q_UNUSED(at) }
    virtual void cancel() {}
    virtual bool isDone() const { return true; } ///< false: it waits for more clicks
    /// The cursor where a press would be this tool's; nothing elsewhere.
    virtual std::optional<QCursor> cursor(const CanvasPointer& at) const = 0;
    virtual void paint(QPainter& painter) const { Q_UNUSED(painter) } ///< widget coordinates, above the face
    virtual QString hint() const { return {}; }                       ///< what to do next, in words

protected:
    CanvasHost& host() const { return m_host; }
    const Viewport& viewport() const { return m_host.viewport(); }
    QRectF boxOnWidget() const { return viewport().toWidget(imaging::toRect(m_host.face().box)); }

private:
    CanvasHost& m_host;
};

} // namespace paulownia::ui

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace paulownia::ui {

/// Which part of a canvas (pixels of the turned photo) a widget shows, and how large: zoom and pan, nothing else.
/// A plain value. Widget coordinates are Qt's logical pixels.
class Viewport {
public:
    double scale() const { return m_scale; } ///< widget pixels a canvas pixel
    QSize canvas() const { return m_canvas; }
    bool isFitted() const { return m_isFitted; }

    QPointF toWidget(QPointF canvas) const { return canvas * m_scale + m_origin; }
    QPointF toCanvas(QPointF widget) const { return (widget - m_origin) / m_scale; }
    QRectF toWidget(const QRectF& canvas) const { return {toWidget(canvas.topLeft()), canvas.size() * m_scale}; }

    void setCanvas(QSize canvas) { m_canvas = canvas; }
    void resize(QSizeF widget);
    void fit(); ///< the whole canvas, centred, with a margin
    /// The canvas point under `widget` stays there.
    void zoomAbout(QPointF widget, double factor);
    void setScaleAbout(QPointF widget, double scale);
    void pan(QPointF widgetDelta);
    /// Moves so that `canvas` is seen at `widget`; the zoom stays.
    void place(QPointF canvas, QPointF widget) { m_origin = widget - canvas * m_scale; }
    QPointF middle() const { return {m_widget.width() / 2, m_widget.height() / 2}; }

private:
    double fittingScale() const;

    QSize m_canvas;
    QSizeF m_widget;
    double m_scale = 1;
    QPointF m_origin; ///< where the canvas's top left corner is seen
    bool m_isFitted = true;
};

} // namespace paulownia::ui

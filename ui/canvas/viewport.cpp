#include "ui/canvas/viewport.h"

#include <algorithm>

namespace paulownia::ui {
namespace {

constexpr double kMargin = 24;         // round a fitted photo, so that its edges and the handles on them can be grasped
constexpr double kLargest = 32;        // widget pixels a canvas pixel: single pixels are clear squares
constexpr double kSmallestOfFit = 0.5; // smaller than half of what fits shows nothing more

} // namespace

double Viewport::fittingScale() const {
    if (m_canvas.isEmpty() || m_widget.isEmpty()) return 1;
    const double width = std::max(1.0, m_widget.width() - 2 * kMargin), height = std::max(1.0, m_widget.height() - 2 * kMargin);
    return std::min(width / m_canvas.width(), height / m_canvas.height());
}

void Viewport::resize(QSizeF widget) {
    const QPointF shown = toCanvas(middle());
    m_widget = widget;
    if (m_isFitted)
        fit();
    else
        place(shown, middle());
}

void Viewport::fit() {
    m_scale = fittingScale();
    m_isFitted = true;
    place(QPointF(m_canvas.width(), m_canvas.height()) / 2, middle());
}

void Viewport::zoomAbout(QPointF widget, double factor) { setScaleAbout(widget, m_scale * factor); }

void Viewport::setScaleAbout(QPointF widget, double scale) {
    const QPointF fixed = toCanvas(widget);
    m_scale = std::clamp(scale, std::min(1.0, fittingScale()) * kSmallestOfFit, kLargest);
    m_isFitted = false;
    place(fixed, widget);
}

void Viewport::pan(QPointF widgetDelta) {
    m_origin += widgetDelta;
    m_isFitted = false;
}

} // namespace paulownia::ui

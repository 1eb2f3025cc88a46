#include "ui/charts/plot_chart.h"

#include "ui/widgets/graphic_role.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace paulownia::ui {

PlotChart::PlotChart(QWidget* parent) : QWidget(parent), m_band(new QRubberBand(QRubberBand::Rectangle, this)) {
    tellAsGraphic(this);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlotChart::setPlot(std::shared_ptr<const Plot> plot) {
    m_plot = std::move(plot);
    setAccessibleName(m_plot ? m_plot->title() : QString());
    update();
}

void PlotChart::setMarks(const PlotMarks& marks) {
    m_marks = marks;
    update();
}

void PlotChart::paintEvent(QPaintEvent*) {
    if (!m_plot) return;
    QPainter painter(this);
    painter.setFont(font());
    m_plot->paint(painter, area(), screenColours(palette()), m_marks);
    if (!hasFocus() || m_plot->walk().isEmpty()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void PlotChart::hover(int item) {
    if (item != m_marks.hovered) Q_EMIT hovered(item);
}

void PlotChart::mousePressEvent(QMouseEvent* event) { m_pressed = event->pos(); }

void PlotChart::mouseMoveEvent(QMouseEvent* event) {
    if (!m_plot) return;
    const bool isDrawing = (event->buttons() & Qt::LeftButton) && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!isDrawing) return hover(m_plot->itemAt(area(), font(), event->position()));
    m_band->setGeometry(QRect(m_pressed, event->pos()).normalized());
    m_band->setVisible(!m_plot->walk().isEmpty());
}

void PlotChart::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_plot || event->button() != Qt::LeftButton || m_plot->walk().isEmpty()) return;
    const bool isAdded = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (m_band->isVisible()) {
        m_band->hide();
        Q_EMIT chosen(m_plot->itemsIn(area(), font(), m_band->geometry()), isAdded);
        return;
    }
    const int item = m_plot->itemAt(area(), font(), event->position());
    Q_EMIT chosen(item < 0 ? QVector<int>() : QVector<int>{item}, isAdded);
}

void PlotChart::walk(int step) {
    const auto order = m_plot->walk();
    if (order.isEmpty()) return;
    const auto at = order.indexOf(m_marks.hovered);
    hover(order[std::clamp<qsizetype>(at < 0 ? 0 : at + step, 0, order.size() - 1)]);
}

void PlotChart::keyPressEvent(QKeyEvent* event) {
    if (!m_plot) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return walk(-1);
    case Qt::Key_Right:
    case Qt::Key_Down: return walk(1);
    case Qt::Key_Space:
    case Qt::Key_Return:
        if (m_marks.hovered >= 0) Q_EMIT chosen({m_marks.hovered}, event->modifiers() & Qt::ControlModifier);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void PlotChart::leaveEvent(QEvent*) { hover(-1); }

} // namespace paulownia::ui

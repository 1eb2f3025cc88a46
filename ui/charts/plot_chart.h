#pragma once

#include "ui/figures/plot.h"

#include <QRubberBand>
#include <QWidget>

namespace paulownia::ui {

/// Any Plot on screen. An item is pointed at, clicked (with Ctrl: added or taken away), or boxed in; for the keyboard, Left and Right
/// walk the items and Space takes the one in view. What is marked comes from outside, so that plots mark the same.
class PlotChart : public QWidget {
    Q_OBJECT
public:
    explicit PlotChart(QWidget* parent = nullptr);

    void setPlot(std::shared_ptr<const Plot> plot);
    const Plot* plot() const { return m_plot.get(); }
    void setMarks(const PlotMarks& marks);

    QSize sizeHint() const override { return {640, 440}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

Q_SIGNALS:
    void hovered(int item); ///< −1: none
    void chosen(const QVector<int>& items, bool isAdded); ///< added to what is selected, or instead of it; none: nothing is selected

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF area() const { return rect(); }
    void hover(int item);
    void walk(int step);

    std::shared_ptr<const Plot> m_plot;
    PlotMarks m_marks;
    QPoint m_pressed;
    QRubberBand* m_band;
};

} // namespace paulownia::ui

#pragma once

#include "ui/figures/figure.h"

#include <QWidget>

namespace paulownia::ui {

/// A figure as it will be printed: on white, in its proportions, as wide as there is room.
class FigureView : public QWidget {
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);
    void show(const Figure& figure);
    bool isEmpty() const { return !m_figure.paint; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF inPoints() const { return m_figure.sizeMm * kPointsPerMm; }

    Figure m_figure;
};

} // namespace paulownia::ui

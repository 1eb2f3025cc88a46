#pragma once

#include "core/analysis/exploration.h"
#include "ui/figures/plot.h"
#include "ui/figures/plot_axes.h"

namespace paulownia::ui {

/// The paper's Figure 3, right: a volunteer a point (a photo, of explorePixels()), one component against another.
class ScatterPlot : public Plot {
public:
    explicit ScatterPlot(std::shared_ptr<const analysis::Exploration> exploration, std::size_t x = 0, std::size_t y = 1);

    QString title() const override;
    void paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const override;
    QStringList columns() const override;
    QVector<QStringList> rows() const override;
    int itemAt(const QRectF& area, const QFont& font, QPointF point) const override;
    QVector<int> itemsIn(const QRectF& area, const QFont& font, const QRectF& box) const override;
    QVector<int> walk() const override; ///< from left to right

    QPointF placeOf(const QRectF& area, const QFont& font, int item) const;

private:
    PlotAxes axesIn(const QRectF& area, const QFont& font) const;
    int count() const { return static_cast<int>(m_exploration->samples.size()); }
    double value(int item, std::size_t component) const { return m_exploration->components.score(static_cast<std::size_t>(item), component); }
    QString nameOf(std::size_t component) const;
    void paintPoint(QPainter& painter, QPointF place, int item, bool isFaint, const ChartColours& colours) const;

    std::shared_ptr<const analysis::Exploration> m_exploration;
    std::size_t m_x, m_y;
};

} // namespace paulownia::ui

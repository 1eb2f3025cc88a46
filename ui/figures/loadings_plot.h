#pragma once

#include "core/analysis/exploration.h"
#include "ui/figures/plot.h"

namespace paulownia::ui {

/// What the first components are made of: their loadings over the 75 positions, a line a component.
class LoadingsPlot : public Plot {
public:
    explicit LoadingsPlot(std::shared_ptr<const analysis::Exploration> exploration, std::size_t components = 3);

    QString title() const override;
    QSizeF sizeMm() const override { return {150, 85}; }
    void paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const override;
    QStringList columns() const override;
    QVector<QStringList> rows() const override;

private:
    void paintLegend(QPainter& painter, QPointF at, const ChartColours& colours) const;

    std::shared_ptr<const analysis::Exploration> m_exploration;
    std::size_t m_components;
};

} // namespace paulownia::ui

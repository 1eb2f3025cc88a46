#pragma once

#include "core/analysis/exploration.h"
#include "ui/figures/plot.h"
#include "ui/figures/plot_axes.h"

#include <QImage>

namespace paulownia::ui {

/// What a method leans on: each feature's share of the gain as a bar, and the same over the jaw rows of the mean headshot, on both
/// sides where its pixels are. The five largest are named, and the paper's five marked below.
class ImportancePlot : public Plot {
public:
    ImportancePlot(std::shared_ptr<const analysis::Exploration> exploration, std::size_t method); ///< of Exploration::importance

    QString title() const override;
    QSizeF sizeMm() const override { return {170, 75}; }
    void paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const override;
    QStringList columns() const override;
    QVector<QStringList> rows() const override;

private:
    const std::vector<double>& shares() const { return m_exploration->importance[m_method].shares; }
    void paintFace(QPainter& painter, const QRectF& square) const;
    void paintBars(QPainter& painter, const PlotAxes& axes, const ChartColours& colours) const;
    void paintPaperMarks(QPainter& painter, const PlotAxes& axes, const ChartColours& colours) const;

    std::shared_ptr<const analysis::Exploration> m_exploration;
    std::size_t m_method;
    QImage m_face;
    std::vector<std::size_t> m_top;
    double m_most;
};

} // namespace paulownia::ui

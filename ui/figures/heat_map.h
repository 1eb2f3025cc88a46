#pragma once

#include "core/analysis/exploration.h"
#include "ui/figures/plot.h"

#include <QImage>

namespace paulownia::ui {

/// The paper's Figure 3, left: rows of features as colours in the order of the dendrogram's leaves, the dendrogram beside them.
class HeatMapPlot : public Plot {
public:
    explicit HeatMapPlot(std::shared_ptr<const analysis::Exploration> exploration);

    QString title() const override;
    QSizeF sizeMm() const override { return {150, 120}; }
    void paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const override;
    QStringList columns() const override;
    QVector<QStringList> rows() const override;
    int itemAt(const QRectF& area, const QFont& font, QPointF point) const override;
    QVector<int> itemsIn(const QRectF& area, const QFont& font, const QRectF& box) const override;
    QVector<int> walk() const override; ///< from top to bottom

    /// Where the rows lie: the map's own rectangle.
    static QRectF mapIn(const QRectF& area, const QFont& font);

private:
    void paintTree(QPainter& painter, const QRectF& tree, const ChartColours& colours) const;
    void paintLabels(QPainter& painter, const QRectF& strip, const ChartColours& colours) const;
    void paintScale(QPainter& painter, const QRectF& area, const QRectF& map, const ChartColours& colours) const;
    void paintNames(QPainter& painter, const QRectF& map, const ChartColours& colours) const;
    void paintMarks(QPainter& painter, const QRectF& map, const ChartColours& colours, const PlotMarks& marks) const;
    int count() const { return static_cast<int>(m_exploration->order.size()); }
    double rowTop(const QRectF& map, int place) const { return map.top() + map.height() * place / count(); }

    std::shared_ptr<const analysis::Exploration> m_exploration;
    double m_low = 0, m_high = 1; ///< values at the scale's ends
    QImage m_image;               ///< a pixel a value
    QVector<int> m_placeOf;       ///< item → its place in the order
};

} // namespace paulownia::ui

#pragma once

#include "ui/figures/chart_colours.h"
#include "ui/figures/figure.h"

#include <QFont>
#include <QSet>
#include <memory>

namespace paulownia::ui {

/// What all plots mark alike. Items are volunteers, by their row in the arrays.
struct PlotMarks {
    QSet<int> selected;
    int hovered = -1; ///< −1: none
};

/// A plot that is painted on a screen, pointed at, and printed with its numbers. Plots without items to point at leave
/// itemAt(), itemsIn() and walk() as they are.
class Plot {
public:
    virtual ~Plot() = default;
    virtual QString title() const = 0;
    virtual QSizeF sizeMm() const { return {120, 90}; } ///< when printed
    virtual void paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const = 0;
    virtual QStringList columns() const = 0;
    virtual QVector<QStringList> rows() const = 0;

    virtual int itemAt(const QRectF&, const QFont&, QPointF) const { return -1; }                        ///< −1: none
    virtual QVector<int> itemsIn(const QRectF&, const QFont&, const QRectF&) const { return {}; } ///< touched by a box that was drawn
    virtual QVector<int> walk() const { return {}; }                                                     ///< as the arrow keys go
};

/// On white paper, nothing marked, with the numbers beside it.
Figure figureOf(const std::shared_ptr<const Plot>& plot);

} // namespace paulownia::ui

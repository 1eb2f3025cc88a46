#pragma once

#include "core/runs/run_state.h"
#include "ui/figures/plot_axes.h"

namespace paulownia::ui {

/// A figure of one epoch: the mean over folds, the least and the most.
struct EpochPoint {
    int epoch = 0;
    double mean = 0, least = 0, most = 0;
};
QVector<EpochPoint> overEpochs(const std::vector<runs::FoldState>& folds, double runs::EpochLine::*value); ///< ascending

/// A curve over the epochs; curves differ in line and mark as well as in colour.
struct EpochCurve {
    QString name;
    QColor colour;
    Qt::PenStyle line = Qt::SolidLine;
    MarkShape mark = MarkShape::Circle;
    QVector<EpochPoint> points;
};

/// Axes from epoch 1 on, and the curves, with bands from the least to the most if asked for.
PlotAxes paintEpochCurves(QPainter& painter, const QRectF& box, const QVector<EpochCurve>& curves, int epochs, const QString& name, double most, bool hasBands, const ChartColours& colours);

/// A legend's entry at `at`, which moves on behind it.
void paintCurveEntry(QPainter& painter, QPointF& at, const EpochCurve& curve, const ChartColours& colours);
double curveEntryWidth(const QFont& font, const EpochCurve& curve);

/// Above the highest loss of these curves there is a little room.
double roomForLosses(const QVector<EpochCurve>& curves);

/// The numbers behind learning curves: a row a fold and epoch.
QStringList epochColumns();
QVector<QStringList> epochRows(const std::vector<runs::FoldState>& folds);

} // namespace paulownia::ui

#pragma once

#include "ui/figures/chart_colours.h"

#include <QFont>
#include <QRectF>
#include <QVector>

class QPainter;

namespace paulownia::ui {

/// Round numbers within [low, high], about `count` of them.
QVector<double> roundTicks(double low, double high, int count = 6);

/// Two linear axes around a box.
struct PlotAxes {
    QRectF box;
    double left = 0, right = 1;  ///< x at the box's sides
    double bottom = 0, top = 1;

    QPointF at(double x, double y) const {
        return {box.left() + (x - left) / (right - left) * box.width(), box.bottom() - (y - bottom) / (top - bottom) * box.height()};
    }
};

/// The room for a plot's box in an area: a line for the legend above, ticks and names to the left and below.
QRectF plotBox(const QRectF& area, const QFont& font);

/// Frame, ticks with their numbers, and the axes' names.
void paintAxes(QPainter& painter, const PlotAxes& axes, const QString& xName, const QString& yName, const ChartColours& colours);

/// The letters, or smaller ones (down to half) where `needed` is more than the `room`.
QFont fittedFont(const QFont& font, double needed, double room);
/// One line; letters that are too wide for `place` become smaller, down to half.
void paintFitted(QPainter& painter, const QRectF& place, int alignment, const QString& text);

/// Marks told apart by shape as well as by colour.
enum class MarkShape { Circle, Triangle };
void paintMark(QPainter& painter, QPointF centre, MarkShape shape, double radius);

/// Male and female, as in the paper's Figure 3: blue circles, red triangles.
QColor labelColour(bool isFemale, const ChartColours& colours);
MarkShape labelShape(bool isFemale);
QString labelText(bool isFemale);

/// A legend's entry at `at`, which moves on behind it.
void paintLabelEntry(QPainter& painter, QPointF& at, bool isFemale, const QString& text, const ChartColours& colours);

} // namespace paulownia::ui

#pragma once

#include "ui/figures/chart_export.h"

#include <QStringList>
#include <QVector>

namespace paulownia::ui {

inline constexpr int kPrintPoints = 7; ///< the letters of a printed figure: what journals ask for

/// A figure as a paper prints it, with the numbers that it shows.
struct Figure {
    QString title;
    QSizeF sizeMm{180, 100}; ///< its own; 180 mm are two columns of a journal
    ChartPainter paint;
    QStringList columns;        ///< of the table
    QVector<QStringList> rows;  ///< figures and keys, not for translation
};

/// How large a figure is printed; what is 0 follows from the figure's own size.
struct FigureSize {
    double widthMm = 0, heightMm = 0;
    int dpi = 300; ///< of PNG
};

/// The size that a figure gets: with one side given, the other keeps the figure's proportions.
QSizeF sizeOf(const Figure& figure, const FigureSize& wanted);

/// Where a figure's numbers go: the same name, ending in .csv.
QString tableBeside(const QString& path);

/// Writes the figure (.svg, .pdf, .png) and its numbers beside it as CSV (RFC 4180). Errors as exportChart().
base::Result<> writeFigure(const QString& path, const Figure& figure, const FigureSize& size = {});

} // namespace paulownia::ui

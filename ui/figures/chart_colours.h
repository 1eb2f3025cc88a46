#pragma once

#include <QColor>
#include <QPalette>
#include <QVector>

namespace paulownia::ui {

/// What a chart is painted in. The series colours are Okabe and Ito's (2008), told apart with every colour vision, and follow
/// each other from dark to light, so that they also differ on a grey print.
struct ChartColours {
    QColor paper;
    QColor ink;      ///< words
    QColor quietInk; ///< ticks and guides
    QVector<QColor> series;

    const QColor& ofSeries(qsizetype index) const { return series.at(index % series.size()); }
};

/// For export and print.
ChartColours paperColours();
/// For a widget: its background and text, light or dark.
ChartColours screenColours(const QPalette& palette);

/// The colour as it is seen on this paper: lighter on a dark one.
QColor seenOn(const ChartColours& colours, const QColor& colour);

/// Words on a series' colour: near-black or white, whichever reads better.
QColor wordsOn(const QColor& fill);

} // namespace paulownia::ui

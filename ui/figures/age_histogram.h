#pragma once

#include "ui/figures/chart_colours.h"
#include "ui/figures/figure.h"

#include <QFont>

namespace paulownia::ui {

inline constexpr int kAgeClassYears = 5;

struct AgeClass {
    int from = 0; ///< years; up to and without from + kAgeClassYears
    int volunteers = 0;
};

/// Ages in classes of five years, from the youngest's to the oldest's without gaps. No ages: no classes.
QVector<AgeClass> ageClasses(const QVector<int>& ages);

/// The paper's Figure 4. Ages come from the year of birth alone, so each may be a year less.
void paintAgeHistogram(QPainter& painter, const QRectF& area, const QVector<int>& ages, const ChartColours& colours);

Figure ageFigure(const QVector<int>& ages);

} // namespace paulownia::ui

#pragma once

#include "ui/figures/figure.h"

namespace paulownia::ui {

/// A table as a paper prints one: rules above, below and under the headings, no lines between columns. `heads` and `cells` are what
/// people read, `columns` and `rows` the numbers that go beside it as CSV.
Figure tableFigure(QString title, QStringList heads, QVector<QStringList> cells, QStringList columns, QVector<QStringList> rows);

} // namespace paulownia::ui

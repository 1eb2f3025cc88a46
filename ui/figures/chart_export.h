#pragma once

#include "core/base/error.h"

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <functional>

class QPainter;

namespace paulownia::ui {

/// Paints a chart into a rectangle, whatever it is painted on.
using ChartPainter = std::function<void(QPainter&, const QRectF&)>;

/// Writes the chart as .svg, .pdf or .png, told by the file's ending; the file is written wholly or not at all. `size` in
/// points (1/72 inch); PNG comes at three pixels a point. `title` goes into the document's properties.
/// Unsupported: another ending. Io: it cannot be written.
base::Result<> exportChart(const QString& path, const QSizeF& size, const QString& title, const ChartPainter& paint);

/// For file dialogs.
QString chartFileFilter();

} // namespace paulownia::ui

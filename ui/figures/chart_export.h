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

inline constexpr double kPointsPerInch = 72;
inline constexpr double kPointsPerMm = kPointsPerInch / 25.4;
inline constexpr int kExportDpi = 216; ///< of PNG: three pixels a point

/// Writes the chart as .svg, .pdf or .png, told by the file's ending; the file is written wholly or not at all. `size` in
/// points (1/72 inch). `title` goes into the document's properties.
/// Unsupported: another ending. Io: it cannot be written.
base::Result<> exportChart(const QString& path, const QSizeF& size, const QString& title, const ChartPainter& paint, int dpi = kExportDpi);

/// For file dialogs.
QString chartFileFilter();

} // namespace paulownia::ui

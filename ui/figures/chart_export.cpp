#include "ui/figures/chart_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace paulownia::ui {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

constexpr double kMetresPerInch = 0.0254;

bool paintOn(QPaintDevice& device, const QRectF& area, double scale, const ChartPainter& paint) {
    QPainter painter;
    if (!painter.begin(&device)) return false;
    painter.scale(scale, scale);
    paint(painter, area);
    return painter.end();
}

bool writeSvg(QIODevice& file, const QSizeF& size, const QString& title, const ChartPainter& paint, int) {
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setResolution(static_cast<int>(kPointsPerInch));
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(title.toHtmlEscaped()); // Qt writes it as it is
    return paintOn(svg, QRectF(QPointF(), size), 1, paint);
}

bool writePdf(QIODevice& file, const QSizeF& size, const QString& title, const ChartPainter& paint, int) {
    QPdfWriter pdf(&file);
    pdf.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("Paulownia"));
    return paintOn(pdf, QRectF(QPointF(), size), pdf.resolution() / kPointsPerInch, paint);
}

bool writePng(QIODevice& file, const QSizeF& size, const QString& title, const ChartPainter& paint, int dpi) {
    const double pixelsPerPoint = dpi / kPointsPerInch;
    QImage image((size * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    const int dotsPerMetre = qRound(dpi / kMetresPerInch);
    image.setDotsPerMeterX(static_cast<int>(kPointsPerInch / kMetresPerInch)); // fonts in points, scaled with the rest below
    image.setDotsPerMeterY(static_cast<int>(kPointsPerInch / kMetresPerInch));
    image.fill(Qt::white);
    if (!paintOn(image, QRectF(QPointF(), size), pixelsPerPoint, paint)) return false;
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Title"), title);
    return image.save(&file, "PNG");
}

} // namespace

Result<> exportChart(const QString& path, const QSizeF& size, const QString& title, const ChartPainter& paint, int dpi) {
    const auto ending = QFileInfo(path).suffix().toLower();
    const auto write = ending == QStringLiteral("svg")   ? writeSvg
                       : ending == QStringLiteral("pdf") ? writePdf
                       : ending == QStringLiteral("png") ? writePng
                                                         : nullptr;
    if (!write)
        return failure(
            ErrorKind::Unsupported,
            QCoreApplication::translate("charts", "A chart is written as .svg, .pdf or .png; choose one of these endings")
                .toStdString(),
            path.toStdString());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file, size, title, paint, dpi) && file.commit()) return {};
    return failure(ErrorKind::Io,
                   QCoreApplication::translate("charts", "The chart cannot be written: %1").arg(file.errorString()).toStdString(),
                   path.toStdString());
}

QString chartFileFilter() {
    return QCoreApplication::translate("charts", "Vector graphic (*.svg);;PDF (*.pdf);;Picture (*.png)");
}

} // namespace paulownia::ui

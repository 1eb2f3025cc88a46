#include "ui/figures/figure.h"

#include "ui/figures/chart_words.h"

#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>

namespace paulownia::ui {
namespace {

using base::failure;
using base::Result;

ChartPainter forPrint(const ChartPainter& paint) {
    return [paint](QPainter& painter, const QRectF& area) {
        auto font = painter.font();
        font.setPointSizeF(kPrintPoints);
        font.setHintingPreference(QFont::PreferNoHinting);
        painter.setFont(font);
        paint(painter, area);
    };
}

QString field(const QString& text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n'))) return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QByteArray line(const QStringList& fields) {
    QStringList quoted;
    for (const auto& text : fields) quoted.append(field(text));
    return quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

Result<> writeTable(const QString& path, const Figure& figure) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(line(figure.columns));
        for (const auto& row : figure.rows) file.write(line(row));
        if (file.commit()) return {};
    }
    return failure(base::ErrorKind::Io, ChartWords::tr("The figure’s numbers cannot be written: %1").arg(file.errorString()).toStdString(), path.toStdString());
}

} // namespace

QSizeF sizeOf(const Figure& figure, const FigureSize& wanted) {
    const auto& own = figure.sizeMm;
    if (wanted.widthMm > 0 && wanted.heightMm > 0) return {wanted.widthMm, wanted.heightMm};
    if (wanted.widthMm > 0) return {wanted.widthMm, own.height() * wanted.widthMm / own.width()};
    if (wanted.heightMm > 0) return {own.width() * wanted.heightMm / own.height(), wanted.heightMm};
    return own;
}

QString tableBeside(const QString& path) {
    const QFileInfo info(path);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".csv");
}

Result<> writeFigure(const QString& path, const Figure& figure, const FigureSize& size) {
    if (auto drawn = exportChart(path, sizeOf(figure, size) * kPointsPerMm, figure.title, forPrint(figure.paint), size.dpi); !drawn) return drawn;
    return writeTable(tableBeside(path), figure);
}

} // namespace paulownia::ui

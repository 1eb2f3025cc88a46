#include "ui/figures/sample_board.h"

#include "core/arrays/mandible.h"
#include "ui/figures/chart_words.h"

#include <QPainter>

namespace paulownia::ui {
namespace {

constexpr double kGap = 0.03;    // of a headshot's side
constexpr double kWidthToHeight = 1.5;
constexpr double kWidthMm = 180;
constexpr int kFirstColumn = 30; // of a mandible vector; the last lies as far from the right

int columnsFor(qsizetype samples) { return std::max(1, static_cast<int>(std::lround(std::sqrt(static_cast<double>(samples) * kWidthToHeight)))); }

int rowsFor(qsizetype samples) {
    const int columns = columnsFor(samples);
    return (static_cast<int>(samples) + columns - 1) / columns;
}

/// Both in headshots' sides.
QSizeF boardSize(qsizetype samples) {
    const int columns = columnsFor(samples), rows = rowsFor(samples);
    return {columns + (columns - 1) * kGap, rows + (rows - 1) * kGap};
}

QRectF barIn(const QRectF& place) {
    const double pixel = place.width() / arrays::kHeadshotSide;
    return {place.left() + kFirstColumn * pixel, place.top() + arrays::kMandibleFirstRow * pixel, place.width() - 2 * kFirstColumn * pixel, arrays::kMandibleRows * pixel};
}

} // namespace

void paintSampleBoard(QPainter& painter, const QRectF& area, const QVector<Sample>& samples) {
    painter.fillRect(area, Qt::white);
    if (samples.isEmpty()) return;
    const auto size = boardSize(samples.size());
    const double side = std::min(area.width() / size.width(), area.height() / size.height()), step = side * (1 + kGap);
    const QPointF origin = area.topLeft() + QPointF(area.width() - size.width() * side, area.height() - size.height() * side) / 2;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const auto column = i % columnsFor(samples.size()), row = i / columnsFor(samples.size());
        const QRectF place(origin + QPointF(static_cast<double>(column), static_cast<double>(row)) * step, QSizeF(side, side));
        painter.drawImage(place, samples[i].headshot);
        painter.fillRect(barIn(place), Qt::white);
    }
}

Figure sampleFigure(const QVector<Sample>& samples) {
    const auto size = boardSize(samples.size());
    Figure figure{ChartWords::tr("Examples of headshots; white bars: where the mandible vectors are read"),
                  {kWidthMm, kWidthMm * size.height() / size.width()},
                  [samples](QPainter& painter, const QRectF& area) { paintSampleBoard(painter, area, samples); },
                  {QStringLiteral("place"), QStringLiteral("volunteer"), QStringLiteral("photo")},
                  {}};
    const auto numberOr = [](int number) { return number > 0 ? QString::number(number) : QString(); };
    for (qsizetype i = 0; i < samples.size(); ++i)
        figure.rows.append({QString::number(i + 1), numberOr(samples[i].volunteer), numberOr(samples[i].photo)});
    return figure;
}

} // namespace paulownia::ui

#include "ui/figures/result_plot.h"

#include "ui/figures/chart_words.h"
#include "ui/figures/plot_axes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace paulownia::ui {

ResultPlot::ResultPlot(QString title, evaluation::Predictions predictions, QString positive, QString negative)
    : m_title(std::move(title)), m_predictions(std::move(predictions)), m_positive(std::move(positive)), m_negative(std::move(negative)) {}

void ResultPlot::paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks&) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = area.width() * 0.46;
    paintConfusion(painter, QRectF(area.left(), area.top(), half, area.height()), colours);
    paintRoc(painter, QRectF(area.left() + half, area.top(), area.width() - half, area.height()), colours);
}

/// Rows are what is so, columns what was said; the deeper the blue, the more of the row's samples. Counts stand in it.
void ResultPlot::paintConfusion(QPainter& painter, const QRectF& area, const ChartColours& colours) const {
    const auto confusion = evaluation::confusionOf(m_predictions);
    const double line = QFontMetricsF(painter.font()).height(), left = 6 * line;
    const QRectF room = area.adjusted(left, 3 * line, -line, -2 * line);
    const double side = std::min(room.width(), room.height()) / 2;
    const std::int64_t counts[2][2]{{confusion.truePositive, confusion.falseNegative}, {confusion.falsePositive, confusion.trueNegative}};
    const QString names[2]{m_positive, m_negative};
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 2; ++column) {
            const QRectF cell(room.left() + column * side, room.top() + row * side, side, side);
            const auto all = counts[row][0] + counts[row][1];
            auto fill = colours.ofSeries(0);
            fill.setAlphaF(all == 0 ? 0 : 0.12 + 0.6 * static_cast<double>(counts[row][column]) / static_cast<double>(all));
            painter.fillRect(cell.adjusted(1, 1, -1, -1), fill);
            painter.setPen(colours.ink);
            painter.drawText(cell, Qt::AlignCenter, QString::number(counts[row][column]));
        }
    for (int i = 0; i < 2; ++i) {
        paintFitted(painter, QRectF(room.left() + i * side, room.top() - 1.2 * line, side, line), Qt::AlignCenter, names[i]);
        painter.drawText(QRectF(area.left(), room.top() + i * side, left - line / 2, side), Qt::AlignRight | Qt::AlignVCenter, names[i]);
    }
    painter.drawText(QRectF(room.left(), room.top() - 2.4 * line, 2 * side, line), Qt::AlignCenter, ChartWords::tr("said"));
    painter.drawText(QRectF(area.left(), room.top() - 1.2 * line, left - line / 2, line), Qt::AlignRight | Qt::AlignVCenter, ChartWords::tr("is"));
}

void ResultPlot::paintRoc(QPainter& painter, const QRectF& area, const ChartColours& colours) const {
    const double line = QFontMetricsF(painter.font()).height();
    auto box = plotBox(area, painter.font());
    const double side = std::min(box.width(), box.height());
    const PlotAxes axes{QRectF(box.topLeft(), QSizeF(side, side))};
    painter.setPen(QPen(colours.quietInk, 1, Qt::DashLine));
    painter.drawLine(axes.at(0, 0), axes.at(1, 1));
    paintAxes(painter, axes, ChartWords::tr("wrongly “%1”").arg(m_positive), ChartWords::tr("rightly “%1”").arg(m_positive), colours); // below the curve, which may lie on them
    const auto points = evaluation::rocCurve(m_predictions);
    QPainterPath path(axes.at(0, 0));
    for (const auto& point : points) path.lineTo(axes.at(point.falsePositiveRate, point.truePositiveRate));
    painter.setPen(QPen(seenOn(colours, colours.ofSeries(0)), 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const auto under = evaluation::areaUnderRoc(m_predictions);
    paintFitted(painter, QRectF(axes.box.left(), axes.box.top() - 1.4 * line, area.right() - axes.box.left(), line), Qt::AlignLeft | Qt::AlignVCenter,
                under ? ChartWords::tr("area under the curve: %1").arg(*under, 0, 'f', 3) : ChartWords::tr("no curve: one label is absent"));
}

QStringList ResultPlot::columns() const { return {QStringLiteral("fold"), QStringLiteral("volunteer"), QStringLiteral("photo"), QStringLiteral("label"), QStringLiteral("score")}; }

QVector<QStringList> ResultPlot::rows() const {
    QVector<QStringList> table;
    for (const auto& p : m_predictions)
        table.append({QString::number(p.fold), QString::number(p.volunteer), QString::number(p.photo), QString::number(p.label), QString::number(p.score, 'g', 17)});
    return table;
}

} // namespace paulownia::ui

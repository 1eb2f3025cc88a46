#include "ui/figures/table_figure.h"

#include "ui/figures/chart_colours.h"

#include <QPainter>
#include <numeric>

namespace paulownia::ui {
namespace {

constexpr double kWidthMm = 180, kRowMm = 13; // as a rule three lines of a cell
constexpr double kGap = 0.8;                  // between columns, in lines of text
constexpr double kLongest = 12;               // a column that is longer is wrapped; in lines of text

/// Widths by what the cells hold, stretched or shrunk to the page.
QVector<double> widthsOf(const QVector<QStringList>& lines, const QFontMetricsF& font, double room) {
    QVector<double> widths(lines.first().size(), 0);
    for (const auto& cells : lines)
        for (qsizetype i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], std::min(font.horizontalAdvance(cells[i]), kLongest * font.height()));
    const double gaps = kGap * font.height() * static_cast<double>(widths.size() - 1), all = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (auto& width : widths) width *= (room - gaps) / all;
    return widths;
}

void paintRow(QPainter& painter, const QRectF& row, const QStringList& cells, const QVector<double>& widths) {
    double left = row.left();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        painter.drawText(QRectF(left, row.top(), widths[i], row.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, cells[i]);
        left += widths[i] + kGap * QFontMetricsF(painter.font()).height();
    }
}

void paintTable(QPainter& painter, const QRectF& area, const QVector<QStringList>& lines) {
    const auto widths = widthsOf(lines, QFontMetricsF(painter.font()), area.width());
    const double height = area.height() / static_cast<double>(lines.size());
    const auto rule = [&](double y, double thickness) {
        painter.setPen(QPen(paperColours().ink, thickness));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    };
    rule(area.top() + 0.5, 1.2);
    rule(area.top() + height, 0.6);
    rule(area.bottom() - 0.5, 1.2);
    for (qsizetype i = 0; i < lines.size(); ++i) paintRow(painter, QRectF(area.left(), area.top() + static_cast<double>(i) * height, area.width(), height), lines[i], widths);
}

} // namespace

Figure tableFigure(QString title, QStringList heads, QVector<QStringList> cells, QStringList columns, QVector<QStringList> rows) {
    cells.prepend(std::move(heads));
    const double height = kRowMm * static_cast<double>(cells.size());
    return {std::move(title), {kWidthMm, height}, [cells](QPainter& painter, const QRectF& area) { paintTable(painter, area, cells); }, std::move(columns), std::move(rows)};
}

} // namespace paulownia::ui

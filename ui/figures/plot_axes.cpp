#include "ui/figures/plot_axes.h"

#include "ui/figures/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace paulownia::ui {
namespace {

constexpr double kTick = 4;
constexpr double kGap = 4;

QString shown(double value) { return QString::number(std::abs(value) < 1e-12 ? 0 : value, 'g', 4).replace(QLatin1Char('-'), QChar(0x2212)); }

} // namespace

QVector<double> roundTicks(double low, double high, int count) {
    if (!(high > low)) return {low};
    const double rough = (high - low) / count, power = std::pow(10, std::floor(std::log10(rough)));
    const double step = rough / power < 1.5 ? power : rough / power < 3.5 ? 2 * power : rough / power < 7.5 ? 5 * power : 10 * power;
    QVector<double> ticks;
    for (double k = std::ceil(low / step); k * step <= high + step * 1e-9; ++k) ticks.append(k * step);
    return ticks;
}

QRectF plotBox(const QRectF& area, const QFont& font) {
    const double line = QFontMetricsF(font).height();
    return area.adjusted(4.6 * line, 2 * line, -line, -(2.9 * line + kTick));
}

QFont fittedFont(const QFont& font, double needed, double room) {
    const double share = std::max(0.5, room / std::max(1.0, needed));
    auto smaller = font;
    if (share >= 1) return smaller;
    if (font.pixelSize() > 0) smaller.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * share)));
    else smaller.setPointSizeF(font.pointSizeF() * share);
    smaller.setHintingPreference(QFont::PreferNoHinting); // hinted letters do not shrink in proportion
    return smaller;
}

void paintFitted(QPainter& painter, const QRectF& place, int alignment, const QString& text) {
    const auto before = painter.font();
    const auto font = fittedFont(before, QFontMetricsF(before).horizontalAdvance(text) + 2, place.width());
    painter.setFont(font);
    painter.drawText(place, alignment, QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width()));
    painter.setFont(before);
}

void paintAxes(QPainter& painter, const PlotAxes& axes, const QString& xName, const QString& yName, const ChartColours& colours) {
    const double line = QFontMetricsF(painter.font()).height();
    const auto& box = axes.box;
    for (const double x : roundTicks(axes.left, axes.right)) {
        const auto foot = axes.at(x, axes.bottom);
        painter.setPen(QPen(colours.quietInk, 0.5));
        painter.drawLine(foot, foot + QPointF(0, kTick));
        painter.setPen(colours.ink);
        painter.drawText(QRectF(foot.x() - 3 * line, foot.y() + kTick, 6 * line, line), Qt::AlignCenter, shown(x));
    }
    for (const double y : roundTicks(axes.bottom, axes.top)) {
        const auto foot = axes.at(axes.left, y);
        painter.setPen(QPen(colours.quietInk, 0.5));
        painter.drawLine(foot, foot - QPointF(kTick, 0));
        painter.setPen(colours.ink);
        painter.drawText(QRectF(foot.x() - kTick - kGap - 5 * line, foot.y() - line / 2, 5 * line, line), Qt::AlignRight | Qt::AlignVCenter, shown(y));
    }
    painter.setPen(QPen(colours.quietInk, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.setPen(colours.ink);
    paintFitted(painter, QRectF(box.left() - line, box.bottom() + kTick + 1.4 * line, box.width() + 2 * line, line), Qt::AlignCenter, xName);
    painter.save();
    painter.translate(box.left() - 4.4 * line, box.center().y());
    painter.rotate(-90);
    paintFitted(painter, QRectF(-box.height() / 2, 0, box.height(), line), Qt::AlignCenter, yName);
    painter.restore();
}

void paintMark(QPainter& painter, QPointF centre, MarkShape shape, double radius) {
    if (shape == MarkShape::Circle) return painter.drawEllipse(centre, radius, radius);
    const double r = radius * 1.25; // looks as large as the circle
    painter.drawPolygon(QPolygonF({centre + QPointF(0, -r), centre + QPointF(0.87 * r, 0.6 * r), centre + QPointF(-0.87 * r, 0.6 * r)}));
}

QColor labelColour(bool isFemale, const ChartColours& colours) { return seenOn(colours, isFemale ? QColor(0xC6, 0x2D, 0x3E) : colours.series.first()); }
MarkShape labelShape(bool isFemale) { return isFemale ? MarkShape::Triangle : MarkShape::Circle; }
QString labelText(bool isFemale) { return isFemale ? ChartWords::tr("female") : ChartWords::tr("male"); }

void paintLabelEntry(QPainter& painter, QPointF& at, bool isFemale, const QString& text, const ChartColours& colours) {
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height(), radius = line * 0.28;
    painter.setPen(Qt::NoPen);
    painter.setBrush(labelColour(isFemale, colours));
    paintMark(painter, at + QPointF(radius, line / 2), labelShape(isFemale), radius);
    painter.setPen(colours.ink);
    const double width = metrics.horizontalAdvance(text) + 1;
    painter.drawText(QRectF(at.x() + 2 * radius + kGap, at.y(), width, line), Qt::AlignLeft | Qt::AlignVCenter, text);
    at.rx() += 2 * radius + kGap + width + line;
}

} // namespace paulownia::ui

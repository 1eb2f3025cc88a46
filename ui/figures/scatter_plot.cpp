#include "ui/figures/scatter_plot.h"

#include "ui/figures/chart_words.h"

#include <QPainter>
#include <algorithm>
#include <numeric>

namespace paulownia::ui {
namespace {

constexpr double kRoom = 0.05;      // of the scores' range, beside the outermost
constexpr double kRadius = 0.25;    // of a line of text
constexpr double kReach = 0.8;      // how far from a point the pointer still means it
constexpr double kFaint = 0.25;     // of those not selected, while some are
constexpr double kSolid = 0.85;

} // namespace

/// Releases may have so few rows that there is one component alone: then it is drawn against itself.
ScatterPlot::ScatterPlot(std::shared_ptr<const analysis::Exploration> exploration, std::size_t x, std::size_t y)
    : m_exploration(std::move(exploration)), m_x(std::min(x, m_exploration->components.components - 1)), m_y(std::min(y, m_exploration->components.components - 1)) {}

QString ScatterPlot::title() const {
    return m_exploration->samples.features == arrays::kMandibleFeatures ? ChartWords::tr("Principal components of the mandible vectors") : ChartWords::tr("Principal components of the pixels");
}

PlotAxes ScatterPlot::axesIn(const QRectF& area, const QFont& font) const {
    PlotAxes axes{plotBox(area, font)};
    const auto range = [&](std::size_t component, double& low, double& high) {
        low = high = value(0, component);
        for (int i = 1; i < count(); ++i) {
            low = std::min(low, value(i, component));
            high = std::max(high, value(i, component));
        }
        const double room = high > low ? (high - low) * kRoom : 1;
        low -= room;
        high += room;
    };
    range(m_x, axes.left, axes.right);
    range(m_y, axes.bottom, axes.top);
    return axes;
}

QString ScatterPlot::nameOf(std::size_t component) const {
    return ChartWords::tr("PC%1 (%2 % of the variance)").arg(component + 1).arg(100 * m_exploration->components.explained[component], 0, 'f', 1);
}

void ScatterPlot::paintPoint(QPainter& painter, QPointF place, int item, bool isFaint, const ChartColours& colours) const {
    const bool isFemale = m_exploration->samples.labels[static_cast<std::size_t>(item)] == 1;
    auto fill = labelColour(isFemale, colours);
    fill.setAlphaF(isFaint ? kFaint : kSolid);
    painter.setBrush(fill);
    painter.setPen(isFaint ? QPen(Qt::NoPen) : QPen(colours.paper, 0.6));
    paintMark(painter, place, labelShape(isFemale), QFontMetricsF(painter.font()).height() * kRadius);
}

void ScatterPlot::paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const auto axes = axesIn(area, painter.font());
    paintAxes(painter, axes, nameOf(m_x), nameOf(m_y), colours);
    QPointF legend = axes.box.topLeft() - QPointF(0, 1.5 * QFontMetricsF(painter.font()).height());
    const auto& labels = m_exploration->samples.labels;
    for (const bool isFemale : {false, true})
        paintLabelEntry(painter, legend, isFemale, ChartWords::tr("%1: %2").arg(labelText(isFemale)).arg(std::count(labels.begin(), labels.end(), isFemale)), colours);
    const auto place = [&](int i) { return axes.at(value(i, m_x), value(i, m_y)); };
    for (int i = 0; i < count(); ++i)
        if (!marks.selected.contains(i)) paintPoint(painter, place(i), i, !marks.selected.isEmpty(), colours);
    for (const int i : marks.selected) paintPoint(painter, place(i), i, false, colours);
    if (marks.hovered < 0 || marks.hovered >= count()) return;
    const double ring = QFontMetricsF(painter.font()).height() * kRadius * 2;
    painter.setPen(QPen(colours.ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place(marks.hovered), ring, ring);
}

QPointF ScatterPlot::placeOf(const QRectF& area, const QFont& font, int item) const { return axesIn(area, font).at(value(item, m_x), value(item, m_y)); }

int ScatterPlot::itemAt(const QRectF& area, const QFont& font, QPointF point) const {
    const auto axes = axesIn(area, font);
    const double reach = QFontMetricsF(font).height() * kReach;
    int nearest = -1;
    double least = reach * reach;
    for (int i = 0; i < count(); ++i) {
        const auto away = axes.at(value(i, m_x), value(i, m_y)) - point;
        if (const double square = QPointF::dotProduct(away, away); square <= least) {
            least = square;
            nearest = i;
        }
    }
    return nearest;
}

QVector<int> ScatterPlot::itemsIn(const QRectF& area, const QFont& font, const QRectF& box) const {
    const auto axes = axesIn(area, font);
    QVector<int> inside;
    for (int i = 0; i < count(); ++i)
        if (box.contains(axes.at(value(i, m_x), value(i, m_y)))) inside.append(i);
    return inside;
}

QVector<int> ScatterPlot::walk() const {
    QVector<int> order(count());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return value(a, m_x) < value(b, m_x); });
    return order;
}

QStringList ScatterPlot::columns() const {
    QStringList names{QStringLiteral("volunteer"), QStringLiteral("photo"), QStringLiteral("female")};
    for (std::size_t c = 0; c < m_exploration->components.components; ++c) names.append(QStringLiteral("pc%1").arg(c + 1));
    return names;
}

QVector<QStringList> ScatterPlot::rows() const {
    QVector<QStringList> table;
    const auto& samples = m_exploration->samples;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        QStringList row{QString::number(samples.volunteers[i]), QString::number(samples.photos[i]), QString::number(samples.labels[i])};
        for (std::size_t c = 0; c < m_exploration->components.components; ++c) row.append(QString::number(m_exploration->components.score(i, c), 'g', 9));
        table.append(row);
    }
    return table;
}

} // namespace paulownia::ui

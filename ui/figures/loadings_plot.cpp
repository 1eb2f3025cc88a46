#include "ui/figures/loadings_plot.h"

#include "ui/figures/chart_words.h"
#include "ui/figures/plot_axes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace paulownia::ui {
namespace {

constexpr double kRoom = 1.08;
constexpr double kSwatch = 24;

/// Told apart by dashes as well as by colour.
QPen penOf(std::size_t component, const ChartColours& colours) {
    static constexpr std::array kDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    static constexpr std::array kSeries{0, 4, 2};
    return {seenOn(colours, colours.series.at(kSeries[component % 3])), 1.6, kDashes[component % 3], Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

LoadingsPlot::LoadingsPlot(std::shared_ptr<const analysis::Exploration> exploration, std::size_t components)
    : m_exploration(std::move(exploration)), m_components(std::min(components, m_exploration->components.components)) {}

QString LoadingsPlot::title() const { return ChartWords::tr("Loadings of the principal components"); }

void LoadingsPlot::paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks&) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& components = m_exploration->components;
    double most = 0;
    for (std::size_t i = 0; i < m_components * components.features; ++i) most = std::max(most, std::abs(components.loadings[i]));
    const PlotAxes axes{plotBox(area, painter.font()), 0, static_cast<double>(components.features - 1), -most * kRoom, most * kRoom};
    painter.setPen(QPen(colours.quietInk, 1, Qt::DashLine));
    painter.drawLine(axes.at(axes.left, 0), axes.at(axes.right, 0));
    for (std::size_t c = 0; c < m_components; ++c) {
        const auto loadings = components.loadingsOf(c);
        QPainterPath path(axes.at(0, loadings[0]));
        for (std::size_t f = 1; f < loadings.size(); ++f) path.lineTo(axes.at(static_cast<double>(f), loadings[f]));
        painter.setPen(penOf(c, colours));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
    paintAxes(painter, axes, ChartWords::tr("feature, from the outside to the centre"), ChartWords::tr("loading"), colours);
    paintLegend(painter, axes.box.topLeft() - QPointF(0, 1.5 * QFontMetricsF(painter.font()).height()), colours);
}

void LoadingsPlot::paintLegend(QPainter& painter, QPointF at, const ChartColours& colours) const {
    const QFontMetricsF metrics(painter.font());
    for (std::size_t c = 0; c < m_components; ++c) {
        const auto text = ChartWords::tr("PC%1: %2 %").arg(c + 1).arg(100 * m_exploration->components.explained[c], 0, 'f', 1);
        painter.setPen(penOf(c, colours));
        painter.drawLine(at + QPointF(0, metrics.height() / 2), at + QPointF(kSwatch, metrics.height() / 2));
        painter.setPen(colours.ink);
        const double width = metrics.horizontalAdvance(text) + 1;
        painter.drawText(QRectF(at.x() + kSwatch + 4, at.y(), width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        at.rx() += kSwatch + width + 1.5 * metrics.height();
    }
}

QStringList LoadingsPlot::columns() const {
    QStringList names{QStringLiteral("feature"), QStringLiteral("mean")};
    for (std::size_t c = 0; c < m_exploration->components.components; ++c) names.append(QStringLiteral("pc%1").arg(c + 1));
    return names;
}

QVector<QStringList> LoadingsPlot::rows() const {
    const auto& components = m_exploration->components;
    QVector<QStringList> table;
    for (std::size_t f = 0; f < components.features; ++f) {
        QStringList row{QString::number(f), QString::number(components.mean[f], 'g', 9)};
        for (std::size_t c = 0; c < components.components; ++c) row.append(QString::number(components.loadingsOf(c)[f], 'g', 9));
        table.append(row);
    }
    return table;
}

} // namespace paulownia::ui

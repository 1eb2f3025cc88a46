#include "ui/figures/compared_curves.h"

#include "ui/figures/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace paulownia::ui {
namespace {

using runs::EpochLine;

constexpr std::array kLines{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
constexpr std::array kSeries{0, 4, 2, 6, 1, 5}; // yellow is too light for a line

EpochCurve curveOf(const NamedFolds& run, std::size_t index, double EpochLine::*value) {
    return {run.name, paperColours().ofSeries(kSeries[index % kSeries.size()]), kLines[index % kLines.size()], index % 2 == 0 ? MarkShape::Circle : MarkShape::Triangle,
            overEpochs(run.folds, value)};
}

} // namespace

ComparedCurvesPlot::ComparedCurvesPlot(std::vector<NamedFolds> runs) : m_runs(std::move(runs)) {
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        m_losses.append(curveOf(m_runs[i], i, &EpochLine::testLoss));
        m_accuracies.append(curveOf(m_runs[i], i, &EpochLine::testAccuracy));
        if (const auto& points = m_losses.last().points; !points.isEmpty()) m_epochs = std::max(m_epochs, points.last().epoch);
    }
}

QString ComparedCurvesPlot::title() const { return ChartWords::tr("Runs compared"); }

void ComparedCurvesPlot::paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks&) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = area.width() / 2, line = QFontMetricsF(painter.font()).height(), legend = paintLegend(painter, area, colours);
    const auto below = area.adjusted(0, std::max(0.0, legend - 1.5 * line), 0, 0); // a plot's box leaves room for a line of it
    const auto panel = [&](double left, const QVector<EpochCurve>& curves, const QString& name, double most) {
        paintEpochCurves(painter, plotBox(QRectF(left, below.top(), half, below.height()), painter.font()), curves, m_epochs, name, most, false, colours);
    };
    panel(area.left(), m_losses, ChartWords::tr("test loss"), roomForLosses(m_losses));
    panel(area.left() + half, m_accuracies, ChartWords::tr("test accuracy"), 1);
}

double ComparedCurvesPlot::paintLegend(QPainter& painter, const QRectF& area, const ChartColours& colours) const {
    const double line = QFontMetricsF(painter.font()).height(), left = area.left() + line;
    QPointF at(left, area.top() + 0.3 * line);
    for (const auto& curve : m_losses) {
        if (at.x() > left && at.x() + curveEntryWidth(painter.font(), curve) > area.right()) at = {left, at.y() + 1.3 * line};
        paintCurveEntry(painter, at, curve, colours);
    }
    return at.y() + 1.3 * line - area.top();
}

QVector<QStringList> ComparedCurvesPlot::rows() const {
    QVector<QStringList> table;
    for (const auto& run : m_runs)
        for (const auto& row : epochRows(run.folds)) table.append(QStringList{run.name} + row);
    return table;
}

} // namespace paulownia::ui

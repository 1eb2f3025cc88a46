#include "ui/figures/learning_curves.h"

#include "ui/figures/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace paulownia::ui {
namespace {

using runs::EpochLine;

QVector<EpochCurve> trainingAndTest(const std::vector<runs::FoldState>& folds, double EpochLine::*training, QColor trainingColour, double EpochLine::*test, QColor testColour) {
    return {{ChartWords::tr("training"), trainingColour, Qt::DashLine, MarkShape::Circle, overEpochs(folds, training)},
            {ChartWords::tr("test"), testColour, Qt::SolidLine, MarkShape::Triangle, overEpochs(folds, test)}};
}

} // namespace

LearningCurvesPlot::LearningCurvesPlot(QString name, std::vector<runs::FoldState> folds) : m_name(std::move(name)), m_folds(std::move(folds)) {
    const QColor cyan(0x00, 0xA5, 0xB8), pink(0xE5, 0x6A, 0xA6), blue(0x1F, 0x4F, 0xC4), red(0xC6, 0x2D, 0x3E); // Figure 3 of the paper
    m_losses = trainingAndTest(m_folds, &EpochLine::trainLoss, cyan, &EpochLine::testLoss, pink);
    m_accuracies = trainingAndTest(m_folds, &EpochLine::trainAccuracy, blue, &EpochLine::testAccuracy, red);
    const auto& test = m_losses[1].points;
    if (test.isEmpty()) return;
    m_best = std::ranges::min_element(test, {}, &EpochPoint::mean)->epoch;
    m_epochs = test.last().epoch;
}

QString LearningCurvesPlot::title() const { return ChartWords::tr("Learning curves: %1").arg(m_name); }

void LearningCurvesPlot::paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks&) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = area.width() / 2;
    paintPanel(painter, QRectF(area.left(), area.top(), half, area.height()), m_losses, ChartWords::tr("loss"), roomForLosses(m_losses), colours);
    paintPanel(painter, QRectF(area.left() + half, area.top(), half, area.height()), m_accuracies, ChartWords::tr("accuracy"), 1, colours);
}

void LearningCurvesPlot::paintPanel(QPainter& painter, const QRectF& area, const QVector<EpochCurve>& curves, const QString& name, double most, const ChartColours& colours) const {
    const auto axes = paintEpochCurves(painter, plotBox(area, painter.font()), curves, m_epochs, name, most, m_folds.size() > 1, colours);
    QPointF legend(axes.box.left(), axes.box.top() - 1.5 * QFontMetricsF(painter.font()).height());
    const auto before = painter.font();
    double needed = 0;
    for (const auto& curve : curves) needed += curveEntryWidth(before, curve);
    painter.setFont(fittedFont(before, needed, axes.box.width()));
    for (const auto& curve : curves) paintCurveEntry(painter, legend, curve, colours);
    painter.setFont(before);
    paintBest(painter, axes, colours);
}

void LearningCurvesPlot::paintBest(QPainter& painter, const PlotAxes& axes, const ChartColours& colours) const {
    if (m_best == 0) return;
    const double line = QFontMetricsF(painter.font()).height();
    const auto foot = axes.at(m_best, axes.bottom), head = QPointF(foot.x(), axes.box.top());
    painter.setPen(QPen(colours.quietInk, 1, Qt::DotLine));
    painter.drawLine(foot, head);
    const auto text = ChartWords::tr("best epoch: %1").arg(m_best);
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
    const double gap = 0.3 * line, left = head.x() - axes.box.left() - 2 * gap, right = axes.box.right() - head.x() - 2 * gap, room = std::min(width, std::max(left, right));
    const QRectF place(left > right ? head.x() - room - gap : head.x() + gap, head.y() + 0.2 * line, room, line);
    auto veil = colours.paper; // a curve may run there
    veil.setAlphaF(0.8f);
    painter.fillRect(place, veil);
    painter.setPen(colours.ink);
    paintFitted(painter, place, Qt::AlignCenter, text);
}

} // namespace paulownia::ui

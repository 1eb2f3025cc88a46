#include "ui/figures/epoch_curves.h"

#include "ui/figures/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <map>

namespace paulownia::ui {
namespace {

using runs::EpochLine;

constexpr double kRoom = 1.05, kEntryLine = 1.6, kEntryGap = 0.3; // the last two in lines of text
constexpr double kMark = 0.16;

void paintBand(QPainter& painter, const PlotAxes& axes, const EpochCurve& curve, QColor colour) {
    QPolygonF band;
    for (const auto& point : curve.points) band.append(axes.at(point.epoch, point.most));
    for (auto point = curve.points.crbegin(); point != curve.points.crend(); ++point) band.append(axes.at(point->epoch, point->least));
    colour.setAlphaF(0.2f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(band);
}

QPen penOf(const EpochCurve& curve, const QColor& colour) { return QPen(colour, 1.6, curve.line); }

void paintMarkOf(QPainter& painter, const EpochCurve& curve, const QColor& colour, QPointF at) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    paintMark(painter, at, curve.mark, QFontMetricsF(painter.font()).height() * kMark);
}

} // namespace

QVector<EpochPoint> overEpochs(const std::vector<runs::FoldState>& folds, double EpochLine::*value) {
    std::map<int, std::vector<double>> byEpoch;
    for (const auto& fold : folds)
        for (const auto& line : fold.epochs) byEpoch[line.epoch].push_back(line.*value);
    QVector<EpochPoint> points;
    for (const auto& [epoch, values] : byEpoch) {
        double sum = 0;
        for (const double each : values) sum += each;
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        points.append({epoch, sum / static_cast<double>(values.size()), *least, *most});
    }
    return points;
}

PlotAxes paintEpochCurves(QPainter& painter, const QRectF& box, const QVector<EpochCurve>& curves, int epochs, const QString& name, double most, bool hasBands,
                          const ChartColours& colours) {
    const PlotAxes axes{box, 0.5, epochs + 0.5, 0, most};
    paintAxes(painter, axes, ChartWords::tr("epoch"), name, colours);
    for (const auto& curve : curves) {
        const auto colour = seenOn(colours, curve.colour);
        if (hasBands) paintBand(painter, axes, curve, colour);
        QPolygonF mean;
        for (const auto& point : curve.points) mean.append(axes.at(point.epoch, point.mean));
        for (const auto& at : mean) paintMarkOf(painter, curve, colour, at);
        painter.setPen(penOf(curve, colour));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(mean);
    }
    return axes;
}

double curveEntryWidth(const QFont& font, const EpochCurve& curve) {
    const QFontMetricsF metrics(font);
    return (kEntryLine + kEntryGap + 1) * metrics.height() + metrics.horizontalAdvance(curve.name) + 1;
}

void paintCurveEntry(QPainter& painter, QPointF& at, const EpochCurve& curve, const ChartColours& colours) {
    const double line = QFontMetricsF(painter.font()).height(), width = curveEntryWidth(painter.font(), curve);
    const auto colour = seenOn(colours, curve.colour);
    painter.setPen(penOf(curve, colour));
    painter.drawLine(at + QPointF(0, line / 2), at + QPointF(kEntryLine * line, line / 2));
    paintMarkOf(painter, curve, colour, at + QPointF(kEntryLine * line / 2, line / 2));
    painter.setPen(colours.ink);
    painter.drawText(QRectF(at.x() + (kEntryLine + kEntryGap) * line, at.y(), width, line), Qt::AlignLeft | Qt::AlignVCenter, curve.name);
    at.rx() += width;
}

double roomForLosses(const QVector<EpochCurve>& curves) {
    double most = 0;
    for (const auto& curve : curves)
        for (const auto& point : curve.points) most = std::max(most, point.most);
    return most > 0 ? most * kRoom : 1;
}

QStringList epochColumns() {
    return {QStringLiteral("fold"), QStringLiteral("epoch"), QStringLiteral("train_loss"), QStringLiteral("train_accuracy"), QStringLiteral("test_loss"), QStringLiteral("test_accuracy")};
}

QVector<QStringList> epochRows(const std::vector<runs::FoldState>& folds) {
    QVector<QStringList> table;
    const auto number = [](double value) { return QString::number(value, 'g', 9); };
    for (const auto& fold : folds)
        for (const auto& l : fold.epochs)
            table.append({QString::number(fold.number), QString::number(l.epoch), number(l.trainLoss), number(l.trainAccuracy), number(l.testLoss), number(l.testAccuracy)});
    return table;
}

} // namespace paulownia::ui

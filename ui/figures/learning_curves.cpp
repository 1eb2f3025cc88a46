#include "ui/figures/learning_curves.h"

#include "ui/figures/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <map>

namespace paulownia::ui {
namespace {

using runs::EpochLine;

constexpr double kRoom = 1.05; // above the highest loss

void paintEntry(QPainter& painter, QPointF& at, const QString& text, const QPen& pen, const ChartColours& colours) {
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height(), width = metrics.horizontalAdvance(text) + 1;
    painter.setPen(pen);
    painter.drawLine(at + QPointF(0, line / 2), at + QPointF(1.6 * line, line / 2));
    painter.setPen(colours.ink);
    painter.drawText(QRectF(at.x() + 1.9 * line, at.y(), width, line), Qt::AlignLeft | Qt::AlignVCenter, text);
    at.rx() += 1.9 * line + width + line;
}

} // namespace

LearningCurvesPlot::LearningCurvesPlot(QString name, std::vector<runs::FoldState> folds) : m_name(std::move(name)), m_folds(std::move(folds)) {
    const QColor cyan(0x00, 0xA5, 0xB8), pink(0xE5, 0x6A, 0xA6), blue(0x1F, 0x4F, 0xC4), red(0xC6, 0x2D, 0x3E); // Figure 3 of the paper
    m_curves = {{&EpochLine::trainLoss, cyan, true, pointsOf(&EpochLine::trainLoss)}, {&EpochLine::testLoss, pink, false, pointsOf(&EpochLine::testLoss)},
                {&EpochLine::trainAccuracy, blue, true, pointsOf(&EpochLine::trainAccuracy)}, {&EpochLine::testAccuracy, red, false, pointsOf(&EpochLine::testAccuracy)}};
    const auto& test = m_curves[1].points;
    if (test.isEmpty()) return;
    m_best = std::min_element(test.begin(), test.end(), [](const Point& a, const Point& b) { return a.mean < b.mean; })->epoch;
    m_epochs = test.last().epoch;
}

QVector<LearningCurvesPlot::Point> LearningCurvesPlot::pointsOf(double EpochLine::*value) const {
    std::map<int, std::vector<double>> byEpoch;
    for (const auto& fold : m_folds)
        for (const auto& line : fold.epochs) byEpoch[line.epoch].push_back(line.*value);
    QVector<Point> points;
    for (const auto& [epoch, values] : byEpoch) {
        double sum = 0;
        for (const double each : values) sum += each;
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        points.append({epoch, sum / static_cast<double>(values.size()), *least, *most});
    }
    return points;
}

QString LearningCurvesPlot::title() const { return ChartWords::tr("Learning curves: %1").arg(m_name); }

void LearningCurvesPlot::paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks&) const {
    painter.setRenderHint(QPainter::Antialiasing);
    double most = 0;
    for (const auto& curve : {m_curves[0], m_curves[1]})
        for (const auto& point : curve.points) most = std::max(most, point.most);
    const double half = area.width() / 2;
    paintPanel(painter, QRectF(area.left(), area.top(), half, area.height()), m_curves[0], m_curves[1], ChartWords::tr("loss"), most > 0 ? most * kRoom : 1, colours);
    paintPanel(painter, QRectF(area.left() + half, area.top(), half, area.height()), m_curves[2], m_curves[3], ChartWords::tr("accuracy"), 1, colours);
}

void LearningCurvesPlot::paintPanel(QPainter& painter, const QRectF& area, const Curve& training, const Curve& test, const QString& name, double most,
                                    const ChartColours& colours) const {
    const PlotAxes axes{plotBox(area, painter.font()), 0.5, m_epochs + 0.5, 0, most};
    paintAxes(painter, axes, ChartWords::tr("epoch"), name, colours);
    const double line = QFontMetricsF(painter.font()).height();
    QPointF legend(axes.box.left(), axes.box.top() - 1.5 * line);
    for (const auto& curve : {training, test}) {
        const auto colour = seenOn(colours, curve.colour);
        const QPen pen(colour, 1.6, curve.isTraining ? Qt::DashLine : Qt::SolidLine);
        paintEntry(painter, legend, curve.isTraining ? ChartWords::tr("training") : ChartWords::tr("test"), pen, colours);
        QPolygonF mean, band;
        for (const auto& point : curve.points) mean.append(axes.at(point.epoch, point.mean)), band.append(axes.at(point.epoch, point.most));
        for (auto point = curve.points.crbegin(); point != curve.points.crend(); ++point) band.append(axes.at(point->epoch, point->least));
        auto faint = colour;
        faint.setAlphaF(0.2f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(faint);
        if (m_folds.size() > 1) painter.drawPolygon(band);
        painter.setBrush(colour);
        for (const auto& at : mean) paintMark(painter, at, curve.isTraining ? MarkShape::Circle : MarkShape::Triangle, line * 0.16);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(mean);
    }
    paintBest(painter, axes, colours);
}

void LearningCurvesPlot::paintBest(QPainter& painter, const PlotAxes& axes, const ChartColours& colours) const {
    if (m_best == 0) return;
    const double line = QFontMetricsF(painter.font()).height();
    const auto foot = axes.at(m_best, axes.bottom), head = QPointF(foot.x(), axes.box.top());
    painter.setPen(QPen(colours.quietInk, 1, Qt::DotLine));
    painter.drawLine(foot, head);
    painter.setPen(colours.ink);
    const bool isRight = m_best > m_epochs / 2;
    painter.drawText(QRectF(isRight ? head.x() - 10.3 * line : head.x() + 0.3 * line, head.y() + 0.2 * line, 10 * line, line), isRight ? Qt::AlignRight : Qt::AlignLeft, ChartWords::tr("best epoch: %1").arg(m_best));
}

QStringList LearningCurvesPlot::columns() const {
    return {QStringLiteral("fold"), QStringLiteral("epoch"), QStringLiteral("train_loss"), QStringLiteral("train_accuracy"), QStringLiteral("test_loss"), QStringLiteral("test_accuracy")};
}

QVector<QStringList> LearningCurvesPlot::rows() const {
    QVector<QStringList> table;
    const auto number = [](double value) { return QString::number(value, 'g', 9); };
    for (const auto& fold : m_folds)
        for (const auto& l : fold.epochs)
            table.append({QString::number(fold.number), QString::number(l.epoch), number(l.trainLoss), number(l.trainAccuracy), number(l.testLoss), number(l.testAccuracy)});
    return table;
}

} // namespace paulownia::ui

#include "ui/figures/importance_plot.h"

#include "core/analysis/importance.h"
#include "core/model/listed.h"
#include "ui/figures/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace paulownia::ui {
namespace {

constexpr int kFirstColumn = 30;   // of feature 0; each feature takes two columns a side [scripts]
constexpr double kTallest = 90;    // of the bars on the face, in the headshot's pixels
constexpr double kRoom = 1.15;     // above the tallest bar, for its number

QColor barColour(bool isTop) { return paperColours().series.at(isTop ? 4 : 5); }

} // namespace

ImportancePlot::ImportancePlot(std::shared_ptr<const analysis::Exploration> exploration, std::size_t method)
    : m_exploration(std::move(exploration)), m_method(method),
      m_face(QImage(m_exploration->meanHeadshot.data(), arrays::kHeadshotSide, arrays::kHeadshotSide, arrays::kHeadshotSide, QImage::Format_Grayscale8).copy()),
      m_top(analysis::topFeatures(shares())), m_most(std::max(1e-12, *std::max_element(shares().begin(), shares().end()))) {}

QString ImportancePlot::title() const { return ChartWords::tr("Importance of the features: %1").arg(QString::fromStdString(m_exploration->importance[m_method].name)); }

void ImportancePlot::paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks&) const {
    const double line = QFontMetricsF(painter.font()).height();
    const double side = std::min(area.height() - line, area.width() * 0.44);
    const QRectF square(area.left() + line / 2, area.center().y() - side / 2, side, side);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintFace(painter, square);
    const QRectF room(square.right() + line / 2, square.top() - line / 2, area.right() - square.right() - line / 2, square.height() + line / 2);
    const PlotAxes axes{plotBox(room, painter.font()), -0.5, static_cast<double>(shares().size()) - 0.5, 0, m_most * kRoom};
    paintBars(painter, axes, colours);
    paintAxes(painter, axes, ChartWords::tr("feature, from the outside to the centre"), ChartWords::tr("share of the gain"), colours);
    paintPaperMarks(painter, axes, colours);
}

/// Bars stand on the jaw rows; the face's right half mirrors its left, as the features do.
void ImportancePlot::paintFace(QPainter& painter, const QRectF& square) const {
    painter.drawImage(square, m_face);
    const double pixel = square.width() / arrays::kHeadshotSide, foot = square.top() + arrays::kMandibleFirstRow * pixel;
    const double left = square.left() + kFirstColumn * pixel, right = square.right() - kFirstColumn * pixel;
    painter.fillRect(QRectF(left, foot, right - left, arrays::kMandibleRows * pixel), Qt::white);
    for (std::size_t f = 0; f < shares().size(); ++f) {
        const double height = shares()[f] / m_most * kTallest * pixel, x = left + 2 * static_cast<double>(f) * pixel;
        auto colour = barColour(std::find(m_top.begin(), m_top.end(), f) != m_top.end());
        colour.setAlphaF(0.85);
        painter.fillRect(QRectF(x, foot - height, 2 * pixel, height), colour);
        painter.fillRect(QRectF(square.left() + square.right() - x - 2 * pixel, foot - height, 2 * pixel, height), colour);
    }
}

void ImportancePlot::paintBars(QPainter& painter, const PlotAxes& axes, const ChartColours& colours) const {
    const double line = QFontMetricsF(painter.font()).height();
    QVector<QRectF> named;
    for (std::size_t f = 0; f < shares().size(); ++f) {
        const bool isTop = std::find(m_top.begin(), m_top.end(), f) != m_top.end() && shares()[f] > 0;
        const auto x = static_cast<double>(f);
        painter.fillRect(QRectF(axes.at(x - 0.4, shares()[f]), axes.at(x + 0.4, 0)), barColour(isTop));
        painter.setPen(colours.ink);
        const auto head = axes.at(x, shares()[f]);
        if (!isTop) continue;
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(QString::number(f));
        QRectF place(head.x() - width / 2, head.y() - line, width, line);
        while (std::any_of(named.begin(), named.end(), [&](const QRectF& other) { return other.intersects(place); })) place.translate(0, -line); // neighbours stand one above the other
        named.append(place);
        painter.drawText(place.adjusted(-1, 0, 1, 0), Qt::AlignCenter, QString::number(f));
    }
}

/// Small triangles at the top of the box over the paper's five, with a word in the place of a legend.
void ImportancePlot::paintPaperMarks(QPainter& painter, const PlotAxes& axes, const ChartColours& colours) const {
    const double line = QFontMetricsF(painter.font()).height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ink);
    for (const auto f : analysis::kPaperTopFive) {
        const auto tip = QPointF(axes.at(static_cast<double>(f), 0).x(), axes.box.top() + line * 0.1);
        painter.drawPolygon(QPolygonF({tip + QPointF(0, line * 0.4), tip + QPointF(-line * 0.22, 0), tip + QPointF(line * 0.22, 0)}));
    }
    QStringList ours, paper;
    for (const auto f : m_top) ours.append(QString::number(f));
    for (const auto f : analysis::kPaperTopFive) paper.append(QString::number(f));
    painter.setPen(colours.ink);
    const auto sentence = ChartWords::tr("largest: %1; in the paper (▾): %2").arg(model::listed(ours), model::listed(paper));
    const double beyond = QFontMetricsF(painter.font()).horizontalAdvance(sentence) - axes.box.width();
    const double left = axes.box.left() - std::clamp(beyond - line, 0.0, 3 * line); // over the ticks' numbers too, where it is long
    paintFitted(painter, QRectF(left, axes.box.top() - 1.5 * line, axes.box.right() + line - left, line), Qt::AlignLeft | Qt::AlignVCenter, sentence);
}

QStringList ImportancePlot::columns() const { return {QStringLiteral("feature"), QStringLiteral("share"), QStringLiteral("left_column"), QStringLiteral("in_papers_top_five")}; }

QVector<QStringList> ImportancePlot::rows() const {
    QVector<QStringList> table;
    const auto& paper = analysis::kPaperTopFive;
    for (std::size_t f = 0; f < shares().size(); ++f)
        table.append({QString::number(f), QString::number(shares()[f], 'g', 9), QString::number(kFirstColumn + 2 * f), QString::number(std::find(paper.begin(), paper.end(), f) != paper.end())});
    return table;
}

} // namespace paulownia::ui

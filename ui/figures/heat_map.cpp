#include "ui/figures/heat_map.h"

#include "ui/figures/chart_words.h"
#include "ui/figures/plot_axes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>

namespace paulownia::ui {
namespace {

constexpr double kTreeShare = 0.24; // of the width
constexpr double kStrip = 0.6;      // of a line of text: the labels' strip
constexpr double kGap = 3;
constexpr double kTick = 4;

/// Viridis (Smith and van der Walt 2015) at nine places: even in lightness, told apart with every colour vision.
QColor scaleColour(double share) {
    static constexpr std::array<QRgb, 9> kStops{0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21918c, 0xff28ae80, 0xff5ec962, 0xffaddc30, 0xfffde725};
    const double at = std::clamp(share, 0.0, 1.0) * (kStops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(at), kStops.size() - 2);
    const double rest = at - static_cast<double>(below);
    const auto mix = [&](int a, int b) { return static_cast<int>(a + rest * (b - a)); };
    const QColor a(kStops[below]), b(kStops[below + 1]);
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QRectF inner(const QRectF& area, const QFont& font) {
    const double line = QFontMetricsF(font).height();
    return area.adjusted(line / 2, 2 * line, -1.5 * line, -2.9 * line);
}

} // namespace

HeatMapPlot::HeatMapPlot(std::shared_ptr<const analysis::Exploration> exploration)
    : m_exploration(std::move(exploration)), m_image(static_cast<int>(m_exploration->samples.features), count(), QImage::Format_RGB32), m_placeOf(count()) {
    const auto& samples = m_exploration->samples;
    const auto [low, high] = std::minmax_element(samples.values.begin(), samples.values.end());
    m_low = *low;
    m_high = *high;
    for (int place = 0; place < count(); ++place) {
        const auto row = m_exploration->order[static_cast<std::size_t>(place)];
        m_placeOf[static_cast<int>(row)] = place;
        for (std::size_t f = 0; f < samples.features; ++f) m_image.setPixelColor(static_cast<int>(f), place, scaleColour((samples.at(row, f) - m_low) / (m_high - m_low)));
    }
}

QString HeatMapPlot::title() const { return ChartWords::tr("Mandible vectors in the order of their clusters"); }

QRectF HeatMapPlot::mapIn(const QRectF& area, const QFont& font) {
    const auto room = inner(area, font);
    return room.adjusted(room.width() * kTreeShare + kStrip * QFontMetricsF(font).height() + 2 * kGap, 0, 0, 0);
}

void HeatMapPlot::paint(QPainter& painter, const QRectF& area, const ChartColours& colours, const PlotMarks& marks) const {
    const auto room = inner(area, painter.font()), map = mapIn(area, painter.font());
    const double strip = kStrip * QFontMetricsF(painter.font()).height();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, map.height() < count()); // else cells keep their edges
    painter.drawImage(map, m_image);
    paintLabels(painter, QRectF(map.left() - kGap - strip, map.top(), strip, map.height()), colours);
    paintTree(painter, QRectF(room.left(), room.top(), room.width() * kTreeShare, room.height()), colours);
    paintScale(painter, area, map, colours);
    paintNames(painter, map, colours);
    paintMarks(painter, map, colours, marks);
}

/// A merge is three sides of a rectangle from its children's middles to its height, which grows to the left.
void HeatMapPlot::paintTree(QPainter& painter, const QRectF& tree, const ChartColours& colours) const {
    const auto& merges = m_exploration->dendrogram.merges;
    const double highest = std::max(merges.back().height, 1e-300);
    QVector<QPointF> ends(count() + static_cast<int>(merges.size())); // of rows and clusters
    for (int i = 0; i < count(); ++i) ends[i] = {tree.right(), rowTop(tree, m_placeOf[i]) + tree.height() / count() / 2};
    QPainterPath path;
    for (std::size_t k = 0; k < merges.size(); ++k) {
        const auto a = ends[merges[k].first], b = ends[merges[k].second];
        const double x = tree.right() - tree.width() * merges[k].height / highest;
        path.moveTo(a);
        path.lineTo(x, a.y());
        path.lineTo(x, b.y());
        path.lineTo(b);
        ends[count() + static_cast<int>(k)] = {x, (a.y() + b.y()) / 2};
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.ink, 0.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

/// Female at the strip's right half, male at its left: told by place too.
void HeatMapPlot::paintLabels(QPainter& painter, const QRectF& strip, const ChartColours& colours) const {
    const double height = strip.height() / count();
    for (int i = 0; i < count(); ++i) {
        const bool isFemale = m_exploration->samples.labels[static_cast<std::size_t>(i)] == 1;
        painter.fillRect(QRectF(isFemale ? strip.center().x() : strip.left(), rowTop(strip, m_placeOf[i]), strip.width() / 2, height), labelColour(isFemale, colours));
    }
}

void HeatMapPlot::paintScale(QPainter& painter, const QRectF& area, const QRectF& map, const ChartColours& colours) const {
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height(), top = map.top() - 1.5 * line;
    QPointF legend(area.left() + line / 2, top);
    for (const bool isFemale : {false, true}) paintLabelEntry(painter, legend, isFemale, labelText(isFemale), colours);
    const auto low = QString::number(m_low, 'f', 2), high = QString::number(m_high, 'f', 2);
    const double lowWidth = metrics.horizontalAdvance(low) + kGap, highWidth = metrics.horizontalAdvance(high) + kGap;
    const QRectF bar(map.right() - highWidth - 8 * line, top + line * 0.2, 8 * line, line * 0.6);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int i = 0; i <= 8; ++i) gradient.setColorAt(i / 8.0, scaleColour(i / 8.0));
    painter.setBrush(gradient);
    painter.setPen(QPen(colours.quietInk, 1)); // its ends are near the paper
    painter.drawRect(bar);
    painter.setPen(colours.ink);
    painter.drawText(QRectF(bar.left() - lowWidth, top, lowWidth, line), Qt::AlignLeft | Qt::AlignVCenter, low);
    painter.drawText(QRectF(bar.right(), top, highWidth, line), Qt::AlignRight | Qt::AlignVCenter, high);
}

void HeatMapPlot::paintNames(QPainter& painter, const QRectF& map, const ChartColours& colours) const {
    const double line = QFontMetricsF(painter.font()).height(), features = static_cast<double>(m_exploration->samples.features);
    painter.setPen(colours.ink);
    for (const double f : roundTicks(0, features - 1, 7)) {
        const double x = map.left() + (f + 0.5) / features * map.width();
        painter.drawLine(QPointF(x, map.bottom()), QPointF(x, map.bottom() + kTick));
        painter.drawText(QRectF(x - 2 * line, map.bottom() + kTick, 4 * line, line), Qt::AlignCenter, QString::number(f));
    }
    const double top = map.bottom() + kTick + 1.3 * line;
    painter.drawText(QRectF(map.left(), top, map.width(), line), Qt::AlignCenter, ChartWords::tr("feature, from the outside to the centre"));
}

void HeatMapPlot::paintMarks(QPainter& painter, const QRectF& map, const ChartColours& colours, const PlotMarks& marks) const {
    const double height = map.height() / count(), line = QFontMetricsF(painter.font()).height();
    painter.setPen(Qt::NoPen);
    for (const int item : marks.selected)
        if (item < count()) painter.fillRect(QRectF(map.right() + kGap, rowTop(map, m_placeOf[item]), line * 0.5, std::max(height, 1.5)), colours.ink);
    if (marks.hovered < 0 || marks.hovered >= count()) return;
    painter.setPen(QPen(colours.ink, 1.2));
    painter.setBrush(Qt::NoBrush);
    const double tall = std::max(height, 4.0);
    painter.drawRect(QRectF(map.left() - kGap - kStrip * line, rowTop(map, m_placeOf[marks.hovered]) + height / 2 - tall / 2, map.width() + kGap + kStrip * line, tall));
}

int HeatMapPlot::itemAt(const QRectF& area, const QFont& font, QPointF point) const {
    const auto map = mapIn(area, font);
    if (point.x() < area.left() || point.x() > area.right() || point.y() < map.top() || point.y() >= map.bottom()) return -1;
    const int place = static_cast<int>((point.y() - map.top()) / map.height() * count());
    return static_cast<int>(m_exploration->order[static_cast<std::size_t>(std::min(place, count() - 1))]);
}

QVector<int> HeatMapPlot::itemsIn(const QRectF& area, const QFont& font, const QRectF& box) const {
    const auto map = mapIn(area, font);
    QVector<int> inside;
    for (int item = 0; item < count(); ++item)
        if (const double y = rowTop(map, m_placeOf[item]); y + map.height() / count() > box.top() && y < box.bottom()) inside.append(item);
    return inside;
}

QVector<int> HeatMapPlot::walk() const { return {m_exploration->order.begin(), m_exploration->order.end()}; }

QStringList HeatMapPlot::columns() const {
    QStringList names{QStringLiteral("place"), QStringLiteral("volunteer"), QStringLiteral("female"), QStringLiteral("cluster")};
    for (std::size_t f = 0; f < m_exploration->samples.features; ++f) names.append(QStringLiteral("feature_%1").arg(f));
    return names;
}

QVector<QStringList> HeatMapPlot::rows() const {
    QVector<QStringList> table;
    const auto& samples = m_exploration->samples;
    for (std::size_t place = 0; place < m_exploration->order.size(); ++place) {
        const auto row = m_exploration->order[place];
        QStringList cells{QString::number(place + 1), QString::number(samples.volunteers[row]), QString::number(samples.labels[row]), QString::number(m_exploration->clusters[row] + 1)};
        for (const float value : samples.row(row)) cells.append(QString::number(value, 'g', 6));
        table.append(cells);
    }
    return table;
}

} // namespace paulownia::ui

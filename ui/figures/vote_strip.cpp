#include "ui/figures/vote_strip.h"

#include "ui/figures/chart_words.h"
#include "ui/figures/plot_axes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <numeric>

namespace paulownia::ui {
namespace {

constexpr double kGapFrom = 4;  // a column at least this wide leaves a hairline to its neighbour
constexpr double kSpace = 8;
constexpr double kTick = 4;
constexpr double kMark = 7;     // side of the mark of an unresolved subject

/// One painting of one strip: area, scales and colours in one place.
class StripPainting {
public:
    StripPainting(QPainter& painter, const QRectF& area, const VoteStrip& strip, const ChartColours& colours)
        : m_painter(painter), m_area(area), m_strip(strip), m_colours(colours), m_font(painter.font()), m_metrics(m_font),
          m_box(stripArea(area, m_font)),
          m_column(strip.columns.isEmpty() ? m_box.width() : m_box.width() / static_cast<double>(strip.columns.size())) {}

    void all(int highlighted) {
        m_painter.fillRect(m_area, m_colours.paper);
        titleAndLegend();
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        for (qsizetype k = 0; k < m_strip.choices.size(); ++k) choice(k);
        for (qsizetype k = 0; k < m_strip.choices.size(); ++k) nameOnField(k);
        guides();
        axes();
        marks();
        if (highlighted >= 0) highlight(highlighted);
    }

private:
    double x(qsizetype column) const { return m_box.left() + static_cast<double>(column) * m_column; }
    double y(double votes) const { return m_box.bottom() - votes / m_strip.panel * m_box.height(); }
    double gap() const { return m_column >= kGapFrom ? 1 : 0; }

    /// Votes from … to of one choice in a column: stacked from the bottom, the last from the top.
    std::pair<double, double> span(const VoteStripColumn& column, qsizetype k) const {
        if (k == m_strip.choices.size() - 1) return {m_strip.panel - column.counts[k], m_strip.panel};
        const double below = std::accumulate(column.counts.begin(), column.counts.begin() + k, 0.0);
        return {below, below + column.counts[k]};
    }

    /// One path a choice; neighbours of one height are one rectangle, so that thousands of columns stay a small file.
    void choice(qsizetype k) {
        QPainterPath path;
        for (qsizetype from = 0, to; from < m_strip.columns.size(); from = to) {
            const auto votes = span(m_strip.columns[from], k);
            to = from + 1;
            while (gap() == 0 && to < m_strip.columns.size() && span(m_strip.columns[to], k) == votes) ++to;
            if (votes.second > votes.first)
                path.addRect(QRectF(QPointF(x(from), y(votes.second)), QPointF(x(to) - gap(), y(votes.first))));
        }
        m_painter.fillPath(path, m_colours.ofSeries(k));
    }

    /// The choice's name where most chose it, if it fits: low in what stacks from the bottom, high in what hangs from the top.
    void nameOnField(qsizetype k) {
        qsizetype first = -1, last = -1;
        for (qsizetype i = 0; i < m_strip.columns.size(); ++i) {
            if (m_strip.columns[i].counts[k] * 2 <= m_strip.panel) continue;
            if (first < 0) first = i;
            last = i;
        }
        const bool isHanging = k == m_strip.choices.size() - 1;
        const QRectF field(QPointF(x(first), isHanging ? m_box.top() : m_box.center().y()),
                           QPointF(x(last + 1), isHanging ? m_box.center().y() : m_box.bottom()));
        m_painter.setFont(bold());
        const bool fits =
            first >= 0 && gap() == 0 && QFontMetricsF(bold()).horizontalAdvance(m_strip.choices[k]) + 2 * kSpace < field.width();
        m_painter.setPen(wordsOn(m_colours.ofSeries(k)));
        if (fits) m_painter.drawText(field, Qt::AlignCenter, m_strip.choices[k]);
        m_painter.setFont(m_font);
    }

    QFont bold() const {
        QFont font = m_font;
        font.setBold(true);
        return font;
    }

    qsizetype labelled(const QString& label) const {
        return std::count_if(m_strip.columns.begin(), m_strip.columns.end(),
                             [&](const auto& column) { return column.label == label; });
    }

    void titleAndLegend() {
        m_painter.setPen(m_colours.ink);
        m_painter.setFont(bold());
        paintFitted(m_painter, QRectF(m_box.left(), m_area.top() + kSpace, m_box.width(), m_metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, m_strip.title);
        m_painter.setFont(m_font);
        QPointF at(m_box.left(), m_area.top() + kSpace + m_metrics.height() * 1.4);
        for (qsizetype k = 0; k < m_strip.choices.size(); ++k)
            entry(at, ChartWords::tr("%1: %2").arg(m_strip.choices[k]).arg(labelled(m_strip.choices[k])),
                  [&](const QRectF& box) { m_painter.fillRect(box, m_colours.ofSeries(k)); });
        if (const auto open = labelled({}); open > 0)
            entry(at, ChartWords::tr("unresolved: %1").arg(open), [&](const QRectF& box) { mark(box.center()); });
    }

    template <class Swatch> void entry(QPointF& at, const QString& text, Swatch swatch) {
        const double side = m_metrics.capHeight() * 1.2, height = m_metrics.height(), width = m_metrics.horizontalAdvance(text);
        swatch(QRectF(at.x(), at.y() + (height - side) / 2, side, side));
        m_painter.setPen(m_colours.ink);
        m_painter.drawText(QRectF(at.x() + side + kSpace, at.y(), width + 1, height), Qt::AlignLeft | Qt::AlignVCenter, text);
        at.rx() += side + 3 * kSpace + width;
    }

    void guides() {
        m_painter.setPen(QPen(m_colours.paper, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(m_box.left(), y(m_strip.panel / 2.0)), QPointF(m_box.right(), y(m_strip.panel / 2.0)));
        m_painter.setPen(QPen(m_colours.quietInk, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(m_box);
    }

    void axes() {
        m_painter.setPen(m_colours.quietInk);
        for (const int votes : {0, (m_strip.panel + 1) / 2, m_strip.panel}) yTick(votes);
        for (const int column : xTicks()) xTick(column);
        m_painter.setPen(m_colours.ink);
        const double height = m_metrics.height();
        paintFitted(m_painter, QRectF(m_box.left(), m_area.bottom() - height - kSpace / 2, m_box.width(), height), Qt::AlignCenter, caption());
        m_painter.save();
        m_painter.translate(m_area.left() + kSpace / 2, m_box.center().y());
        m_painter.rotate(-90);
        m_painter.drawText(QRectF(-m_box.height() / 2, 0, m_box.height(), height), Qt::AlignCenter, ChartWords::tr("votes"));
        m_painter.restore();
    }

    QString caption() const {
        switch (m_strip.order) {
        case StripOrder::Votes: return ChartWords::tr("%1, from most votes for “%2” to fewest").arg(m_strip.subjects, m_strip.choices.value(0));
        case StripOrder::Number: return ChartWords::tr("%1, by number").arg(m_strip.subjects);
        case StripOrder::Split: return ChartWords::tr("%1, from the most divided to the most agreed").arg(m_strip.subjects);
        }
        return {};
    }

    void yTick(int votes) {
        m_painter.drawLine(QPointF(m_box.left() - kTick, y(votes)), QPointF(m_box.left(), y(votes)));
        const double height = m_metrics.height();
        m_painter.drawText(QRectF(m_area.left(), y(votes) - height / 2, m_box.left() - m_area.left() - 1.5 * kTick, height),
                           Qt::AlignRight | Qt::AlignVCenter, QString::number(votes));
    }

    /// 1, the round numbers between, and the last; columns count from 1.
    QVector<int> xTicks() const {
        const int last = static_cast<int>(m_strip.columns.size());
        if (last == 0) return {};
        int step = 1;
        for (const int factor : {5, 2, 5, 2, 5, 2, 5, 2, 5, 2})
            if (last / step > 8) step *= factor;
        QVector<int> ticks{1};
        for (int tick = step; tick <= last - step / 2; tick += step)
            if (tick > 1) ticks.append(tick);
        if (ticks.last() != last) ticks.append(last);
        return ticks;
    }

    void xTick(int number) {
        const double middle = x(number - 1) + m_column / 2, top = m_box.bottom() + kMark + 3, height = m_metrics.height();
        if (!m_strip.columns[number - 1].label.isEmpty()) m_painter.drawLine(QPointF(middle, m_box.bottom()), QPointF(middle, m_box.bottom() + kTick)); // else a mark is there
        m_painter.drawText(QRectF(middle - 40, top + kTick, 80, height), Qt::AlignHCenter | Qt::AlignTop,
                           QString::number(number));
    }

    void marks() {
        for (qsizetype i = 0; i < m_strip.columns.size(); ++i)
            if (m_strip.columns[i].label.isEmpty()) mark(QPointF(x(i) + m_column / 2, m_box.bottom() + 2 + kMark / 2));
    }

    void mark(QPointF centre) {
        const double half = kMark / 2;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.ink);
        m_painter.drawPolygon(
            QPolygonF({centre + QPointF(0, -half), centre + QPointF(half, half), centre + QPointF(-half, half)}));
    }

    void highlight(int column) {
        m_painter.setPen(QPen(m_colours.ink, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(x(column), m_box.top(), std::max(m_column - gap(), 2.0), m_box.height()));
    }

    QPainter& m_painter;
    QRectF m_area;
    const VoteStrip& m_strip;
    const ChartColours& m_colours;
    QFont m_font;
    QFontMetricsF m_metrics;
    QRectF m_box;
    double m_column;
};

/// How far the most frequent choice is ahead of the next, as a share of the votes; without votes it is as far as can be.
double leadOf(const VoteStripColumn& column) {
    auto counts = column.counts;
    const int votes = std::accumulate(counts.begin(), counts.end(), 0);
    std::sort(counts.begin(), counts.end(), std::greater<>());
    return votes == 0 ? 2 : static_cast<double>(counts.value(0) - counts.value(1)) / votes;
}

} // namespace

VoteStrip sorted(VoteStrip strip, StripOrder order) {
    const auto byVotes = [](const VoteStripColumn& a, const VoteStripColumn& b) {
        return a.counts.first() != b.counts.first() ? a.counts.first() > b.counts.first() : a.counts.last() < b.counts.last();
    };
    const auto byNumber = [](const VoteStripColumn& a, const VoteStripColumn& b) { return a.id < b.id; };
    const auto bySplit = [](const VoteStripColumn& a, const VoteStripColumn& b) { return leadOf(a) < leadOf(b); };
    strip.order = order;
    switch (order) {
    case StripOrder::Votes: std::stable_sort(strip.columns.begin(), strip.columns.end(), byVotes); break;
    case StripOrder::Number: std::stable_sort(strip.columns.begin(), strip.columns.end(), byNumber); break;
    case StripOrder::Split: std::stable_sort(strip.columns.begin(), strip.columns.end(), bySplit); break;
    }
    return strip;
}

QRectF stripArea(const QRectF& area, const QFont& font) {
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    return area.adjusted(line + metrics.horizontalAdvance(QStringLiteral("00")) + 2 * kSpace, 2.6 * line + 2 * kSpace,
                         -2 * kSpace, -(2.2 * line + kMark + kTick + 3 + kSpace));
}

int columnAt(const VoteStrip& strip, const QRectF& box, QPointF point) {
    if (strip.columns.isEmpty() || point.x() < box.left() || point.x() >= box.right() || point.y() < box.top() ||
        point.y() > box.bottom())
        return -1;
    return static_cast<int>((point.x() - box.left()) / box.width() * static_cast<double>(strip.columns.size()));
}

void paintVoteStrip(QPainter& painter, const QRectF& area, const VoteStrip& strip, const ChartColours& colours, int highlighted) {
    StripPainting(painter, area, strip, colours).all(highlighted);
}

} // namespace paulownia::ui

#include "ui/figures/age_histogram.h"

#include "ui/figures/chart_words.h"

#include <QFontMetricsF>
#include <QPainter>

namespace paulownia::ui {
namespace {

constexpr double kSpace = 8;
constexpr double kTick = 4;
constexpr double kBarShare = 0.92; // of its class's width
constexpr int kMostTicks = 6;

double medianOf(QVector<int> ages) {
    std::sort(ages.begin(), ages.end());
    const auto middle = ages.size() / 2;
    return ages.size() % 2 ? ages[middle] : (ages[middle - 1] + ages[middle]) / 2.0;
}

QString summaryOf(const QVector<int>& ages) {
    const auto [least, most] = std::minmax_element(ages.begin(), ages.end());
    return ChartWords::tr("%n volunteer(s)", nullptr, static_cast<int>(ages.size())) + ChartWords::tr("; ", "between two facts") +
           ChartWords::tr("youngest %1, median %2, oldest %3").arg(*least).arg(medianOf(ages)).arg(*most);
}

/// 1, 2 or 5 times a power of ten, so that there are six ticks at most.
int stepFor(int most) {
    for (int power = 1;; power *= 10)
        for (const int factor : {1, 2, 5})
            if (most <= factor * power * kMostTicks) return factor * power;
}

/// One painting: area, scales and colours in one place.
class Histogram {
public:
    Histogram(QPainter& painter, const QRectF& area, const QVector<int>& ages, const ChartColours& colours)
        : m_painter(painter), m_area(area), m_ages(ages), m_classes(ageClasses(ages)), m_colours(colours), m_line(QFontMetricsF(painter.font()).height()),
          m_most(std::max_element(m_classes.begin(), m_classes.end(), [](auto& a, auto& b) { return a.volunteers < b.volunteers; })->volunteers),
          m_step(stepFor(m_most)), m_top((m_most + m_step - 1) / m_step * m_step),
          m_box(area.adjusted(4 * m_line, 2 * m_line, -2 * kSpace, -(2.6 * m_line + kTick))) {}

    void all() {
        m_painter.setPen(m_colours.ink);
        m_painter.drawText(QRectF(m_box.left(), m_area.top() + kSpace / 2, m_box.width(), m_line), Qt::AlignRight | Qt::AlignVCenter, summaryOf(m_ages));
        for (int count = 0; count <= m_top; count += m_step) yTick(count);
        for (qsizetype i = 0; i < m_classes.size(); ++i) bar(i);
        for (qsizetype i = 0; i <= m_classes.size(); ++i) xTick(i);
        m_painter.setPen(QPen(m_colours.quietInk, 1));
        m_painter.drawLine(m_box.bottomLeft(), m_box.bottomRight());
        names();
    }

private:
    double classWidth() const { return m_box.width() / static_cast<double>(m_classes.size()); }
    double x(qsizetype edge) const { return m_box.left() + static_cast<double>(edge) * classWidth(); }
    double y(int count) const { return m_box.bottom() - static_cast<double>(count) / m_top * m_box.height(); }

    void bar(qsizetype i) {
        const double gap = classWidth() * (1 - kBarShare) / 2;
        m_painter.fillRect(QRectF(QPointF(x(i) + gap, y(m_classes[i].volunteers)), QPointF(x(i + 1) - gap, m_box.bottom())), m_colours.ofSeries(0));
    }

    void yTick(int count) {
        m_painter.setPen(QPen(m_colours.quietInk, 0.5, count == 0 ? Qt::SolidLine : Qt::DotLine));
        m_painter.drawLine(QPointF(m_box.left(), y(count)), QPointF(m_box.right(), y(count)));
        m_painter.setPen(m_colours.ink);
        m_painter.drawText(QRectF(m_area.left(), y(count) - m_line / 2, m_box.left() - m_area.left() - kTick, m_line), Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }

    /// Between two classes; every second is left out where they would touch.
    void xTick(qsizetype edge) {
        const bool isTight = classWidth() < 3 * m_line;
        m_painter.setPen(m_colours.ink);
        m_painter.drawLine(QPointF(x(edge), m_box.bottom()), QPointF(x(edge), m_box.bottom() + kTick));
        const int age = m_classes.first().from + static_cast<int>(edge) * kAgeClassYears;
        if (isTight && age % (2 * kAgeClassYears) != 0) return;
        m_painter.drawText(QRectF(x(edge) - 2 * m_line, m_box.bottom() + kTick, 4 * m_line, m_line), Qt::AlignHCenter | Qt::AlignTop, QString::number(age));
    }

    void names() {
        m_painter.setPen(m_colours.ink);
        m_painter.drawText(QRectF(m_box.left(), m_area.bottom() - m_line - kSpace / 2, m_box.width(), m_line), Qt::AlignCenter, ChartWords::tr("age in years"));
        m_painter.save();
        m_painter.translate(m_area.left() + kSpace / 2, m_box.center().y());
        m_painter.rotate(-90);
        m_painter.drawText(QRectF(-m_box.height() / 2, 0, m_box.height(), m_line), Qt::AlignCenter, ChartWords::tr("volunteers"));
        m_painter.restore();
    }

    QPainter& m_painter;
    QRectF m_area;
    const QVector<int>& m_ages;
    QVector<AgeClass> m_classes;
    const ChartColours& m_colours;
    double m_line;
    int m_most, m_step, m_top;
    QRectF m_box;
};

} // namespace

QVector<AgeClass> ageClasses(const QVector<int>& ages) {
    if (ages.isEmpty()) return {};
    const auto [least, most] = std::minmax_element(ages.begin(), ages.end());
    QVector<AgeClass> classes;
    for (int from = *least - *least % kAgeClassYears; from <= *most; from += kAgeClassYears) classes.append({from, 0});
    for (const int age : ages) ++classes[(age - classes.first().from) / kAgeClassYears].volunteers;
    return classes;
}

void paintAgeHistogram(QPainter& painter, const QRectF& area, const QVector<int>& ages, const ChartColours& colours) {
    painter.fillRect(area, colours.paper);
    if (!ages.isEmpty()) Histogram(painter, area, ages, colours).all();
}

Figure ageFigure(const QVector<int>& ages) {
    Figure figure{ChartWords::tr("Ages of the volunteers"),
                  {90, 65},
                  [ages](QPainter& painter, const QRectF& area) { paintAgeHistogram(painter, area, ages, paperColours()); },
                  {QStringLiteral("from"), QStringLiteral("below"), QStringLiteral("volunteers")},
                  {}};
    for (const auto& ageClass : ageClasses(ages))
        figure.rows.append({QString::number(ageClass.from), QString::number(ageClass.from + kAgeClassYears), QString::number(ageClass.volunteers)});
    return figure;
}

} // namespace paulownia::ui

#include "ui/charts/vote_strip_chart.h"

#include "core/model/listed.h"
#include "ui/figures/chart_export.h"
#include "ui/widgets/graphic_role.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace paulownia::ui {
namespace {

constexpr QSizeF kPaper(510, 200); // points: the width of a page's text
constexpr double kPaperFont = 8;

} // namespace

VoteStripChart::VoteStripChart(QWidget* parent) : QWidget(parent) {
    tellAsGraphic(this);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void VoteStripChart::setStrip(const VoteStrip& strip) {
    m_strip = sorted(strip, m_order);
    m_chosen = m_highlighted = -1;
    setAccessibleName(tr("Votes: %1").arg(m_strip.title));
    updateGeometry(); // its heading may need another place
    update();
}

void VoteStripChart::setOrder(StripOrder order) {
    const auto chosen = m_chosen < 0 ? QString() : m_strip.columns.at(m_chosen).id;
    m_order = order;
    setStrip(m_strip);
    setChosen(chosen);
}

void VoteStripChart::setChosen(const QString& id) {
    const auto found =
        std::find_if(m_strip.columns.begin(), m_strip.columns.end(), [&](const auto& column) { return column.id == id; });
    m_chosen = found == m_strip.columns.end() ? -1 : static_cast<int>(found - m_strip.columns.begin());
    highlight(m_chosen);
}

base::Result<> VoteStripChart::exportTo(const QString& path) const {
    return exportChart(path, kPaper, m_strip.title, [this](QPainter& painter, const QRectF& area) {
        QFont paperFont = font();
        paperFont.setPointSizeF(kPaperFont);
        paperFont.setHintingPreference(QFont::PreferNoHinting);
        painter.setFont(paperFont);
        paintVoteStrip(painter, area, m_strip, paperColours());
    });
}

QSize VoteStripChart::sizeHint() const { return {800, 260}; }

QSize VoteStripChart::minimumSizeHint() const { return {320, 180}; }

void VoteStripChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(font());
    paintVoteStrip(painter, rect(), m_strip, screenColours(palette()), m_highlighted);
    if (!hasFocus()) return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

int VoteStripChart::columnUnder(QPointF point) const { return columnAt(m_strip, stripArea(rect(), font()), point); }

void VoteStripChart::highlight(int column) {
    if (column == m_highlighted) return;
    m_highlighted = column;
    setAccessibleDescription(column < 0 ? QString() : sentenceOf(m_strip.columns.at(column)));
    update();
}

QString VoteStripChart::sentenceOf(const VoteStripColumn& column) const {
    QStringList parts;
    for (qsizetype k = 0; k < m_strip.choices.size(); ++k)
        parts.append(QStringLiteral("%1 %2").arg(m_strip.choices[k]).arg(column.counts[k]));
    return tr("%1: %2 (%3)").arg(column.id, model::listed(parts), column.state);
}

void VoteStripChart::mouseMoveEvent(QMouseEvent* event) {
    const int column = columnUnder(event->position());
    highlight(column < 0 ? m_chosen : column);
    if (column < 0) return QToolTip::hideText();
    QToolTip::showText(event->globalPosition().toPoint(), sentenceOf(m_strip.columns.at(m_highlighted)), this);
}

void VoteStripChart::mouseReleaseEvent(QMouseEvent* event) {
    if (const int column = columnUnder(event->position()); column >= 0) Q_EMIT subjectChosen(m_strip.columns.at(column).id);
}

void VoteStripChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_strip.columns.size()) - 1;
    if (last < 0) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: return highlight(std::max(m_highlighted - 1, 0));
    case Qt::Key_Right: return highlight(std::min(m_highlighted + 1, last));
    case Qt::Key_Home: return highlight(0);
    case Qt::Key_End: return highlight(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_highlighted >= 0) Q_EMIT subjectChosen(m_strip.columns.at(m_highlighted).id);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void VoteStripChart::leaveEvent(QEvent*) { highlight(m_chosen); }

} // namespace paulownia::ui

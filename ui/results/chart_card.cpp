#include "ui/results/chart_card.h"

#include "ui/charts/vote_strip_chart.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>

namespace paulownia::ui {
namespace {

constexpr int kChartHeight = 250;

} // namespace

ChartCard::ChartCard(QWidget* parent) : QFrame(parent), m_chart(new VoteStripChart(this)), m_order(new QComboBox(this)), m_grid(new QGridLayout(this)) {
    setProperty("card", true);
    withTextSize(m_chart, [this] { m_chart->setFixedHeight((2 * kChartHeight + scaledToText(kChartHeight)) / 3); /* its words grow, its columns need not */ });
    auto* corner = new QHBoxLayout;
    corner->setContentsMargins(0, kSpaceXs, kSpaceM, 0);
    corner->addWidget(m_order);
    m_grid->setContentsMargins(kSpaceXs, kSpaceXs, kSpaceXs, kSpaceXs);
    m_grid->setSpacing(0);
    m_grid->addLayout(corner, 0, 0, Qt::AlignTop | Qt::AlignRight);
    arrange();
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int order) { m_chart->setOrder(static_cast<StripOrder>(std::max(0, order))); });
}

void ChartCard::arrange() {
    auto letters = m_chart->font();
    letters.setBold(true);
    const int heading = QFontMetrics(letters).horizontalAdvance(m_chart->strip().title) + m_order->sizeHint().width() + 3 * kSpaceXl;
    const int row = heading > width() ? 1 : 0;
    if (std::exchange(m_row, row) != row) m_grid->addWidget(m_chart, row, 0); // only then: it asks for another layout
}

bool ChartCard::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) arrange();
    return QFrame::event(event);
}

void ChartCard::retranslate() {
    const int order = std::max(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItems({tr("Sorted by votes"), tr("Sorted by number"), tr("Divided first")}); // as StripOrder
    m_order->setCurrentIndex(order);
    tellName(m_order, tr("How the chart is sorted"));
}

} // namespace paulownia::ui

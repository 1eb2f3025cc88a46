#include "ui/results/chart_card.h"

#include "ui/charts/vote_strip_chart.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QComboBox>
#include <QGridLayout>

namespace paulownia::ui {
namespace {

constexpr int kChartHeight = 250;

} // namespace

ChartCard::ChartCard(QWidget* parent) : QFrame(parent), m_chart(new VoteStripChart(this)), m_order(new QComboBox(this)) {
    setProperty("card", true);
    m_chart->setFixedHeight(kChartHeight);
    auto* corner = new QHBoxLayout;
    corner->setContentsMargins(0, kSpaceXs, kSpaceM, 0);
    corner->addWidget(m_order);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kSpaceXs, kSpaceXs, kSpaceXs, kSpaceXs);
    grid->addWidget(m_chart, 0, 0);
    grid->addLayout(corner, 0, 0, Qt::AlignTop | Qt::AlignRight);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int order) { m_chart->setOrder(static_cast<StripOrder>(std::max(0, order))); });
}

void ChartCard::retranslate() {
    const int order = std::max(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItems({tr("Sorted by votes"), tr("Sorted by number"), tr("Divided first")}); // as StripOrder
    m_order->setCurrentIndex(order);
    tellName(m_order, tr("How the chart is sorted"));
}

} // namespace paulownia::ui

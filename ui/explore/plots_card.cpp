#include "ui/explore/plots_card.h"

#include "ui/charts/plot_chart.h"
#include "ui/explore/result_words.h"
#include "ui/explore/run_bar.h"
#include "ui/explore/table2_view.h"
#include "ui/figures/heat_map.h"
#include "ui/figures/importance_plot.h"
#include "ui/figures/loadings_plot.h"
#include "ui/figures/result_plot.h"
#include "ui/figures/scatter_plot.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/switch_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace paulownia::ui {
namespace {

constexpr int kMostClusters = 50;
constexpr std::array kLinkages{analysis::Linkage::Average, analysis::Linkage::Single, analysis::Linkage::Complete, analysis::Linkage::Ward};

std::shared_ptr<const Plot> plotOf(ExploreTab tab, const ExploreViewModel& view, int method) {
    const auto& seen = view.exploration();
    if (!seen) return nullptr;
    switch (tab) {
    case ExploreTab::Components: return std::make_shared<ScatterPlot>(seen);
    case ExploreTab::Clusters: return std::make_shared<HeatMapPlot>(seen);
    case ExploreTab::Loadings: return std::make_shared<LoadingsPlot>(seen);
    case ExploreTab::Importance: return std::make_shared<ImportancePlot>(seen, static_cast<std::size_t>(std::clamp(method, 0, static_cast<int>(seen->importance.size()) - 1)));
    case ExploreTab::Results:
        if (!view.run()) return nullptr;
        return std::make_shared<ResultPlot>(runText(view.run()->request), view.run()->predictions, classText(view.run()->request.label, true), classText(view.run()->request.label, false));
    case ExploreTab::Table2: return nullptr;
    }
    return nullptr;
}

} // namespace

QString toKey(ExploreTab tab) {
    static const QStringList keys{QStringLiteral("pca"), QStringLiteral("clusters"), QStringLiteral("loadings"), QStringLiteral("importance"), QStringLiteral("results"), QStringLiteral("table")};
    return keys[static_cast<int>(tab)];
}

PlotsCard::PlotsCard(ExploreViewModel& view, QWidget* parent)
    : QFrame(parent), m_view(view), m_head(new QWidget(this)), m_tabs(new SwitchRow(this)), m_export(makeButton({}, ButtonKind::Secondary, this)), m_linkage(new QComboBox(this)),
      m_clustersName(makeLabel({}, TextKind::Small, this)), m_clusters(new QSpinBox(this)), m_method(new QComboBox(this)), m_runBar(new RunBar(this)),
      m_chart(new PlotChart(this)), m_note(makeLabel({}, TextKind::Quiet, this)), m_table(new Table2View(this)) {
    setProperty("card", true);
    m_clusters->setRange(1, kMostClusters);
    m_clusters->setValue(2);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft); // it has the card to itself while there is no plot
    layOut();
    connectParts();
}

void PlotsCard::layOut() {
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_export);
    auto* settings = new QHBoxLayout;
    settings->setSpacing(kSpaceS);
    for (QWidget* part : {static_cast<QWidget*>(m_linkage), static_cast<QWidget*>(m_clustersName), static_cast<QWidget*>(m_clusters), static_cast<QWidget*>(m_method)}) settings->addWidget(part);
    settings->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
    column->setSpacing(kSpaceS);
    column->addLayout(settings);
    column->addWidget(m_runBar);
    column->addWidget(m_chart, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
}

void PlotsCard::connectParts() {
    connect(m_tabs, &SwitchRow::chosen, this, [this](int index) { setTab(static_cast<ExploreTab>(index)); });
    connect(m_export, &QPushButton::clicked, this, &PlotsCard::exportRequested);
    connect(m_linkage, &QComboBox::activated, this, &PlotsCard::settingsChanged);
    connect(m_clusters, &QSpinBox::valueChanged, this, &PlotsCard::settingsChanged);
    connect(m_method, &QComboBox::currentIndexChanged, this, &PlotsCard::followTab);
    connect(m_chart, &PlotChart::hovered, &m_view, &ExploreViewModel::hover);
    connect(m_chart, &PlotChart::chosen, &m_view, &ExploreViewModel::select);
    connect(&m_view, &ExploreViewModel::marksChanged, this, &PlotsCard::followMarks);
    connect(&m_view, &ExploreViewModel::opened, this, &PlotsCard::followTab);
    connect(&m_view, &ExploreViewModel::runShown, this, &PlotsCard::followTab);
}

void PlotsCard::setTab(ExploreTab tab) {
    m_tab = tab;
    followTab();
    Q_EMIT tabChanged();
}

void PlotsCard::followTab() {
    m_tabs->setCurrent(static_cast<int>(m_tab));
    const bool isTable = m_tab == ExploreTab::Table2;
    for (QWidget* part : {static_cast<QWidget*>(m_linkage), static_cast<QWidget*>(m_clustersName), static_cast<QWidget*>(m_clusters)}) part->setVisible(m_tab == ExploreTab::Clusters);
    m_method->setVisible(m_tab == ExploreTab::Importance);
    m_runBar->setVisible(m_tab == ExploreTab::Results);
    m_table->setVisible(isTable);
    m_plot = plotOf(m_tab, m_view, m_method->currentIndex());
    m_chart->setVisible(m_plot != nullptr);
    m_chart->setPlot(m_plot);
    m_note->setText(noteText());
    m_note->setVisible(!m_note->text().isEmpty());
    m_export->setEnabled(figure().has_value());
}

void PlotsCard::followMarks() {
    const auto& marks = m_view.marks();
    m_chart->setMarks(marks);
    m_chart->setAccessibleDescription(marks.hovered < 0 ? QString() : m_view.sentenceOf(marks.hovered)); // what the eye sees is told
}

QString PlotsCard::noteText() const {
    if (!m_view.exploration()) return {};
    const auto& seen = *m_view.exploration();
    switch (m_tab) {
    case ExploreTab::Components: return tr("Centred, not scaled. Each component’s sign is such that its largest loading is positive.");
    case ExploreTab::Clusters: {
        QStringList counts;
        for (std::size_t k = 0; k < seen.comparison.counts.size() && k < 6; ++k) {
            const auto& labels = seen.comparison.counts[k];
            counts.append(tr("cluster %1: %2 male, %3 female").arg(k + 1).arg(labels[0]).arg(labels[1]));
        }
        return tr("Clusters against labels: adjusted Rand index %1, purity %2. %3")
            .arg(QString::number(seen.comparison.adjustedRand, 'f', 3).replace(QLatin1Char('-'), QChar(0x2212)))
            .arg(seen.comparison.purity, 0, 'f', 3)
            .arg(counts.join(tr("; ", "between clusters")));
    }
    case ExploreTab::Loadings: return {};
    case ExploreTab::Importance: return tr("Shares of the gain (for AROW: of the weights’ sizes) of a model of all volunteers, over the rows of the mean headshot that the features are read from.");
    case ExploreTab::Results:
        if (!m_view.run()) return tr("Run a method to see how well it tells the label. Results are kept with their settings, and found again.");
        return figuresText(m_view.run()->request, m_view.run()->predictions) + QLatin1Char('\n') + m_view.run()->subgroups + m_view.run()->comparison;
    case ExploreTab::Table2: return {};
    }
    return {};
}

analysis::ExplorationSettings PlotsCard::settings() const {
    return {kLinkages[static_cast<std::size_t>(std::max(0, m_linkage->currentIndex()))], static_cast<std::size_t>(m_clusters->value())};
}

std::optional<Figure> PlotsCard::figure() const {
    if (m_tab == ExploreTab::Table2) return m_table->figure();
    if (!m_plot) return std::nullopt;
    return figureOf(m_plot);
}

void PlotsCard::fillMethods() {
    const int chosen = m_method->currentIndex();
    m_method->clear();
    for (const auto& method : analysis::methods()) m_method->addItem(methodText(method.key));
    m_method->setCurrentIndex(chosen < 0 ? 1 : chosen); // the forest
    const int linkage = m_linkage->currentIndex();
    m_linkage->clear();
    m_linkage->addItems({tr("Average linkage"), tr("Single linkage"), tr("Complete linkage"), tr("Ward linkage")}); // as kLinkages
    m_linkage->setCurrentIndex(std::max(0, linkage));
}

void PlotsCard::retranslate() {
    m_tabs->setTexts({tr("Components"), tr("Clusters"), tr("Loadings"), tr("Importance"), tr("Results"), tr("Table 2")}); // as ExploreTab
    m_export->setText(tr("Export…"));
    fillMethods();
    tellName(m_linkage, tr("Linkage"));
    m_clustersName->setText(tr("Clusters"));
    m_clusters->setAccessibleName(tr("Number of clusters"));
    tellName(m_method, tr("Method"));
    m_runBar->retranslate();
    m_table->retranslate();
    followTab();
}

} // namespace paulownia::ui

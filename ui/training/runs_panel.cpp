#include "ui/training/runs_panel.h"

#include "ui/training/runs_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/text_size.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kMostRows = 4;  // seen at once
constexpr int kNarrow = 520; // leaves no room for a name beside all figures

} // namespace

RunsPanel::RunsPanel(QWidget* parent) : QWidget(parent), m_model(new RunsModel(this)), m_table(new QTableView(this)) {
    m_table->setModel(m_model);
    dress(m_table);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // names differ at both ends
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RunsModel::Name, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    connect(m_model, &RunsModel::ticked, this, &RunsPanel::ticked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT chosen(index.row());
    });
}

void RunsPanel::setRuns(const std::vector<runs::RunState>& runs, const runs::RunState* current) {
    m_model->setRuns(runs);
    fitRows(m_table, kMostRows);
    if (current) m_table->selectRow(static_cast<int>(current - runs.data()));
}

void RunsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    for (const auto column : {RunsModel::Folds, RunsModel::TestLoss}) m_table->setColumnHidden(column, width() < scaledToText(kNarrow));
}

bool RunsPanel::isTicked(const runs::RunState& run) const { return m_model->isTicked(run); }

void RunsPanel::retranslate() {
    m_table->setAccessibleName(tr("Runs"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

} // namespace paulownia::ui

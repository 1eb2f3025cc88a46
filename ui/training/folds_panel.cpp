#include "ui/training/folds_panel.h"

#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/training/folds_model.h"
#include "ui/training/network_export.h"
#include "ui/training/training_view_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace paulownia::ui {
namespace {

constexpr int kMostRows = 6; // seen at once
const auto kCommand = QStringLiteral("train.exportNetwork");

QString modelOf(const std::filesystem::path& run, std::int64_t fold) { return QString::fromStdString(runs::modelIn(run, fold).string()); }

} // namespace

FoldsPanel::FoldsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new FoldsModel(this)), m_heading(makeLabel({}, TextKind::Heading, this)), m_table(new QTableView(this)),
      m_export(makeButton({}, ButtonKind::Secondary, this)) {
    m_table->setModel(m_model);
    dress(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false); // all share the width; their names take two lines
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(0);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpaceS);
    column->addLayout(top);
    column->addWidget(m_table);
    m_session.commands().on(kCommand, this, [this] { exportNetwork(); });
    connect(m_export, &QPushButton::clicked, m_session.commands().action(kCommand), &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FoldsPanel::follow);
}

void FoldsPanel::setRun(const runs::RunState* run) {
    m_run = run ? run->path : std::filesystem::path();
    m_model->setRun(run);
    fitRows(m_table, kMostRows);
    follow();
}

void FoldsPanel::follow() {
    const bool isAvailable = TrainingViewModel::isInstalled() && foldToExport().has_value();
    m_session.commands().setAvailable(kCommand, this, isAvailable);
    m_export->setEnabled(isAvailable);
}

std::optional<std::int64_t> FoldsPanel::foldToExport() const {
    const auto hasModel = [this](std::int64_t fold) { return QFileInfo(modelOf(m_run, fold)).isFile(); };
    if (const auto selected = m_table->selectionModel()->selectedRows(); !selected.isEmpty()) {
        const auto fold = m_model->foldAt(selected.first().row());
        return hasModel(fold) ? std::optional(fold) : std::nullopt;
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (hasModel(m_model->foldAt(row))) return m_model->foldAt(row);
    return std::nullopt;
}

void FoldsPanel::exportNetwork() {
    const auto fold = foldToExport();
    if (!fold) return;
    const auto name = QStringLiteral("%1-fold-%2.safetensors").arg(QString::fromStdString(m_run.filename().string())).arg(*fold);
    const auto file = m_session.interaction().chooseSaveFile(tr("Export the network of fold %1").arg(*fold), name, tr("Weights (*.safetensors)"));
    if (file.isEmpty()) return;
    const auto work = [program = TrainingViewModel::program(), model = modelOf(m_run, *fold), file](const base::Task& task) { return writeNetwork(program, model, file, task); };
    m_session.startFreeJob(tr("Exporting the network"), work, this, [this, file](const jobs::Outcome& outcome) {
        if (outcome.succeeded()) Q_EMIT m_session.said(tr("The network is written: %1").arg(QFileInfo(file).fileName()));
        else if (!outcome.cancelled()) m_session.interaction().showError(*outcome.error);
    });
}

void FoldsPanel::retranslate() {
    m_heading->setText(tr("Folds, with their last epoch"));
    m_table->setAccessibleName(tr("Folds"));
    m_export->setText(tr("Export the network…"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

} // namespace paulownia::ui

#include "ui/training/runs_model.h"

#include "ui/widgets/design.h"

#include <QApplication>
#include <QFontMetrics>
#include <algorithm>

namespace paulownia::ui {
namespace {

using runs::RunStage, runs::RunState;

/// Over the folds that have an epoch, of their last one.
QString meanText(const RunState& run, double runs::EpochLine::*value) {
    double sum = 0, count = 0;
    for (const auto& fold : run.folds)
        if (!fold.epochs.empty()) sum += fold.epochs.back().*value, ++count;
    return count > 0 ? QString::number(sum / count, 'f', 3) : QStringLiteral("–");
}

/// A heading on two lines that breaks between words; Qt forgets the style sheet's padding, and Japanese would lose its last letter.
QSize roomFor(const QString& heading) {
    QFont bold = QApplication::font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const auto& word : heading.split(QLatin1Char(' '))) widest = std::max(widest, metrics.horizontalAdvance(word));
    return {widest + 2 * kSpaceM, metrics.lineSpacing() + kSpaceM};
}

} // namespace

QString nameOf(const RunState& run) { return QString::fromStdString(run.path.filename().string()); }

QString RunsModel::stageText(RunStage stage) {
    switch (stage) {
    case RunStage::Running: return tr("Running");
    case RunStage::Paused: return tr("Paused");
    case RunStage::Stopped: return tr("Stopped");
    case RunStage::Failed: return tr("Failed");
    case RunStage::Done: return tr("Done");
    }
    return {};
}

RunsModel::Row RunsModel::rowOf(const RunState& run) const {
    return {run.path, {nameOf(run), stageText(run.stage), tr("%1 of %2").arg(run.foldsDone()).arg(run.folds.size()), meanText(run, &runs::EpochLine::testLoss),
                       meanText(run, &runs::EpochLine::testAccuracy)}};
}

void RunsModel::setRuns(const std::vector<RunState>& runs) {
    const bool isSame = std::ranges::equal(runs, m_runs, {}, &RunState::path, &Row::path);
    if (!isSame) beginResetModel();
    m_runs.clear();
    for (const auto& run : runs) m_runs.push_back(rowOf(run));
    std::erase_if(m_ticked, [this](const auto& path) { return std::ranges::find(m_runs, path, &Row::path) == m_runs.end(); });
    if (!isSame) endResetModel();
    else if (!m_runs.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
    const auto& row = m_runs[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name) return m_ticked.contains(row.path) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | (index.column() <= State ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && index.column() == Name) return tr("Tick runs to see their curves in one picture.");
    return role == Qt::DisplayRole ? row.texts[index.column()] : QVariant();
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != Name) return false;
    const auto& path = m_runs[static_cast<std::size_t>(index.row())].path;
    if (value.toInt() == Qt::Checked) m_ticked.insert(path);
    else m_ticked.erase(path);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticked();
    return true;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | (section <= State ? Qt::AlignLeft : Qt::AlignRight) | Qt::TextWordWrap);
    const QStringList names{tr("Run"), tr("State"), tr("Folds done"), tr("Test loss"), tr("Test accuracy")}; // as Column
    if (role == Qt::SizeHintRole && section > State) return roomFor(names.value(section));
    return role == Qt::DisplayRole ? names.value(section) : QVariant();
}

} // namespace paulownia::ui

#include "ui/training/folds_model.h"

#include <algorithm>

namespace paulownia::ui {
namespace {

QString number(double value) { return QString::number(value, 'f', 3); }

} // namespace

void FoldsModel::setRun(const runs::RunState* run) {
    auto folds = run ? run->folds : std::vector<runs::FoldState>();
    const bool isSame = std::ranges::equal(folds, m_folds, {}, &runs::FoldState::number, &runs::FoldState::number);
    if (!isSame) beginResetModel();
    m_folds = std::move(folds);
    m_underWay = run && run->holder && run->words.progress ? run->words.progress->fold : 0;
    if (!isSame) endResetModel();
    else if (!m_folds.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString FoldsModel::stateOf(const runs::FoldState& fold) const {
    if (fold.isDone) return tr("Done");
    if (fold.number == m_underWay) return tr("Under way");
    return fold.epochs.empty() ? tr("Waiting") : tr("Begun");
}

QString FoldsModel::textOf(const runs::FoldState& fold, int column) const {
    if (column == Number) return QString::number(fold.number);
    if (column == State) return stateOf(fold);
    if (column == Epochs) return QString::number(fold.epochs.size());
    if (fold.epochs.empty()) return QStringLiteral("–");
    const auto& last = fold.epochs.back();
    switch (column) {
    case TrainLoss: return number(last.trainLoss);
    case TrainAccuracy: return number(last.trainAccuracy);
    case TestLoss: return number(last.testLoss);
    case TestAccuracy: return number(last.testAccuracy);
    default: return QString::number(fold.best()->epoch);
    }
}

QVariant FoldsModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | (index.column() <= State ? Qt::AlignLeft : Qt::AlignRight));
    return role == Qt::DisplayRole ? textOf(m_folds[static_cast<std::size_t>(index.row())], index.column()) : QVariant();
}

QVariant FoldsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | (section <= State ? Qt::AlignLeft : Qt::AlignRight) | Qt::TextWordWrap);
    if (role != Qt::DisplayRole) return {};
    const QStringList names{tr("Fold"), tr("State"), tr("Epochs"), tr("Training loss"), tr("Training accuracy"), tr("Test loss"), tr("Test accuracy"), tr("Best epoch")}; // as Column
    return names.value(section);
}

} // namespace paulownia::ui

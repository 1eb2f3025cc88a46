#pragma once

#include "core/runs/run_state.h"

#include <QAbstractTableModel>

namespace paulownia::ui {

/// A row a fold of a run: where it stands, and the figures of its last epoch.
class FoldsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setRun(const runs::RunState* run); ///< null: none; what is selected stays while the folds are the same
    std::int64_t foldAt(int row) const { return m_folds.at(static_cast<std::size_t>(row)).number; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_folds.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Number, State, Epochs, TrainLoss, TrainAccuracy, TestLoss, TestAccuracy, Best, ColumnCount };
    QString stateOf(const runs::FoldState& fold) const;
    QString textOf(const runs::FoldState& fold, int column) const;

    std::vector<runs::FoldState> m_folds;
    std::int64_t m_underWay = 0; ///< fold that is trained now; 0: none
};

} // namespace paulownia::ui

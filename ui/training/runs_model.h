#pragma once

#include "core/runs/run_state.h"

#include <QAbstractTableModel>
#include <set>

namespace paulownia::ui {

QString nameOf(const runs::RunState& run); ///< its folder's

/// A row a run, the latest first; a tick puts it into the comparison.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Folds, TestLoss, TestAccuracy, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setRuns(const std::vector<runs::RunState>& runs); ///< ticks stay with their runs
    bool isTicked(const runs::RunState& run) const { return m_ticked.contains(run.path); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_runs.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticked();

private:
    struct Row {
        std::filesystem::path path;
        QString texts[ColumnCount];
    };
    Row rowOf(const runs::RunState& run) const;
    static QString stageText(runs::RunStage stage);

    std::vector<Row> m_runs;
    std::set<std::filesystem::path> m_ticked;
};

} // namespace paulownia::ui

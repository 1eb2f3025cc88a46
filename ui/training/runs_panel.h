#pragma once

#include "core/runs/run_state.h"

#include <QWidget>

class QTableView;

namespace paulownia::ui {

class RunsModel;

/// The runs there are: one is chosen and shown below, others are ticked and compared with it.
class RunsPanel : public QWidget {
    Q_OBJECT
public:
    explicit RunsPanel(QWidget* parent = nullptr);
    void setRuns(const std::vector<runs::RunState>& runs, const runs::RunState* current); ///< null: none
    bool isTicked(const runs::RunState& run) const;
    void retranslate();

Q_SIGNALS:
    void chosen(int run);
    void ticked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    RunsModel* m_model;
    QTableView* m_table;
};

} // namespace paulownia::ui

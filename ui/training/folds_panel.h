#pragma once

#include "core/runs/run_state.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace paulownia::ui {

class FoldsModel;
class Session;

/// A run's folds, and the network of one of them to take elsewhere.
class FoldsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FoldsPanel(Session& session, QWidget* parent = nullptr);
    void setRun(const runs::RunState* run); ///< null: none
    void retranslate();

private:
    std::optional<std::int64_t> foldToExport() const; ///< the one selected, else the first that has a network
    void follow();
    void exportNetwork();

    Session& m_session;
    std::filesystem::path m_run;
    FoldsModel* m_model;
    QLabel* m_heading;
    QTableView* m_table;
    QPushButton* m_export;
};

} // namespace paulownia::ui

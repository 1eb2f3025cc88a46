#pragma once

#include "core/analysis/table2.h"
#include "ui/explore/explore_view_model.h"
#include "ui/widgets/controls.h"

class QComboBox;
class QSpinBox;
class QStackedWidget;

namespace paulownia::ui {

class PlotChart;
class RunBar;
class SwitchRow;
class Table2View;

/// What a release looks like: a view at a time.
enum class ExploreTab { Components, Clusters, Loadings, Importance, Results, Table2 };
inline constexpr int kExploreTabs = 6;
QString toKey(ExploreTab tab); ///< "clusters": for files and --show

/// The plots, their settings, and their export.
class PlotsCard : public QFrame {
    Q_OBJECT
public:
    explicit PlotsCard(ExploreViewModel& view, QWidget* parent = nullptr);

    ExploreTab tab() const { return m_tab; }
    void setTab(ExploreTab tab);
    QWidget* head() const { return m_head; } ///< which view, and export: stands above, where there is more room
    PlotChart& chart() const { return *m_chart; }
    RunBar& runBar() const { return *m_runBar; }
    Table2View& table() const { return *m_table; }
    analysis::ExplorationSettings settings() const; ///< of the clusters

    /// What is shown, to be written into a file; none: there is nothing yet.
    std::optional<Figure> figure() const;
    void retranslate();

Q_SIGNALS:
    void settingsChanged();
    void exportRequested();
    void tabChanged();

private:
    void layOut();
    void connectParts();
    void followTab();
    void followMarks();
    void fillMethods();
    QString noteText() const;

    ExploreViewModel& m_view;
    ExploreTab m_tab = ExploreTab::Components;
    QWidget* m_head;
    SwitchRow* m_tabs;
    QPushButton* m_export;
    QComboBox* m_linkage;
    QLabel* m_clustersName;
    QSpinBox* m_clusters;
    QComboBox* m_method;
    RunBar* m_runBar;
    PlotChart* m_chart;
    QLabel* m_note;
    Table2View* m_table;
    std::shared_ptr<const Plot> m_plot;
};

} // namespace paulownia::ui

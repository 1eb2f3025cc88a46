#pragma once

#include "ui/explore/explore_view_model.h"
#include "ui/shell/page.h"

#include <nlohmann/json.hpp>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace paulownia::ui {

class EmptyState;
class PlotsCard;
class SelectionPanel;

/// The paper's analyses on any release, with one selection for plots, rows and faces. Works without a project.
class ExplorePage : public Page {
    Q_OBJECT
public:
    explicit ExplorePage(Session& session, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("explore"); }
    QString title() const override { return tr("Explore"); }
    QString iconName() const override { return QStringLiteral("explore"); }
    void refresh() override;
    void reveal(const QString& subject) override; ///< a view ("clusters"), or a release's folder
    bool isSettled() const override;

    void open(const QString& folder);
    void run();
    void computeTable();

    ExploreViewModel& view() { return m_view; }

protected:
    void retranslate() override;

private:
    void layOut();
    QWidget* makeContent();
    void connectParts();
    void chooseRelease();
    void exploreAgain();
    void startExploring(const QString& folder, const SharedRelease& known);
    void showProblem(const base::Error& error);
    void followRelease();
    void followFigure();
    void start(const analysis::RunRequest& request);
    void compareWith(const analysis::RunRequest& other);
    void showTable(bool isComputing);
    void listRuns();
    void exportFigure();

    ExploreViewModel m_view;
    QString m_folder;    ///< open, or being opened
    bool m_isRunning = false;
    std::shared_ptr<nlohmann::ordered_json> m_hashes; ///< of the open release; null: not known yet
    QLabel* m_title;
    QLabel* m_summary;
    QComboBox* m_releases;
    QPushButton* m_openOther;
    PlotsCard* m_plots;
    SelectionPanel* m_selection;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
};

} // namespace paulownia::ui

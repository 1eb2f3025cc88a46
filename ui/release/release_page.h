#pragma once

#include "core/release/release_check.h"
#include "core/storage/settings_repository.h"
#include "ui/paper/paper_figures.h"
#include "ui/release/release_view_model.h"
#include "ui/shell/page.h"
#include "ui/shell/project_reading.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace paulownia::ui {

class BuildCard;
class Card;
class DifferenceCard;
class EmptyState;
class FiguresCard;
class GateList;
class HistoryCard;
class RuleCard;

/// Where a release is decided on: what still stands in its way, what it is built with, what was built, and whether it holds.
class ReleasePage : public Page {
    Q_OBJECT
public:
    explicit ReleasePage(Session& session, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("release"); }
    QString title() const override { return tr("Release"); }
    QString iconName() const override { return QStringLiteral("release"); }
    void refresh() override;
    void reveal(const QString& subject) override; ///< "successor" of the newest release, "difference" between the two newest, or a figure: "samples", "votes", "ages"

    bool isSettled() const override { return m_reading.isIdle(); }

    void build();
    void verify(const QString& folder);
    void compare(const QString& before, const QString& after); ///< folders
    void draw(PaperFigure figure);
    void prepareSuccessor(const QString& settings); ///< of an earlier release, as its manifest has them

protected:
    void retranslate() override;

private:
    void layOut();
    QWidget* makeContent();
    void connectParts();
    void followProject();
    void take(const base::Result<ReleaseOverview>& overview);
    void followOverview();
    void decideEarly();
    void choosePlace();
    void store(const storage::SettingRow& setting, const QString& value);
    void exportFigure();
    void bringIntoView(QWidget* card);

    storage::Project* m_project = nullptr; // the session's, as last seen
    ReleaseOverview m_overview;
    bool m_isBuilding = false;
    QLabel* m_title;
    QLabel* m_summary;
    QPushButton* m_verifyOther;
    Card* m_gateCard;
    GateList* m_gates;
    RuleCard* m_rules;
    DifferenceCard* m_difference;
    FiguresCard* m_figures;
    BuildCard* m_build;
    HistoryCard* m_history;
    QScrollArea* m_scroll;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ProjectReading<ReleaseOverview> m_reading;
};

} // namespace paulownia::ui

#pragma once

#include "ui/intake/intake_contents.h"
#include "ui/shell/page.h"
#include "ui/shell/project_reading.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace paulownia::ui {

class DoublesView;
class EmptyState;
class IntakeActs;
class PortalView;
class ProblemsView;
class SubmissionsView;

/// Submissions come in here: import by command or from what was dropped on the window, what is in the project, doubles, problems, and the
/// volunteers' web page.
class IntakePage : public Page {
    Q_OBJECT
public:
    explicit IntakePage(Session& session, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("intake"); }
    QString title() const override { return tr("Intake"); }
    QString iconName() const override { return QStringLiteral("intake"); }
    void refresh() override;
    void reveal(const QString& subject) override; ///< an agreement number, a photo's id, or "doubles", "problems", "consent", "web-page"; a folder or archive is imported

    bool isSettled() const override;

    /// Imports the folder or archive as a job.
    void startImport(const QString& source);

protected:
    void retranslate() override;

private:
    void layOut();
    QWidget* makeHeader();
    void connectCommands();
    void recordConsent();
    void followPortal();
    void lookForArrivals();
    void followProject();
    void take(const base::Result<IntakeContents>& contents);
    void showCounts(const IntakeContents& contents);

    storage::Project* m_project = nullptr; ///< the one whose pictures are shown
    QString m_toReveal; ///< once it has been read
    int m_certainDoubles = 0;
    QLabel* m_title;
    QLabel* m_summary;
    QPushButton* m_importFolder;
    QPushButton* m_importArchive;
    QTabWidget* m_tabs;
    SubmissionsView* m_submissions;
    DoublesView* m_doubles;
    ProblemsView* m_problems;
    PortalView* m_portal;
    IntakeActs* m_acts;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QTimer* m_watch;       ///< runs while the web page is on, another process
    ProjectReading<IntakeContents> m_reading;
};

} // namespace paulownia::ui

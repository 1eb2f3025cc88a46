#pragma once

#include "ui/shell/page_stack.h"

#include <QMainWindow>

class QLabel;

namespace paulownia::ui {

class HelpWindow;
class KeyBindings;
class ProjectOpener;
class Rail;

/// The frame: rail, pages, job strip, status line. What happens in it belongs to the pages; opening to ProjectOpener, menus
/// to WindowMenus.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Session& session);
    ~MainWindow() override;

    /// Takes the page; its place on the rail is the order of adding.
    void addPage(Page* page, PageAccess access);
    void showPage(const QString& name) { m_pages->showPage(name); }
    const PageStack& pages() const { return *m_pages; }

    /// Pages read the project once the window has been painted, and not before: however large it is, there is a window at once.
    void readOncePainted();

    /// The window's place and the page where this project was left.
    void restorePlace();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void connectSession();
    void connectCommands();
    void layOut();
    bool mayLeave(); ///< asks the pages, and about jobs under way
    void followProject();
    void showLastPage();
    void showHelp(); ///< the chapter of the page in view
    void showRequested(const QString& page, const QString& subject);
    void followPage(const QString& name);
    void retranslate();

    Session& m_session;
    KeyBindings* m_keys;
    Rail* m_rail;
    PageStack* m_pages;
    ProjectOpener* m_opener;
    QLabel* m_said;
    QLabel* m_actor;
    HelpWindow* m_help = nullptr;
    bool m_isPaintedFirst = false;
};

} // namespace paulownia::ui

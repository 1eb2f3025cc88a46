#pragma once

#include <QObject>

class QActionGroup;
class QMainWindow;
class QMenu;

namespace paulownia::ui {

class Session;

/// The menu bar, made from the command table: a menu a group, page menus only while their page is shown. File has the recent
/// projects, View the theme and the language.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    WindowMenus(Session& session, QMainWindow* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addMenu(const QString& group);
    void addRecent(QMenu* fileMenu);
    void addChoices(QMenu* viewMenu);
    void fillRecent();
    void addThemes();
    void addLanguages();
    void retranslate();

    Session& m_session;
    QMainWindow* m_window;
    QMenu* m_recent;
    QMenu* m_themes;
    QMenu* m_languages;
};

} // namespace paulownia::ui

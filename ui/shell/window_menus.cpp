#include "ui/shell/window_menus.h"

#include "ui/shell/command_table.h"
#include "ui/shell/language.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QActionGroup>
#include <QDir>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>

namespace paulownia::ui {
namespace {

/// A menu whose commands all belong to a page is there while one of them has something to do.
void followPage(QMenu* menu, const QVector<QAction*>& actions) {
    const auto isAny = [actions] { return std::any_of(actions.begin(), actions.end(), [](const QAction* a) { return a->isEnabled(); }); };
    const auto follow = [menu, isAny] { menu->menuAction()->setVisible(isAny()); };
    for (QAction* action : actions) QObject::connect(action, &QAction::enabledChanged, menu, follow);
    follow();
}

/// A line between "go.…" and "nav.…".
void addByFamily(QMenu* menu, const QVector<QAction*>& actions) {
    const auto familyOf = [](const QAction* action) { return action->objectName().section(QLatin1Char('.'), 0, 0); };
    for (qsizetype i = 0; i < actions.size(); ++i) {
        if (i > 0 && familyOf(actions[i]) != familyOf(actions[i - 1])) menu->addSeparator();
        menu->addAction(actions[i]);
    }
}

/// The choice in force, wherever it was made.
void check(QMenu* choices, const QString& key) {
    for (QAction* action : choices->actions()) action->setChecked(action->data() == key);
}

bool isOfPage(const QString& group) {
    const auto& rows = commandRows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const CommandRow& r) { return group == QLatin1String(r.group); });
    return !pageOf(*row).isEmpty();
}

} // namespace

WindowMenus::WindowMenus(Session& session, QMainWindow* window)
    : QObject(window), m_session(session), m_window(window), m_recent(new QMenu(window)), m_themes(new QMenu(window)),
      m_languages(new QMenu(window)) {
    for (const QString& group : session.commands().groups()) addMenu(group);
    addThemes();
    addLanguages();
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    connect(m_themes, &QMenu::aboutToShow, this, [this] { check(m_themes, m_session.settings().text(kTheme)); });
    connect(m_languages, &QMenu::aboutToShow, this, [this] { check(m_languages, m_session.settings().text(kLanguage)); });
    window->installEventFilter(this);
    retranslate();
}

void WindowMenus::addMenu(const QString& group) {
    QMenu* menu = m_window->menuBar()->addMenu(CommandTable::title(group));
    menu->setProperty("group", group);
    const auto actions = m_session.commands().menuActionsOf(group);
    addByFamily(menu, actions);
    if (isOfPage(group)) followPage(menu, actions);
    if (group == QLatin1String("&File")) addRecent(menu);
    if (group == QLatin1String("&View")) addChoices(menu);
}

void WindowMenus::addRecent(QMenu* fileMenu) {
    QAction* afterOpen = m_session.commands().action(QStringLiteral("file.actor"));
    fileMenu->insertMenu(afterOpen, m_recent);
    fileMenu->insertSeparator(afterOpen);
    fileMenu->insertSeparator(m_session.commands().action(QStringLiteral("file.quit")));
}

void WindowMenus::addChoices(QMenu* viewMenu) {
    viewMenu->addSeparator();
    viewMenu->addMenu(m_themes);
    viewMenu->addMenu(m_languages);
}

void WindowMenus::fillRecent() {
    m_recent->clear();
    for (const QString& folder : m_session.settings().recentProjects()) {
        QAction* action = m_recent->addAction(QDir::toNativeSeparators(folder));
        connect(action, &QAction::triggered, &m_session, [this, folder] { Q_EMIT m_session.openRequested(folder); });
    }
    if (m_recent->isEmpty()) m_recent->addAction(tr("No projects yet"))->setEnabled(false);
}

void WindowMenus::addThemes() {
    auto* group = new QActionGroup(m_themes);
    for (const auto choice : kThemes) {
        QAction* action = group->addAction(m_themes->addAction(QString()));
        action->setCheckable(true);
        action->setData(toKey(choice));
        connect(action, &QAction::triggered, this, [this, choice] {
            m_session.settings().set(kTheme, toKey(choice));
            applyTheme(m_session.settings());
        });
    }
}

void WindowMenus::addLanguages() {
    auto* group = new QActionGroup(m_languages);
    for (const QString& key : QStringList{QStringLiteral("system")} + languages()) {
        QAction* action = group->addAction(m_languages->addAction(languageName(key)));
        action->setCheckable(true);
        action->setData(key);
        connect(action, &QAction::triggered, this, [this, key] {
            m_session.settings().set(kLanguage, key);
            applyLanguage(key);
        });
    }
}

void WindowMenus::retranslate() {
    for (QAction* action : m_window->menuBar()->actions())
        action->setText(CommandTable::title(action->menu()->property("group").toString()));
    m_recent->setTitle(tr("&Recent projects"));
    m_themes->setTitle(tr("&Theme"));
    m_languages->setTitle(tr("&Language"));
    for (std::size_t i = 0; i < std::size(kThemes); ++i) m_themes->actions().at(static_cast<int>(i))->setText(themeName(kThemes[i]));
    m_languages->actions().first()->setText(themeName(ThemeChoice::System));
}

bool WindowMenus::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace paulownia::ui

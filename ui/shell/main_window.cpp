#include "ui/shell/main_window.h"

#include "core/base/log.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/command_table.h"
#include "ui/shell/drop_target.h"
#include "ui/shell/help_window.h"
#include "ui/shell/interaction.h"
#include "ui/shell/job_log.h"
#include "ui/shell/job_strip.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/page.h"
#include "ui/shell/project_opener.h"
#include "ui/shell/rail.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_menus.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/icon.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStatusBar>
#include <QUrl>

namespace paulownia::ui {
namespace {

constexpr QSize kFirstSize(1280, 820);
constexpr QSize kSmallest(960, 640);

void showLogFolder() { QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(base::Log().folder().string()))); }

} // namespace

MainWindow::MainWindow(Session& session)
    : m_session(session), m_keys(new KeyBindings(session.commands(), session.settings(), this)), m_rail(new Rail(this)), m_pages(new PageStack(session, this)),
      m_opener(new ProjectOpener(session, [this] { return mayLeave(); }, this)), m_said(makeLabel({}, TextKind::Small, this)),
      m_actor(makeLabel({}, TextKind::Small, this)) {
    setMinimumSize(kSmallest);
    resize(kFirstSize);
    layOut();
    connectCommands();
    connectSession();
    new WindowMenus(session, this);
    new DropTarget(session, *m_pages, this);
    logFailedJobs(session.jobs(), this, [this] { return m_pages->current(); });
    addActions(session.commands().actions());
    followProject();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut() {
    auto* centre = new QWidget(this);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_rail);
    beside->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(beside, 1);
    layout->addWidget(new JobStrip(m_session.jobs(), centre));
    setCentralWidget(centre);
    m_said->setContentsMargins(kSpaceS, 0, 0, 0);
    m_actor->setContentsMargins(0, 0, kSpaceS, 0);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_said, 1);
    statusBar()->addPermanentWidget(m_actor);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::projectChanged, this, &MainWindow::followProject);
    connect(&m_session, &Session::projectChanged, this, &MainWindow::showLastPage);
    connect(&m_session, &Session::pageRequested, this, &MainWindow::showRequested);
    connect(&m_session, &Session::said, m_said, &QLabel::setText); // stays: “Not saved” must not fade into “Saved”
    connect(m_pages, &PageStack::currentPageChanged, this, &MainWindow::followPage);
}

void MainWindow::connectCommands() {
    auto& commands = m_session.commands();
    const auto on = [&](const char* id, std::function<void()> handler) {
        commands.onAnywhere(QLatin1String(id), this, std::move(handler));
    };
    on("file.new", [this] { m_opener->makeNew(); });
    on("file.open", [this] { m_opener->chooseAndOpen(); });
    on("file.actor", [this] { m_opener->changeActor(); });
    on("file.close", [this] { m_opener->close(); });
    on("file.quit", [this] { close(); });
    on("view.fullScreen", [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on("file.settings", [this] { (new SettingsDialog(m_session, *m_keys, this))->open(); });
    on("go.command", [this] { (new CommandPalette(m_session.commands(), this))->open(); });
    on("help.contents", [this] { showHelp(); });
    on("help.shortcuts", [this] { (new ShortcutsDialog(m_session.commands(), this))->open(); });
    on("help.log", [] { showLogFolder(); });
    on("help.about", [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::addPage(Page* page, PageAccess access) {
    const QString name = page->name();
    const QString command = QStringLiteral("go.") + name;
    m_pages->add(page, access);
    m_session.commands().onAnywhere(command, this, [this, name] { showPage(name); });
    m_rail->add(name, m_session.commands().action(command));
    followProject();
    if (m_pages->current().isEmpty()) showPage(name);
}

void MainWindow::readOncePainted() {
    m_isPaintedFirst = true;
    m_pages->hold();
}

void MainWindow::restorePlace() {
    restoreGeometry(m_session.settings().value(kGeometry).toByteArray());
    showLastPage();
}

void MainWindow::showLastPage() {
    const auto* project = m_session.project();
    const QString last = project ? m_session.settings().text(kLastPage, project->folder()) : QStringLiteral("home");
    showPage(m_pages->isAllowed(last) ? last : QStringLiteral("home"));
}

void MainWindow::showHelp() {
    if (!m_help) m_help = new HelpWindow(m_session.commands(), this);
    m_help->showChapter(m_pages->current());
}

void MainWindow::showRequested(const QString& page, const QString& subject) {
    if (!m_pages->isAllowed(page)) Q_EMIT m_session.said(tr("The page that was asked for is not for voters."));
    showPage(page);
    if (m_pages->current() == page && !subject.isEmpty()) m_pages->reveal(subject);
}

void MainWindow::followPage(const QString& name) {
    m_rail->setCurrent(name);
    if (m_session.project()) m_session.settings().set(kLastPage, name, m_session.project()->folder());
    retranslate();
}

void MainWindow::followProject() {
    auto& commands = m_session.commands();
    for (const char* id : {"file.actor", "file.close"}) commands.setAvailable(QLatin1String(id), this, m_session.project());
    for (const QString& name : m_pages->names()) {
        commands.setAvailable(QStringLiteral("go.") + name, this, m_pages->isAllowed(name));
        m_rail->setShown(name, m_pages->isAllowed(name));
    }
    m_said->setText(m_session.project() ? tr("Saved") : QString());
    retranslate();
}

void MainWindow::retranslate() {
    const auto* project = m_session.project();
    const Page* page = m_pages->page(m_pages->current());
    const QString place = page ? page->title() : QString();
    const QString name = project ? QFileInfo(project->folder()).fileName() : QString();
    setWindowTitle(project ? tr("%1 – %2 – Paulownia").arg(name, place) : tr("Paulownia"));
    m_actor->setText(project ? tr("%1, %2").arg(m_session.actor().name, toText(m_session.actor().role)) : QString());
}

bool MainWindow::mayLeave() {
    if (!m_pages->mayLeave()) return false;
    const int count = m_session.jobs().count();
    if (count == 0) return true;
    return m_session.interaction().confirm({tr("%n job(s) still running", nullptr, count),
                                            tr("What is done so far is kept; the rest can be started again later."),
                                            tr("Stop and leave"), true});
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(mayLeave());
    if (event->isAccepted()) m_session.settings().set(kGeometry, saveGeometry());
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_session.commands().retranslate();
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

/// Painting ends with this event: what is queued here has a window that is seen.
void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    if (std::exchange(m_isPaintedFirst, false)) QMetaObject::invokeMethod(m_pages, &PageStack::endHold, Qt::QueuedConnection);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ThemeChange) applyTheme(m_session.settings());
    return QMainWindow::event(event);
}

} // namespace paulownia::ui

#include "ui/home/demo_acts.h"

#include "core/demo/demo_folder.h"
#include "core/demo/demo_project.h"
#include "core/model/login_name.h"
#include "ui/home/demo_dialog.h"
#include "ui/paper/panel_source.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

#include <QDir>
#include <QStandardPaths>
#include <QWidget>

namespace paulownia::ui {
namespace {

QString firstPlace() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Paulownia demo"); }

} // namespace

DemoActs::DemoActs(Session& session, QWidget* page, const demo::Options& options) : QObject(page), m_session(session), m_options(options), m_page(page) {
    session.commands().onAnywhere(QStringLiteral("file.demo"), page, [this] { ask(); });
}

void DemoActs::ask() {
    const auto last = m_session.settings().text(kDemoFolder);
    auto* dialog = new DemoDialog(last.isEmpty() ? firstPlace() : last, m_session.interaction(), m_page->window());
    connect(dialog, &DemoDialog::makeWanted, this, &DemoActs::make);
    connect(dialog, &DemoDialog::openWanted, this, &DemoActs::open);
    dialog->open();
}

void DemoActs::make(const QString& folder) {
    m_session.settings().set(kDemoFolder, folder);
    m_session.commands().setAvailable(QStringLiteral("file.demo"), m_page, false);
    m_session.startFreeJob(
        tr("Making the demo project"), [folder, options = m_options](const base::Task& task) { return demo::makeDemo(folder, panelSource(), task, options); }, this,
        [this, folder](const jobs::Outcome& outcome) { finish(folder, outcome); });
}

void DemoActs::finish(const QString& folder, const jobs::Outcome& outcome) {
    m_session.commands().setAvailable(QStringLiteral("file.demo"), m_page, true);
    if (outcome.cancelled()) return;
    if (outcome.error) return m_session.interaction().showError(*outcome.error);
    if (!m_session.project()) return open(folder);
    m_session.settings().addRecentProject(demo::projectIn(folder));
    m_session.interaction().showMessage(tr("The demo project is ready"), tr("It lies in %1. Open it with File ▸ Recent projects.").arg(QDir::toNativeSeparators(folder)));
}

/// At work in it is whoever sits here, and may do everything; where another project is open, the shell asks.
void DemoActs::open(const QString& folder) {
    const auto project = demo::projectIn(folder);
    m_session.settings().set(kDemoFolder, folder);
    if (m_session.project()) return Q_EMIT m_session.openRequested(project);
    auto actor = m_session.settings().actorOf(project);
    if (actor.name.isEmpty()) actor = {model::loginName(), model::Role::PrincipalInvestigator};
    if (const auto opened = m_session.openProject(project, actor); !opened) m_session.interaction().showError(opened.error());
}

} // namespace paulownia::ui

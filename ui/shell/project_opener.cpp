#include "ui/shell/project_opener.h"

#include "core/model/login_name.h"
#include "core/storage/server_password.h"
#include "core/storage/team_folder.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

#include <QDir>
#include <QWidget>

namespace paulownia::ui {

ProjectOpener::ProjectOpener(Session& session, std::function<bool()> mayLeave, QWidget* window)
    : QObject(window), m_session(session), m_mayLeave(std::move(mayLeave)) {
    connect(&session, &Session::openRequested, this, &ProjectOpener::open);
}

void ProjectOpener::makeNew() {
    if (!m_mayLeave()) return;
    const auto wanted = m_session.interaction().askNewProject({model::loginName(), model::Role::Curator});
    if (wanted) report(make(*wanted), wanted->folder);
}

base::Result<> ProjectOpener::make(const NewProject& wanted) {
    if (!wanted.server) return m_session.newProject(wanted.folder, wanted.panel, wanted.actor);
    storage::usePassword(*wanted.server, wanted.actor.name, wanted.password);
    return m_session.newTeamProject(wanted.folder, wanted.panel, wanted.actor, *wanted.server);
}

void ProjectOpener::chooseAndOpen() {
    const QString folder = m_session.interaction().chooseFolder(tr("Open a project folder"));
    if (!folder.isEmpty()) open(folder);
}

void ProjectOpener::open(const QString& folder) {
    if (!m_mayLeave()) return;
    if (const auto server = storage::teamServerOf(folder)) return logIn(folder, *server);
    const auto actor = m_session.interaction().askActor(folder, presetFor(folder));
    if (actor) report(m_session.openProject(folder, *actor), folder);
}

/// The server says which role the login has; more is not to be had by asking.
void ProjectOpener::logIn(const QString& folder, const storage::ServerAddress& server) {
    const auto login = m_session.interaction().askLogin(folder, server, presetFor(folder).name);
    if (!login) return;
    storage::usePassword(server, login->name, login->password);
    report(m_session.openProject(folder, {login->name, model::Role::PrincipalInvestigator}), folder);
}

void ProjectOpener::changeActor() { open(m_session.project()->folder()); }

void ProjectOpener::close() {
    if (m_mayLeave()) m_session.closeProject();
}

model::Actor ProjectOpener::presetFor(const QString& folder) const {
    auto actor = m_session.settings().actorOf(folder);
    if (actor.name.isEmpty()) actor.name = model::loginName();
    return actor;
}

void ProjectOpener::report(const base::Result<>& outcome, const QString& folder) {
    if (outcome) return;
    if (outcome.error().kind == base::ErrorKind::NotFound) m_session.settings().removeRecentProject(QDir(folder).absolutePath());
    m_session.interaction().showError(outcome.error());
}

} // namespace paulownia::ui

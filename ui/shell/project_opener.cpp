#include "ui/shell/project_opener.h"

#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

#include <QDir>
#include <QWidget>

namespace paulownia::ui {

QString loginName() { return qEnvironmentVariable("PAULOWNIA_USER", qEnvironmentVariable("USER")); }

ProjectOpener::ProjectOpener(Session& session, std::function<bool()> mayLeave, QWidget* window)
    : QObject(window), m_session(session), m_mayLeave(std::move(mayLeave)) {
    connect(&session, &Session::openRequested, this, &ProjectOpener::open);
}

void ProjectOpener::makeNew() {
    if (!m_mayLeave()) return;
    const auto wanted = m_session.interaction().askNewProject({loginName(), model::Role::Curator});
    if (wanted) report(m_session.newProject(wanted->folder, wanted->panel, wanted->actor), wanted->folder);
}

void ProjectOpener::chooseAndOpen() {
    const QString folder = m_session.interaction().chooseFolder(tr("Open a project folder"));
    if (!folder.isEmpty()) open(folder);
}

void ProjectOpener::open(const QString& folder) {
    if (!m_mayLeave()) return;
    const auto actor = m_session.interaction().askActor(folder, presetFor(folder));
    if (actor) report(m_session.openProject(folder, *actor), folder);
}

void ProjectOpener::changeActor() { open(m_session.project()->folder()); }

void ProjectOpener::close() {
    if (m_mayLeave()) m_session.closeProject();
}

model::Actor ProjectOpener::presetFor(const QString& folder) const {
    auto actor = m_session.settings().actorOf(folder);
    if (actor.name.isEmpty()) actor.name = loginName();
    return actor;
}

void ProjectOpener::report(const base::Result<>& outcome, const QString& folder) {
    if (outcome) return;
    if (outcome.error().kind == base::ErrorKind::NotFound) m_session.settings().removeRecentProject(QDir(folder).absolutePath());
    m_session.interaction().showError(outcome.error());
}

} // namespace paulownia::ui

#include "ui/shell/session.h"

#include "ui/shell/interaction.h"
#include "ui/shell/settings.h"

#include <QDir>
#include <QPointer>

namespace paulownia::ui {

Session::Session(jobs::JobQueue& jobs, Interaction& interaction, CommandTable& commands, Settings& settings, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_interaction(interaction), m_commands(commands), m_settings(settings) {}

Session::~Session() = default;

base::Result<> Session::openProject(const QString& folder, const model::Actor& actor) {
    auto opened = storage::Project::open(QDir(folder).absolutePath(), actor);
    if (!opened) return base::failure(opened);
    adopt(std::move(*opened), actor);
    return {};
}

base::Result<> Session::newProject(const QString& folder, int panel, const model::Actor& actor) {
    auto made = storage::Project::create(QDir(folder).absolutePath(), panel, actor);
    if (!made) return base::failure(made);
    adopt(std::move(*made), actor);
    return {};
}

base::Result<> Session::newTeamProject(const QString& folder, int panel, const model::Actor& actor, const storage::ServerAddress& server) {
    auto made = storage::Project::createForTeam(QDir(folder).absolutePath(), panel, actor, server);
    if (!made) return base::failure(made);
    adopt(std::move(*made), actor);
    return {};
}

void Session::adopt(std::unique_ptr<storage::Project> project, const model::Actor& actor) {
    if (m_project) Q_EMIT projectClosing();
    m_project = std::move(project);
    ++m_opening;
    m_actor = m_project->actor(); // as the server says, in a team’s project
    m_settings.addRecentProject(m_project->folder());
    m_settings.setActorOf(m_project->folder(), actor);
    m_settings.set(kLastProject, m_project->folder());
    m_seenAct = lastAct();
    Q_EMIT projectChanged();
}

void Session::closeProject() {
    if (!m_project) return;
    Q_EMIT projectClosing();
    m_project.reset();
    ++m_opening;
    m_settings.set(kLastProject, QString());
    Q_EMIT projectChanged();
}

void Session::noteChange() { Q_EMIT dataChanged(); }

void Session::catchUp() {
    if (m_actor.role == model::Role::Voter) return noteChange(); // whose login may not read the record
    const auto last = lastAct();
    if (std::exchange(m_seenAct, last) != last) noteChange();
}

qint64 Session::lastAct() const {
    const auto head = m_project->chain().head();
    return head ? head->seq : -1;
}

void Session::startJob(const QString& title, Work work, QObject* receiver, WhenDone whenDone) {
    startOwnJob(title, std::move(work), this, [this, alive = QPointer(receiver ? receiver : this), whenDone = std::move(whenDone)](const jobs::Outcome& outcome) {
        if (alive && whenDone) whenDone(outcome);
        finishJob(outcome);
    });
}

void Session::startOwnJob(const QString& title, Work work, QObject* receiver, WhenDone whenDone) {
    Q_ASSERT_X(m_project, "Session::startOwnJob", "no project is open");
    const auto onOwnConnection = [folder = m_project->folder(), actor = m_actor, work = std::move(work)](const base::Task& task) -> base::Result<> {
        auto project = storage::Project::open(folder, actor);
        if (!project) return base::failure(project);
        return work(**project, task);
    };
    startFreeJob(title, onOwnConnection, receiver, std::move(whenDone));
}

/// An inline queue has finished the job when start() returns: listen from its first signal on, and to that alone, for what is done
/// then may start another job.
void Session::startFreeJob(const QString& title, FreeWork work, QObject* receiver, WhenDone whenDone) {
    const auto follow = [receiver, whenDone = std::move(whenDone)](jobs::RunningJob* job) { connect(job, &jobs::RunningJob::finished, receiver, whenDone); };
    connect(&m_jobs, &jobs::JobQueue::started, receiver, follow, Qt::SingleShotConnection);
    m_jobs.start({title, std::move(work)});
}

void Session::finishJob(const jobs::Outcome& outcome) {
    noteChange();
    if (outcome.error && !outcome.cancelled()) m_interaction.showError(*outcome.error);
}

} // namespace paulownia::ui

#pragma once

#include "core/jobs/job_queue.h"
#include "core/model/actor.h"
#include "core/storage/project.h"

#include <QObject>
#include <functional>

namespace paulownia::ui {

class CommandTable;
class Interaction;
class Settings;

/// What the pages share: the open project, who is at work, the background jobs, and the ways to ask a person. One a window;
/// outlives every page. All on the GUI thread.
class Session : public QObject {
    Q_OBJECT
public:
    Session(jobs::JobQueue& jobs, Interaction& interaction, CommandTable& commands, Settings& settings, QObject* parent = nullptr);
    ~Session() override;

    storage::Project* project() const { return m_project.get(); } ///< null: none is open
    int opening() const { return m_opening; } ///< another each time that a project is opened or closed
    const model::Actor& actor() const { return m_actor; }
    jobs::JobQueue& jobs() const { return m_jobs; }
    Interaction& interaction() const { return m_interaction; }
    CommandTable& commands() const { return m_commands; }
    Settings& settings() const { return m_settings; }

    /// Opens as `actor`, remembers both, and closes what was open. On failure what was open stays open.
    base::Result<> openProject(const QString& folder, const model::Actor& actor);
    base::Result<> newProject(const QString& folder, int panel, const model::Actor& actor);
    base::Result<> newTeamProject(const QString& folder, int panel, const model::Actor& actor, const storage::ServerAddress& server);
    void closeProject();

    /// Says that something in the project has changed (a job ended, a page saved): pages refresh when they are next seen.
    void noteChange();
    /// Notes what others recorded since, a colleague, a command or the web page. A project is open.
    void catchUp();

    using Work = std::function<base::Result<>(storage::Project&, const base::Task&)>;
    using WhenDone = std::function<void(const jobs::Outcome&)>;
    /// Starts a job that works on the project, which must be open; `work` gets a connection of its own. When it ends:
    /// whenDone (if `receiver` still lives), then noteChange(); an error is shown, a cancel is not.
    void startJob(const QString& title, Work work, QObject* receiver = nullptr, WhenDone whenDone = {});
    /// As startJob(), for a page that takes over what has changed and shows its error: nothing else is told.
    void startOwnJob(const QString& title, Work work, QObject* receiver, WhenDone whenDone);

    using FreeWork = std::function<base::Result<>(const base::Task&)>;
    /// As startOwnJob(), for work that needs no project.
    void startFreeJob(const QString& title, FreeWork work, QObject* receiver, WhenDone whenDone);

Q_SIGNALS:
    void projectClosing(); ///< the open project goes next: save, and let go of what refers to it
    void projectChanged(); ///< opened or closed
    void dataChanged();
    /// A page asks for another: page name and, where it makes sense, what to show there ("a00b16f8_3").
    void pageRequested(const QString& page, const QString& subject);
    /// A page asks to open one of the recent projects; the shell asks who is at work, and opens it.
    void openRequested(const QString& folder);
    /// A quiet sentence for the status line: "Saved", "12 photos accepted".
    void said(const QString& sentence);

private:
    void adopt(std::unique_ptr<storage::Project> project, const model::Actor& actor);
    void finishJob(const jobs::Outcome& outcome);
    qint64 lastAct() const; ///< of the open project; -1: not to be had

    jobs::JobQueue& m_jobs;
    Interaction& m_interaction;
    CommandTable& m_commands;
    Settings& m_settings;
    model::Actor m_actor;
    std::unique_ptr<storage::Project> m_project;
    int m_opening = 0;
    qint64 m_seenAct = -1; ///< when it was last caught up
};

} // namespace paulownia::ui

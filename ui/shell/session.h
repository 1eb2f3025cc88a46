#pragma once

#include "core/jobs/job_queue.h"
#include "core/model/actor.h"
#include "core/storage/project.h"

#include <QObject>

namespace paulownia::ui {

class Interaction;
class CommandTable;

/// What the pages share: the open project, who is at work, the background jobs, and the ways to ask a person. One a window;
/// outlives every page. All on the GUI thread.
class Session : public QObject {
    Q_OBJECT
public:
    Session(jobs::JobQueue& jobs, Interaction& interaction, CommandTable& commands, QObject* parent = nullptr);
    ~Session() override;

    storage::Project* project() const { return m_project.get(); } ///< null: none is open
    const model::Actor& actor() const { return m_actor; }
    jobs::JobQueue& jobs() const { return m_jobs; }
    Interaction& interaction() const { return m_interaction; }
    CommandTable& commands() const { return m_commands; }

    base::Result<> openProject(const QString& folder, const model::Actor& actor);
    base::Result<> newProject(const QString& folder, int panel, const model::Actor& actor);
    void closeProject();

    /// Says that something in the project has changed (a job ended, a page saved): pages refresh when they are next seen.
    void noteChange();

    /// Starts a job that works on the project; `work` gets a connection of its own. When it ends: noteChange(), and an error
    /// is shown (a cancel is not).
    jobs::RunningJob* startJob(const QString& title, std::function<base::Result<>(storage::Project&, const base::Task&)> work);

Q_SIGNALS:
    void projectChanged(); ///< opened or closed
    void dataChanged();
    /// A page asks for another: page name and, where it makes sense, what to show there ("a00b16f8_3").
    void pageRequested(const QString& page, const QString& subject);
    /// A quiet sentence for the status line: "Saved", "12 photos accepted".
    void said(const QString& sentence);

private:
    jobs::JobQueue& m_jobs;
    Interaction& m_interaction;
    CommandTable& m_commands;
    model::Actor m_actor;
    std::unique_ptr<storage::Project> m_project;
};

} // namespace paulownia::ui

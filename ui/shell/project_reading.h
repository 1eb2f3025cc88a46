#pragma once

#include "core/jobs/job_queue.h"
#include "core/storage/project.h"
#include "ui/shell/session.h"
#include "ui/widgets/wanted_work.h"

namespace paulownia::ui {

/// What a page shows of the open project, read on a worker thread and a connection of its own: the window goes on meanwhile, however
/// large the project is. The latest wish counts; what was read of a project, or for a person, that is gone is dropped. Where jobs
/// run at once, so does this, on the session's own connection. The destructor waits for a reading that has begun.
template <class Value> class ProjectReading {
public:
    using Read = std::function<base::Result<Value>(storage::Project&)>; ///< with copies of its input
    using Take = std::function<void(base::Result<Value>)>;              ///< on the GUI thread

    ProjectReading(const Session& session, Take take)
        : m_session(session), m_take(std::move(take)), m_work(1, [this](const QString&, Reading reading) { finish(std::move(reading)); }) {}

    /// A project is open.
    void want(Read read) {
        auto& project = *m_session.project();
        if (m_session.jobs().isInline()) return m_take(read(project));
        m_work.want({{{}, [opening = m_session.opening(), folder = project.folder(), actor = m_session.actor(), read = std::move(read)] {
                          const auto own = storage::Project::openQuietly(folder, actor);
                          return Reading{opening, own ? read(**own) : base::failure(own)};
                      }}});
    }
    bool isIdle() const { return m_work.isIdle(); }

private:
    struct Reading {
        int opening;
        base::Result<Value> value;
    };
    void finish(Reading reading) {
        if (m_session.project() && reading.opening == m_session.opening()) m_take(std::move(reading.value));
    }

    const Session& m_session;
    Take m_take;
    WantedWork<Reading> m_work;
};

} // namespace paulownia::ui

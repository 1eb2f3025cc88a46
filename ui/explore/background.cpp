#include "ui/explore/background.h"

#include "ui/shell/session.h"

namespace paulownia::ui {

/// An inline queue has finished the job when start() returns: listen from its first signal on, and to that alone, for what is done
/// then may start another job.
void startInBackground(Session& session, const QString& title, std::function<base::Result<>(const base::Task&)> work, QObject* receiver,
                       std::function<void(const jobs::Outcome&)> whenDone) {
    const auto follow = [receiver, whenDone](jobs::RunningJob* job) { QObject::connect(job, &jobs::RunningJob::finished, receiver, whenDone); };
    QObject::connect(&session.jobs(), &jobs::JobQueue::started, receiver, follow, Qt::SingleShotConnection);
    session.jobs().start({title, std::move(work)});
}

} // namespace paulownia::ui

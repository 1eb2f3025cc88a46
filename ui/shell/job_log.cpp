#include "ui/shell/job_log.h"

#include "core/base/log.h"
#include "core/jobs/job_queue.h"

namespace paulownia::ui {

void logFailedJobs(jobs::JobQueue& jobs, QObject* receiver, std::function<QString()> page) {
    QObject::connect(&jobs, &jobs::JobQueue::started, receiver, [receiver, page = std::move(page)](jobs::RunningJob* job) {
        QObject::connect(job, &jobs::RunningJob::finished, receiver, [place = page().toStdString()](const jobs::Outcome& outcome) {
            if (outcome.error && !outcome.cancelled()) base::Log().write({kLogName, "job-failed", place, outcome.error->kind});
        });
    });
}

} // namespace paulownia::ui

#include "core/jobs/job_queue.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>
#include <exception>

namespace paulownia::jobs {
namespace {

using base::Result;
using base::Task;

/// Exceptions of libraries end here: a job that throws is a failed job, never a crashed studio.
Result<> runGuarded(const Job& job, const Task& task) {
    try {
        auto outcome = job.work(task);
        if (outcome && task.stopRequested()) return base::failure(base::ErrorKind::Cancelled, "Cancelled");
        return outcome;
    } catch (const std::exception& e) {
        return base::failure(base::ErrorKind::Internal, "This could not be finished", {}, e.what());
    }
}

class QueuedJob final : public RunningJob {
public:
    explicit QueuedJob(Job job, QObject* parent) : RunningJob(parent), m_job(std::move(job)) {}
    QString title() const override { return m_job.title; }
    void cancel() override { m_stop.request_stop(); }

    /// On the worker thread; the outcome travels back to this object's thread.
    void work() {
        QElapsedTimer sinceReport;
        const auto report = [this, &sinceReport](const base::Progress& p) {
            if (sinceReport.isValid() && sinceReport.elapsed() < 50 && p.done < p.total) return;
            sinceReport.start();
            const auto text = QString::fromStdString(p.text);
            QMetaObject::invokeMethod(this, [this, p, text] { Q_EMIT progressed(p.done, p.total, text); }, Qt::AutoConnection);
        };
        const auto result = runGuarded(m_job, Task(report, m_stop.get_token()));
        Outcome outcome{result ? std::nullopt : std::optional(result.error())};
        QMetaObject::invokeMethod(this, [this, outcome = std::move(outcome)] { Q_EMIT finished(outcome); }, Qt::AutoConnection);
    }

private:
    Job m_job;
    std::stop_source m_stop;
};

class ThreadQueue final : public JobQueue {
public:
    explicit ThreadQueue(QObject* parent) : JobQueue(parent) { m_pool.setMaxThreadCount(1); }
    ~ThreadQueue() override {
        for (const auto& job : std::as_const(m_jobs)) job->cancel();
        m_pool.waitForDone();
    }

    RunningJob* start(Job job) override {
        auto* running = new QueuedJob(std::move(job), this);
        m_jobs.append(running);
        connect(running, &RunningJob::finished, this, [this, running] { forget(running); });
        Q_EMIT started(running);
        m_pool.start([running] { running->work(); });
        return running;
    }
    int count() const override { return static_cast<int>(m_jobs.size()); }
    bool isInline() const override { return false; }

private:
    void forget(QueuedJob* job) {
        m_jobs.removeOne(job);
        job->deleteLater();
        if (m_jobs.isEmpty()) Q_EMIT idle();
    }

    QThreadPool m_pool;
    QVector<QueuedJob*> m_jobs;
};

class InlineQueue final : public JobQueue {
public:
    using JobQueue::JobQueue;
    RunningJob* start(Job job) override {
        auto* running = new QueuedJob(std::move(job), this);
        ++m_running;
        connect(running, &RunningJob::finished, this, [this, running] {
            --m_running;
            running->deleteLater();
            Q_EMIT idle();
        });
        Q_EMIT started(running);
        running->work();
        return running;
    }
    int count() const override { return m_running; }
    bool isInline() const override { return true; }

private:
    int m_running = 0;
};

} // namespace

std::unique_ptr<JobQueue> makeThreadQueue(QObject* parent) { return std::make_unique<ThreadQueue>(parent); }
std::unique_ptr<JobQueue> makeInlineQueue(QObject* parent) { return std::make_unique<InlineQueue>(parent); }

} // namespace paulownia::jobs

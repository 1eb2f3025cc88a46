#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace paulownia::jobs {

/// A long operation: gets copies of its input when made, runs on a worker thread, answers with a Result.
/// `work` must watch task.stopRequested() and report with task.progress().
struct Job {
    QString title;                                           ///< for people: "Importing 282 submissions"
    std::function<base::Result<>(const base::Task&)> work;   ///< on the worker thread
};

/// How a job ended. (A Result<> itself cannot be a signal's argument: Qt asks whether it compares, and that does not compile.)
struct Outcome {
    std::optional<base::Error> error;
    bool succeeded() const { return !error; }
    bool cancelled() const { return error && error->kind == base::ErrorKind::Cancelled; }
};

/// A job under way, as the job strip shows it. Lives on the thread that started it; deleted by the queue after finished().
class RunningJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QString title() const = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total, const QString& text);
    /// Exactly once, on the starting thread. A cancelled job ends with ErrorKind::Cancelled.
    void finished(const paulownia::jobs::Outcome& outcome);
};

/// Runs jobs in the order they were started, one at a time.
class JobQueue : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual RunningJob* start(Job job) = 0;
    virtual int count() const = 0; ///< waiting and running
    virtual bool isInline() const = 0; ///< what is started has ended when start() returns

Q_SIGNALS:
    void started(paulownia::jobs::RunningJob* job);
    void idle();
};

/// One worker thread; progress is passed on at most 20 times a second. The destructor asks the running job to stop and waits.
std::unique_ptr<JobQueue> makeThreadQueue(QObject* parent = nullptr);

/// Runs a job inside start(), for the command line and tests: started() comes before, finished() before start() returns.
std::unique_ptr<JobQueue> makeInlineQueue(QObject* parent = nullptr);

} // namespace paulownia::jobs

#include "core/jobs/job_queue.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>
#include <stdexcept>

using namespace paulownia;
using base::ErrorKind;
using base::Result;
using base::Task;
using jobs::JobQueue;
using jobs::Outcome;

namespace {

/// Works until it is asked to stop.
Result<> workUntilStopped(const Task& task) {
    while (!task.stopRequested()) QThread::msleep(1);
    return {};
}

} // namespace

/// What both queues promise, and what each does in its own way.
class JobQueueTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<JobQueue> queue(bool threaded) { return threaded ? jobs::makeThreadQueue() : jobs::makeInlineQueue(); }

    /// How the job ends, told on this thread exactly once.
    static Outcome outcomeOf(JobQueue& queue, std::function<Result<>(const Task&)> work) {
        std::optional<Outcome> ended;
        int times = 0;
        const auto follow = connect(&queue, &JobQueue::started, [&](jobs::RunningJob* job) {
            connect(job, &jobs::RunningJob::finished, [&](const Outcome& outcome) {
                ended = outcome;
                ++times;
            });
        });
        queue.start({QStringLiteral("work"), std::move(work)});
        if (!QTest::qWaitFor([&] { return ended.has_value(); })) qFatal("the job does not end");
        disconnect(follow);
        if (times != 1) qFatal("a job ended %d times", times);
        return *ended;
    }

private Q_SLOTS:
    void tellsHowAJobEnded_data() {
        QTest::addColumn<bool>("threaded");
        QTest::newRow("inline") << false;
        QTest::newRow("threaded") << true;
    }
    void tellsHowAJobEnded() {
        QFETCH(bool, threaded);
        const auto jobs = queue(threaded);
        QVERIFY(outcomeOf(*jobs, [](const Task&) -> Result<> { return {}; }).succeeded());
        const auto failed = outcomeOf(*jobs, [](const Task&) -> Result<> { return base::failure(ErrorKind::Io, "disk full"); });
        QVERIFY(!failed.succeeded() && !failed.cancelled());
        QCOMPARE(failed.error->message, std::string("disk full"));
        const auto thrown = outcomeOf(*jobs, [](const Task&) -> Result<> { throw std::runtime_error("from a library"); });
        QCOMPARE(thrown.error->kind, ErrorKind::Internal);
        QCOMPARE(thrown.error->detail, std::string("from a library"));
        QTRY_COMPARE(jobs->count(), 0);
    }

    void aCancelledJobIsCancelledEvenIfItEndsWell() {
        const auto jobs = jobs::makeThreadQueue();
        std::optional<Outcome> ended;
        auto* job = jobs->start({QStringLiteral("long"), workUntilStopped});
        connect(job, &jobs::RunningJob::finished, this, [&](const Outcome& outcome) { ended = outcome; });
        job->cancel();
        QTRY_VERIFY(ended);
        QVERIFY(ended->cancelled());
    }

    void runsOneAfterTheOther() {
        const auto jobs = jobs::makeThreadQueue();
        QSignalSpy idle(jobs.get(), &JobQueue::idle);
        std::atomic<int> running = 0, most = 0, done = 0;
        for (int i = 0; i < 4; ++i)
            jobs->start({QStringLiteral("job"), [&](const Task&) -> Result<> {
                             most = std::max(most.load(), ++running);
                             QThread::msleep(5);
                             --running;
                             ++done;
                             return {};
                         }});
        QCOMPARE(jobs->count(), 4);
        QTRY_COMPARE(idle.size(), 1);
        QCOMPARE(done.load(), 4);
        QCOMPARE(most.load(), 1);
    }

    void tellsProgressHereAndNotTooOften() {
        const auto jobs = jobs::makeThreadQueue();
        QVector<qint64> seen;
        bool isElsewhere = false;
        auto* job = jobs->start({QStringLiteral("counting"), [](const Task& task) -> Result<> {
                                     for (int i = 1; i <= 10'000; ++i) task.progress(i, 10'000);
                                     return {};
                                 }});
        connect(job, &jobs::RunningJob::progressed, this, [&](qint64 done, qint64, const QString&) {
            seen.append(done);
            isElsewhere = isElsewhere || QThread::currentThread() != thread();
        });
        QTRY_VERIFY(!seen.isEmpty() && seen.last() == 10'000);
        QVERIFY(!isElsewhere);
        QVERIFY2(seen.size() < 1'000, qPrintable(QString::number(seen.size())));
    }

    void theEndOfTheQueueStopsAndWaits() {
        std::atomic<bool> isStopped = false;
        {
            const auto jobs = jobs::makeThreadQueue();
            jobs->start({QStringLiteral("long"), [&](const Task& task) -> Result<> {
                             const auto outcome = workUntilStopped(task);
                             isStopped = true;
                             return outcome;
                         }});
        }
        QVERIFY(isStopped.load());
    }
};

QTEST_GUILESS_MAIN(JobQueueTest)
#include "job_queue_test.moc"

#include "ui/shell/job_strip.h"

#include <QLabel>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>
#include <atomic>

using namespace paulownia;
using namespace paulownia::ui;

namespace {

/// A job that reports half and then waits until it is cancelled or `stop` is set.
jobs::Job waitingJob(const QString& title, const std::atomic<bool>& stop) {
    return {title, [&stop](const base::Task& task) -> base::Result<> {
                task.progress(50, 100, "photo 50");
                while (!task.stopRequested() && !stop) QThread::msleep(1);
                return {};
            }};
}

} // namespace

class JobStripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isThereWhileSomethingRuns() {
        const auto queue = jobs::makeThreadQueue();
        JobStrip strip(*queue);
        QVERIFY(strip.isHidden());
        std::atomic<bool> stop = false;
        queue->start(waitingJob(QStringLiteral("Importing"), stop));
        queue->start(waitingJob(QStringLiteral("Looking for faces"), stop));
        QVERIFY(!strip.isHidden());
        QCOMPARE(strip.findChildren<QProgressBar*>().size(), 2);
        auto* bar = strip.findChildren<QProgressBar*>().first();
        QTRY_COMPARE(bar->value(), bar->maximum() / 2);
        stop = true;
        QTRY_VERIFY(strip.isHidden());
    }

    void cancels() {
        const auto queue = jobs::makeThreadQueue();
        JobStrip strip(*queue);
        const std::atomic<bool> never = false;
        bool wasCancelled = false;
        auto* job = queue->start(waitingJob(QStringLiteral("Importing"), never));
        connect(job, &jobs::RunningJob::finished, this, [&](const jobs::Outcome& o) { wasCancelled = o.cancelled(); });
        auto* button = strip.findChild<QToolButton*>();
        QVERIFY(button->accessibleName().contains(QStringLiteral("Importing")));
        button->click();
        QVERIFY(!button->isEnabled());
        QTRY_VERIFY(wasCancelled);
        QTRY_VERIFY(strip.isHidden());
    }

    /// Where nothing should move by itself, a job that cannot tell how far it is says that it is under way.
    void doesNotMoveWhereNothingShould() {
        const int before = QApplication::cursorFlashTime();
        QApplication::setCursorFlashTime(0);
        const auto queue = jobs::makeThreadQueue();
        JobStrip strip(*queue);
        std::atomic<bool> stop = false;
        queue->start({QStringLiteral("Importing"), [&stop](const base::Task& task) -> base::Result<> {
                          task.progress(1, 0, "a folder");
                          while (!stop) QThread::msleep(1);
                          return {};
                      }});
        const auto isSaid = [&strip](const QLabel* label) { return label->text() == QStringLiteral("Under way"); };
        const auto labels = strip.findChildren<QLabel*>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), isSaid));
        QVERIFY(strip.findChild<QProgressBar*>()->maximum() > 0);
        stop = true;
        QTRY_VERIFY(strip.isHidden());
        QApplication::setCursorFlashTime(before);
    }

    void reckonsTheTimeLeft() {
        QCOMPARE(timeLeftText(1000, 10, 100), QString()); // too early to say
        QCOMPARE(timeLeftText(10000, 0, 100), QString());
        QCOMPARE(timeLeftText(10000, 100, 100), QString());
        QVERIFY(timeLeftText(10000, 50, 100).contains(QStringLiteral("11")));
        QVERIFY(timeLeftText(60000, 10, 100).contains(QStringLiteral("9")));      // minutes
        QVERIFY(timeLeftText(3600000, 10, 100).contains(QStringLiteral("9")));    // hours
        QVERIFY(timeLeftText(10000, 1, 1LL << 40).size() > 0);                    // no overflow on the way
    }
};

QTEST_MAIN(JobStripTest)
#include "job_strip_test.moc"

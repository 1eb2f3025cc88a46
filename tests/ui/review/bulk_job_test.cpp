#include "ui/review/bulk_job.h"

#include "tests/support/many_photos.h"
#include "tests/support/test_session.h"
#include "ui/review/review_page.h"

#include <QSignalSpy>

using namespace paulownia;
using tests::TempProject;

/// Accepting very many proposals in the window: it goes on meanwhile.
class BulkJobTest : public QObject {
    Q_OBJECT

    /// Whoever writes waits as long as this lives.
    struct Lock {
        explicit Lock(storage::Project& project) : database(project.database()) { TempProject::require(database.run(QStringLiteral("BEGIN IMMEDIATE"))); }
        ~Lock() { TempProject::require(database.run(QStringLiteral("COMMIT"))); }
        storage::Database& database;
    };
    review::ReviewDocument& document() { return m_page->viewModel()->document(); }
    void acceptAll() { m_page->viewModel()->acceptAll(m_page->viewModel()->acceptPlan(0).photos); }

private Q_SLOTS:
    void init() {
        m_project = std::make_unique<TempProject>();
        tests::addManyPhotos(*m_project);
        m_session = std::make_unique<tests::TestSession>(tests::TestSession::Jobs::Threaded);
        m_page = std::make_unique<ui::ReviewPage>(m_session->session);
        m_session->open(m_project->path());
        m_page->refresh();
        QTRY_VERIFY(m_page->isReady());
    }
    void cleanup() {
        m_page.reset();
        m_session.reset();
    }

    void letsTheWindowLive() {
        QSignalSpy said(&m_session->session, &ui::Session::said);
        {
            const Lock lock(**m_project);
            acceptAll();
            QVERIFY(document().isBusy());
            QCOMPARE(m_session->jobs->count(), 1);
            m_page->viewModel()->turnBy(1); // a key meanwhile
            QCOMPARE(document().counts().accepted, 0);
            QVERIFY(said.last()[0].toString().contains(QStringLiteral("wait")));
        }
        QTRY_VERIFY(!document().isBusy());
        QCOMPARE(document().counts().accepted, 540);
        QVERIFY(said.last()[0].toString().contains(QStringLiteral("540")));
        m_page->viewModel()->undo();
        QTRY_COMPARE(document().counts().accepted, 0);
    }
    void takesNothingWhenCancelled() {
        jobs::RunningJob* running = nullptr;
        connect(m_session->jobs.get(), &jobs::JobQueue::started, this, [&](jobs::RunningJob* job) { running = job; });
        {
            const Lock lock(**m_project);
            acceptAll();
            QCOMPARE(running->title(), QStringLiteral("Review: accept 540 photos"));
            running->cancel();
        }
        QTRY_VERIFY(!document().isBusy());
        QCOMPARE(document().counts().accepted, 0);
        QVERIFY(!document().undoStack().canUndo());
        QVERIFY(m_session->interaction.errors().empty());
    }
    void outlivesTheProjectsEnd() {
        acceptAll();
        m_session->session.closeProject();
        QTRY_COMPARE(m_session->jobs->count(), 0);
        m_session->open(m_project->path());
        m_page->refresh();
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(document().counts().accepted, 540); // all of it, and to be undone
        QVERIFY(document().undoStack().canUndo());
    }

private:
    std::unique_ptr<TempProject> m_project;
    std::unique_ptr<tests::TestSession> m_session;
    std::unique_ptr<ui::ReviewPage> m_page;
};

QTEST_MAIN(BulkJobTest)
#include "bulk_job_test.moc"

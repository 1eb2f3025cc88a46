#include "tests/support/temp_project.h"
#include "tests/support/test_session.h"

#include <QSignalSpy>

using namespace paulownia;
using namespace paulownia::tests;
using ui::Session;

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remembersWhatItOpens() {
        TestSession t;
        QSignalSpy changed(&t.session, &Session::projectChanged);
        t.openNew(model::Role::PrincipalInvestigator);
        QCOMPARE(changed.count(), 1);
        const QString folder = t.session.project()->folder();
        QCOMPARE(t.settings.recentProjects(), QStringList{folder});
        QCOMPARE(t.settings.text(ui::kLastProject), folder);
        QVERIFY(t.settings.actorOf(folder).role == model::Role::PrincipalInvestigator);
        QCOMPARE(t.session.actor().name, QStringLiteral("tester"));
    }

    void keepsWhatIsOpenWhenAnotherCannotBe() {
        TestSession t;
        t.openNew();
        const auto* before = t.session.project();
        QVERIFY(!t.session.openProject(t.path(QStringLiteral("nowhere")), {QStringLiteral("x"), model::Role::Curator}));
        QVERIFY(!t.session.newProject(before->folder(), 17, {QStringLiteral("x"), model::Role::Curator}));
        QCOMPARE(t.session.project(), before);
        QCOMPARE(t.session.actor().name, QStringLiteral("tester"));
    }

    void closes() {
        TestSession t;
        t.openNew();
        t.session.closeProject();
        QVERIFY(!t.session.project());
        QVERIFY(t.settings.text(ui::kLastProject).isEmpty());
        QCOMPARE(t.settings.recentProjects().size(), 1);
    }

    void aJobWorksOnAConnectionOfItsOwn_data() {
        QTest::addColumn<bool>("threaded");
        QTest::newRow("inline") << false;
        QTest::newRow("on a thread") << true;
    }
    void aJobWorksOnAConnectionOfItsOwn() {
        QFETCH(bool, threaded);
        TestSession t(threaded ? TestSession::Jobs::Threaded : TestSession::Jobs::Inline);
        t.openNew();
        QSignalSpy changed(&t.session, &Session::dataChanged);
        bool isOther = false;
        int done = 0;
        t.session.startJob(QStringLiteral("Work"), [&, own = t.session.project()](storage::Project& project, const base::Task&) -> base::Result<> {
            isOther = &project != own;
            return project.settings().set(storage::kTitle, QStringLiteral("Written by a job"));
        }, &t.session, [&](const jobs::Outcome& outcome) { done += outcome.succeeded(); });
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(done, 1);
        QVERIFY(isOther);
        QCOMPARE(*t.session.project()->settings().value(storage::kTitle), QStringLiteral("Written by a job"));
        QVERIFY(t.interaction.errors().empty());
    }

    void aFailureIsShownOnce() {
        TestSession t;
        t.openNew();
        const auto fail = [](storage::Project&, const base::Task&) -> base::Result<> {
            return base::failure(base::ErrorKind::Io, "The disk is full; free some space");
        };
        t.session.startJob(QStringLiteral("Work"), fail);
        QCOMPARE(t.interaction.errors().size(), size_t(1));
        QCOMPARE(t.interaction.errors().front().message, std::string("The disk is full; free some space"));
    }

    void aCancelIsNotShown() {
        TestSession t(TestSession::Jobs::Threaded);
        t.openNew();
        connect(t.jobs.get(), &jobs::JobQueue::started, this, [](jobs::RunningJob* job) { job->cancel(); });
        bool wasCancelled = false;
        t.session.startJob(QStringLiteral("Work"), [](storage::Project&, const base::Task& task) -> base::Result<> {
            while (!task.stopRequested()) QThread::msleep(1);
            return base::failure(base::ErrorKind::Cancelled, "Cancelled");
        }, &t.session, [&](const jobs::Outcome& outcome) { wasCancelled = outcome.cancelled(); });
        QTRY_VERIFY(wasCancelled);
        QVERIFY(t.interaction.errors().empty());
    }

    void aReceiverThatIsGoneHearsNothing() {
        TestSession t(TestSession::Jobs::Threaded);
        t.openNew();
        QSignalSpy changed(&t.session, &Session::dataChanged);
        auto receiver = std::make_unique<QObject>();
        t.session.startJob(QStringLiteral("Work"), [](storage::Project&, const base::Task&) { return base::Result<>(); }, receiver.get(),
                           [](const jobs::Outcome&) { QFAIL("told though it is gone"); });
        receiver.reset();
        QTRY_COMPARE(changed.count(), 1);
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"

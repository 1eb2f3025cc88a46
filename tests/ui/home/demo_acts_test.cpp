#include "core/demo/demo_folder.h"
#include "tests/support/patience.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_session.h"
#include "ui/home/demo_acts.h"
#include "ui/home/demo_dialog.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace paulownia;
using tests::TestSession;

/// A page of its own, with a demo that is quickly drawn.
struct Desk {
    explicit Desk(TestSession::Jobs kind = TestSession::Jobs::Inline) : test(kind), acts(test.session, &page, {6, 3, {480, 360}, 2}) {
        test.settings.set(ui::kDemoFolder, test.path(QStringLiteral("Paulownia demo")));
        page.show();
    }
    QString place() const { return test.path(QStringLiteral("Paulownia demo")); }
    ui::DemoDialog* ask() {
        test.commands.action(QStringLiteral("file.demo"))->trigger();
        for (auto* dialog : page.findChildren<ui::DemoDialog*>())
            if (dialog->isVisible()) return dialog; // those answered before go later
        return nullptr;
    }
    bool isOffered() const { return test.commands.action(QStringLiteral("file.demo"))->isEnabled(); }

    TestSession test;
    QWidget page;
    ui::DemoActs acts;
};

class DemoActsTest : public QObject {
    Q_OBJECT

    static QPushButton* button(const QWidget* dialog, const QString& start) {
        for (auto* candidate : dialog->findChildren<QPushButton*>())
            if (candidate->isVisible() && candidate->text().startsWith(start)) return candidate;
        return nullptr;
    }

private Q_SLOTS:
    void makesItWhereItSaysAndOpensIt() {
        Desk desk;
        auto* dialog = desk.ask();
        QVERIFY(dialog);
        QCOMPARE(dialog->folder(), desk.place());
        QCOMPARE(dialog->focusWidget(), button(dialog, QStringLiteral("Make the demo project"))); // Enter makes it
        button(dialog, QStringLiteral("Make the demo project"))->click();
        QVERIFY(desk.test.session.project());
        QCOMPARE(desk.test.session.project()->folder(), demo::projectIn(desk.place()));
        QCOMPARE(desk.test.session.actor().role, model::Role::PrincipalInvestigator);
        QVERIFY(desk.test.interaction.errors().empty());
        opensTheOneThatIsThere(desk);
        tellsWhereItIsWhileAnotherProjectIsOpen(desk);
    }

    void theFolderCanBeChosen() {
        Desk desk;
        auto* dialog = desk.ask();
        desk.test.interaction.answer(desk.test.path(QStringLiteral("elsewhere")));
        button(dialog, QStringLiteral("Browse"))->click();
        QCOMPARE(dialog->folder(), desk.test.path(QStringLiteral("elsewhere/Paulownia demo")));
        auto* field = dialog->findChild<QLineEdit*>();
        field->setText(QStringLiteral("demo"));
        QVERIFY(!button(dialog, QStringLiteral("Make the demo project"))->isEnabled()); // where would that be?
        QVERIFY(QDir(desk.test.folder.path()).mkpath(QStringLiteral("thesis")));
        field->setText(desk.test.folder.path());
        QVERIFY(!button(dialog, QStringLiteral("Make the demo project"))->isEnabled()); // something else is there
    }

    void cancelledInTheMiddleNothingIsLeft() {
        Desk desk(TestSession::Jobs::Threaded);
        connect(desk.test.jobs.get(), &jobs::JobQueue::started, &desk.page, [](jobs::RunningJob* job) {
            connect(job, &jobs::RunningJob::progressed, job, [job](qint64 done) { if (done > 0) job->cancel(); });
        });
        button(desk.ask(), QStringLiteral("Make the demo project"))->click();
        QVERIFY(!desk.isOffered()); // one at a time
        QTRY_COMPARE_WITH_TIMEOUT(desk.test.jobs->count(), 0, 30'000 * tests::kPatience);
        QTRY_VERIFY(desk.isOffered());
        QVERIFY(!desk.test.session.project());
        QVERIFY(!QDir(desk.place()).exists());
        QVERIFY(desk.test.interaction.errors().empty());
    }

private:
    static void opensTheOneThatIsThere(Desk& desk) {
        desk.test.session.closeProject();
        auto* dialog = desk.ask();
        button(dialog, QStringLiteral("Open it"))->click();
        QCOMPARE(desk.test.session.project()->folder(), demo::projectIn(desk.place()));
        QSignalSpy asked(&desk.test.session, &ui::Session::openRequested);
        button(desk.ask(), QStringLiteral("Open it"))->click();
        QCOMPARE(asked.size(), 1); // the shell asks whether the open one may be left
    }
    static void tellsWhereItIsWhileAnotherProjectIsOpen(Desk& desk) {
        button(desk.ask(), QStringLiteral("Make a new one"))->click();
        QCOMPARE(desk.test.session.project()->folder(), demo::projectIn(desk.place()));
        QVERIFY(demo::isDemo(desk.place() + QStringLiteral(" 2")));
        QCOMPARE(desk.test.interaction.messages().size(), 1);
        QCOMPARE(desk.test.settings.recentProjects().first(), demo::projectIn(desk.place() + QStringLiteral(" 2")));
    }
};

QTEST_MAIN(DemoActsTest)
#include "demo_acts_test.moc"

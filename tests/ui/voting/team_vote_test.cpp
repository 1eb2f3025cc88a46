#include "tests/support/page_words.h"
#include "tests/support/team_project.h"
#include "tests/support/test_session.h"
#include "ui/home/home_page.h"
#include "ui/shell/actor_form.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_project_dialog.h"
#include "ui/shell/team_login_dialog.h"
#include "ui/shell/theme.h"
#include "ui/voting/vote_page.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>

using namespace paulownia;
using tests::PostgresServer;
using tests::sharedServer;
using tests::TeamProject;
using tests::TempProject;
using tests::TestSession;

namespace {

const QString kHanako = QStringLiteral("hanako");

/// A voter's password, which stands in no file of libpq's. The server's logins outlive a project, and keep theirs.
QString addVoter(TeamProject& team, const QString& name) {
    static QHash<QString, QString> known;
    const auto password = storage::addLogin(team->database(), name, model::Role::Voter);
    TempProject::require(password);
    if (!password->isEmpty()) known.insert(team.address().url().section(QLatin1Char('/'), 2, 2) + name, *password);
    return known.value(team.address().url().section(QLatin1Char('/'), 2, 2) + name);
}

/// The window with Home and Vote, as a team's voter meets it.
class Window : public TestSession {
public:
    Window() : window(session), home(new ui::HomePage(session)), page(new ui::VotePage(session)) {
        window.addPage(home, ui::PageAccess::Everyone);
        window.addPage(page, ui::PageAccess::Voters);
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("the window does not open");
    }
    void logIn(const TeamProject& team, const QString& name, const QString& password) {
        interaction.answer(ui::TeamLogin{name, password});
        Q_EMIT session.openRequested(team.path());
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key); }
    int answered() const { return page->model().session().answered(); }
    QPushButton* button(const QString& text) {
        for (auto* button : window.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text) return button;
        return nullptr;
    }

    ui::MainWindow window;
    ui::HomePage* home;
    ui::VotePage* page;
};

QSet<QString> stored(TeamProject& team, const QString& voter) {
    const auto ballots = team->votes().ballotsOf(QStringLiteral("smile"), voter);
    TempProject::require(ballots);
    QSet<QString> subjects;
    for (const auto& ballot : *ballots) subjects.insert(ballot.subject);
    return subjects;
}

/// Kept where PAULOWNIA_SCREENSHOTS says, for people to look at.
void keepPicture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("PAULOWNIA_SCREENSHOTS");
    if (!folder.isEmpty()) widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

bool holds(const QString& folder, const QString& text) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8())) return true;
    }
    return false;
}

} // namespace

/// The studio in front of a team's PostgreSQL server, started by the test.
class TeamVoteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForThePasswordAndStoresItNowhere() {
        TeamProject team(sharedServer(), 1);
        const auto password = addVoter(team, kHanako);
        Window w;
        w.logIn(team, kHanako, QStringLiteral("wrong"));
        QVERIFY(!w.session.project());
        QCOMPARE(w.interaction.errors().size(), size_t(1));
        QVERIFY(QString::fromStdString(w.interaction.errors()[0].message).contains(kHanako));
        w.logIn(team, kHanako, password);
        QVERIFY(w.session.project());
        QVERIFY(w.session.actor().role == model::Role::Voter); // as the server says
        w.session.closeProject();
        QVERIFY(!holds(team.path(), password) && !holds(w.folder.path(), password));
        w.interaction.answer(ui::TeamLogin{kHanako, {}});
        Q_EMIT w.session.openRequested(team.path());
        QVERIFY(!w.session.project()); // forgotten
        QCOMPARE(w.interaction.actorPreset().name, kHanako); // the name is not
    }

    void theDialogsFitTheirTexts_data() {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }
    void theDialogsFitTheirTexts() {
        QFETCH(QString, theme);
        ui::applyTheme(ui::themeFromKey(theme));
        tests::FakeInteraction interaction;
        ui::NewProjectDialog made({QStringLiteral("Sato"), model::Role::Curator}, interaction);
        made.show();
        made.findChild<QCheckBox*>()->setChecked(true);
        QTRY_VERIFY(!made.findChild<ui::ActorForm*>()->isVisible());
        QCoreApplication::processEvents();
        ui::TeamLoginDialog login(QStringLiteral("/data/spring-2019"), {QStringLiteral("db.example.org"), 5432, QStringLiteral("spring")}, kHanako);
        login.show();
        for (QWidget* dialog : {static_cast<QWidget*>(&made), static_cast<QWidget*>(&login)}) {
            for (const auto* label : dialog->findChildren<QLabel*>())
                if (label->isVisible()) QVERIFY2(label->wordWrap() ? label->height() >= label->heightForWidth(label->width()) : label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            keepPicture(*dialog, QStringLiteral("%1-%2").arg(dialog == &made ? QStringLiteral("new-team") : QStringLiteral("team-login"), theme));
        }
        ui::applyTheme(ui::ThemeChoice::Light);
    }

    void makesATeamsProject() {
        const auto server = sharedServer().newDatabase();
        Window w;
        ui::NewProject wanted{w.path(QStringLiteral("study")), 3, {QStringLiteral("tester"), model::Role::PrincipalInvestigator}, server, QStringLiteral("only-for-this-test")};
        w.interaction.answer(wanted);
        w.commands.action(QStringLiteral("file.new"))->trigger();
        QVERIFY2(w.interaction.errors().empty(), w.interaction.errors().empty() ? "" : w.interaction.errors()[0].message.c_str());
        QVERIFY(w.session.project()->isTeams());
        QVERIFY(!holds(w.folder.path(), wanted.password));
    }

    void homeShowsTheOwnVotesAndLeadsToThem() {
        TeamProject team(sharedServer(), 2);
        Window w;
        w.logIn(team, kHanako, addVoter(team, kHanako));
        QVERIFY(w.session.project());
        w.window.showPage(QStringLiteral("home"));
        QTRY_VERIFY(tests::says(*w.home, QStringLiteral("0 of 18"))); // new cards show a moment later
        QVERIFY(tests::says(*w.home, QStringLiteral("answered by you")));
        QVERIFY(w.button(QStringLiteral("Go on voting")));
        keepPicture(w.window, QStringLiteral("team-home"));
        w.button(QStringLiteral("Go on voting"))->click();
        QVERIFY(w.page->isVisible());
        w.press(Qt::Key_1);
        w.window.showPage(QStringLiteral("home"));
        QTRY_VERIFY(tests::says(*w.home, QStringLiteral("1 of 18")));
        auto poll = *team->polls().poll(QStringLiteral("smile"));
        poll.isOpen = false;
        poll.changedAt = team->now();
        TempProject::require(team->polls().save(poll));
        w.session.noteChange();
        QTRY_VERIFY(tests::says(*w.home, QStringLiteral("closed")));
        QVERIFY(w.interaction.errors().empty());
    }

    void votesThroughACutConnection() {
        TeamProject team(sharedServer(), 1);
        Window w;
        w.logIn(team, kHanako, addVoter(team, kHanako));
        w.window.showPage(QStringLiteral("vote"));
        for (int i = 0; i < 9; ++i) {
            if (i % 3 == 1) sharedServer().run(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'hanako'"));
            w.press(i % 2 == 0 ? Qt::Key_1 : Qt::Key_2);
            QCOMPARE(w.answered(), i + 1);
        }
        QCOMPARE(stored(team, kHanako).size(), 9);
        QVERIFY(w.interaction.errors().empty());
    }

    void saysWhatWasNotStoredAndAsksAgain() {
        PostgresServer server;
        TeamProject team(server, 1);
        Window w;
        w.logIn(team, QStringLiteral("taro"), addVoter(team, QStringLiteral("taro")));
        w.window.showPage(QStringLiteral("vote"));
        w.press(Qt::Key_1);
        QCOMPARE(w.answered(), 1);
        const int position = w.page->model().position();
        server.stop();
        w.press(Qt::Key_1);
        QCOMPARE(w.interaction.errors().size(), size_t(1));
        QVERIFY(QString::fromStdString(w.interaction.errors()[0].message).contains(QStringLiteral("not acknowledged")));
        QCOMPARE(w.page->model().position(), position); // the same face is asked again
        QCOMPARE(w.page->model().session().answer(position), -1);
        QCOMPARE(w.answered(), 1);
        server.start();
        w.press(Qt::Key_2);
        QCOMPARE(w.answered(), 2);
        QCOMPARE(w.interaction.errors().size(), size_t(1));
        QCOMPARE(stored(team, QStringLiteral("taro")).size(), 2);
    }
};

QTEST_MAIN(TeamVoteTest)
#include "team_vote_test.moc"

#include "core/base/log.h"
#include "tests/support/page_words.h"
#include "tests/support/test_session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"
#include "ui/widgets/design.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QMimeData>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolButton>
#include <QUrl>
#include <atomic>

using namespace paulownia;
using namespace paulownia::tests;
using namespace paulownia::ui;

namespace {

/// Counts what the window asks of it.
class SpyPage : public Page {
public:
    SpyPage(Session& session, const QString& name) : Page(session), m_name(name) {}
    QString name() const override { return m_name; }
    QString title() const override { return m_name.toUpper(); }
    QString iconName() const override { return m_name; }
    void refresh() override { ++refreshes; }
    void reveal(const QString& subject) override { revealed = subject; }
    bool mayLeave() override { return lets; }
    void retranslate() override { ++retranslations; }

    using Page::setReady;

    int refreshes = 0, retranslations = 0;
    QString revealed;
    bool lets = true;

private:
    QString m_name;
};

/// Stands in for the desktop's file manager.
class FolderOpener : public QObject {
    Q_OBJECT
public:
    FolderOpener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_INVOKABLE void open(const QUrl& url) { opened = url.toLocalFile(); }
    QString opened;
};

struct TestWindow : TestSession {
    explicit TestWindow(Jobs kind = Jobs::Inline) : TestSession(kind) {
        window.addPage(home, PageAccess::Everyone);
        window.addPage(review, PageAccess::Curators);
        window.addPage(vote, PageAccess::Voters);
        window.addPage(new SpyPage(session, QStringLiteral("train")), PageAccess::Standalone);
    }
    void showWindow() {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    QAction* command(const char* id) const { return commands.action(QLatin1String(id)); }
    QToolButton* railButton(const char* id) {
        for (auto* button : window.findChildren<QToolButton*>())
            if (button->defaultAction() == command(id)) return button;
        return nullptr;
    }

    MainWindow window{session};
    SpyPage* home = new SpyPage(session, QStringLiteral("home"));
    SpyPage* review = new SpyPage(session, QStringLiteral("review"));
    SpyPage* vote = new SpyPage(session, QStringLiteral("vote"));
};

/// Dragged onto the window, and let go there if it takes it.
bool drop(QWidget& window, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent let(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &let);
    QCoreApplication::processEvents(); // what it does with it comes after the drop
    return true;
}

void writeIn(const QString& folder, const QString& name) {
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QLatin1Char('/') + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_state; // others' tests log too
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_state.path().toUtf8()); }
    void keysLeadThroughThePages() {
        TestWindow t;
        t.openNew();
        t.showWindow();
        QTest::keyClick(&t.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(t.window.pages().current(), QStringLiteral("review"));
        QVERIFY(t.review->isVisible() && t.railButton("go.review")->isChecked());
        QTest::keyClick(&t.window, Qt::Key_4, Qt::ControlModifier);
        QVERIFY(t.vote->isVisible() && !t.railButton("go.review")->isChecked());
        QTest::mouseClick(t.railButton("go.home"), Qt::LeftButton);
        QVERIFY(t.home->isVisible());
    }

    void whatIsDroppedGoesWhereItBelongs() {
        TestWindow t;
        auto* intake = new SpyPage(t.session, QStringLiteral("intake"));
        auto* explore = new SpyPage(t.session, QStringLiteral("explore"));
        t.window.addPage(intake, PageAccess::Curators);
        t.window.addPage(explore, PageAccess::Standalone);
        const auto submissions = t.path(QStringLiteral("in")), release = t.path(QStringLiteral("release"));
        writeIn(submissions, QStringLiteral("form.tsv"));
        writeIn(submissions, QStringLiteral("sent.zip"));
        writeIn(release, QStringLiteral("headshot_data.npy"));

        QVERIFY(!drop(t.window, submissions)); // into which project?
        QVERIFY(drop(t.window, release));
        QCOMPARE(explore->revealed, release);
        QCOMPARE(t.window.pages().current(), QStringLiteral("explore"));

        t.openNew();
        for (const auto& source : {submissions, submissions + QStringLiteral("/sent.zip")}) {
            QVERIFY(drop(t.window, source));
            QCOMPARE(intake->revealed, source);
        }
        for (const auto& nothing : {submissions + QStringLiteral("/form.tsv"), t.path(QStringLiteral("nowhere"))}) QVERIFY(!drop(t.window, nothing));
    }

    void aDroppedProjectOpens() {
        TestWindow t;
        t.openNew();
        const auto folder = t.path(QStringLiteral("project"));
        for (const auto& dropped : {folder, folder + QStringLiteral("/project.sqlite")}) {
            t.session.closeProject();
            t.interaction.answer(model::Actor{QStringLiteral("Hanako"), model::Role::Curator});
            QVERIFY(drop(*t.home, dropped)); // what lies over the window passes it on
            QVERIFY(t.session.project());
            QCOMPARE(t.session.project()->folder(), folder);
        }
    }

    void aVoterHasNothingToImport() {
        TestWindow t;
        t.window.addPage(new SpyPage(t.session, QStringLiteral("intake")), PageAccess::Curators);
        t.openNew();
        t.open(t.path(QStringLiteral("project")), model::Role::Voter);
        writeIn(t.path(QStringLiteral("in")), QStringLiteral("form.tsv"));
        QVERIFY(!drop(t.window, t.path(QStringLiteral("in"))));
    }

    void failedJobsAreLoggedByTheirPage() {
        TestWindow t;
        t.openNew();
        t.window.showPage(QStringLiteral("review"));
        t.session.startJob(QStringLiteral("Importing Hanako’s photos"), [](storage::Project&, const base::Task&) -> base::Result<> { return base::failure(base::ErrorKind::Io, "Hanako"); });
        const auto before = base::Log().lastLines(2);
        QVERIFY(std::any_of(before.begin(), before.end(), [](const std::string& line) { return line.ends_with(" paulownia-studio " PAULOWNIA_VERSION " job-failed review error=io"); }));
        t.session.startJob(QStringLiteral("Importing"), [](storage::Project&, const base::Task&) -> base::Result<> { return base::failure(base::ErrorKind::Cancelled, ""); });
        QCOMPARE(base::Log().lastLines(2), before); // stopped by a person: no fault
    }

    void theLogsFolderIsShown() {
        TestWindow t;
        FolderOpener opener;
        t.command("help.log")->trigger();
        QCOMPARE(opener.opened, QString::fromStdString(base::Log().folder().string()));
    }

    void everyRailButtonCanBeReachedAndNamed() {
        TestWindow t;
        t.openNew();
        for (const char* id : {"go.home", "go.review", "go.vote", "go.train"}) {
            auto* button = t.railButton(id);
            QVERIFY(button && !button->text().isEmpty() && !button->icon().isNull());
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
            QVERIFY(button->toolTip().contains(QStringLiteral("Ctrl+")));
        }
    }

    void aPageIsReadWhenSeenAfterAChange() {
        TestWindow t;
        t.openNew();
        t.window.showPage(QStringLiteral("home"));
        const int seen = t.home->refreshes, unseen = t.review->refreshes;
        t.session.noteChange();
        QCOMPARE(t.home->refreshes, seen + 1);
        QCOMPARE(t.review->refreshes, unseen);
        t.window.showPage(QStringLiteral("review"));
        t.window.showPage(QStringLiteral("home"));
        t.window.showPage(QStringLiteral("review"));
        QCOMPARE(t.review->refreshes, unseen + 1);
        QCOMPARE(t.home->refreshes, seen + 1);
    }

    /// However large the project is, there is a window at once.
    void nothingIsReadBeforeTheWindowIsPainted() {
        TestWindow t;
        const int before = t.home->refreshes;
        t.window.readOncePainted();
        t.openNew();
        Q_EMIT t.session.pageRequested(QStringLiteral("review"), QStringLiteral("a00b16f8_3"));
        t.session.noteChange();
        QCOMPARE(t.home->refreshes, before);
        QCOMPARE(t.review->refreshes, 0);
        QVERIFY(!t.window.pages().isReady() && !t.window.pages().isSettled());
        t.showWindow();
        QTRY_VERIFY(t.window.pages().isSettled());
        QCOMPARE(t.home->refreshes, before); // it was never seen
        QCOMPARE(t.review->refreshes, 1);
        QCOMPARE(t.review->revealed, QStringLiteral("a00b16f8_3"));
        QVERIFY(t.review->isVisible() && t.review->hasFocus());
        t.window.showPage(QStringLiteral("home"));
        QCOMPARE(t.home->refreshes, before + 1);
    }

    void withoutAProjectThereIsNothingToWaitFor() {
        TestWindow t;
        t.window.readOncePainted();
        t.window.restorePlace();
        QVERIFY(t.window.pages().isReady());
        t.showWindow();
        QVERIFY(t.home->isVisible());
    }

    void aPageThatIsNotReadySaysSo() {
        TestWindow t;
        t.openNew();
        t.showWindow();
        t.review->setReady(false);
        Q_EMIT t.session.pageRequested(QStringLiteral("review"), QStringLiteral("a00b16f8_3"));
        QVERIFY(!t.review->isVisible() && !t.window.pages().isSettled() && t.review->revealed.isEmpty());
        QTRY_VERIFY(says(t.window, QStringLiteral("Reading the project")));
        QTest::keyClick(&t.window, Qt::Key_4, Qt::ControlModifier); // others can be opened meanwhile
        QVERIFY(t.vote->isVisible());
        t.review->setReady(true);
        QVERIFY(t.vote->isVisible() && t.review->revealed.isEmpty()); // somebody has gone on
        t.review->setReady(false);
        t.window.showPage(QStringLiteral("review"));
        QVERIFY(!t.review->isVisible());
        t.review->setReady(true);
        QVERIFY(t.review->isVisible() && t.review->hasFocus());
        QVERIFY(!says(t.window, QStringLiteral("Reading the project")));
    }

    void withoutAProjectItSaysSo() {
        TestWindow t;
        t.showWindow();
        t.window.showPage(QStringLiteral("review"));
        QVERIFY(!t.review->isVisible());
        QCOMPARE(t.review->refreshes, 0);
        t.openNew();
        t.window.showPage(QStringLiteral("review"));
        QVERIFY(t.review->isVisible());
    }

    void aVoterSeesTheVoteAlone() {
        TestWindow t;
        t.openNew(model::Role::Voter);
        t.showWindow();
        QVERIFY(t.railButton("go.vote")->isVisible() && t.railButton("go.home")->isVisible());
        QVERIFY(!t.railButton("go.review")->isVisible() && !t.railButton("go.train")->isVisible());
        Q_EMIT t.session.pageRequested(QStringLiteral("review"), QString());
        QVERIFY(says(*t.window.statusBar(), QStringLiteral("not for voters")));
        QTest::keyClick(&t.window, Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!t.review->isVisible());
    }

    void aPageCanAskForAnother() {
        TestWindow t;
        t.openNew();
        Q_EMIT t.session.pageRequested(QStringLiteral("review"), QStringLiteral("a00b16f8_3"));
        QCOMPARE(t.window.pages().current(), QStringLiteral("review"));
        QCOMPARE(t.review->revealed, QStringLiteral("a00b16f8_3"));
    }

    void closingWhileAJobRunsAsks() {
        TestWindow t(TestSession::Jobs::Threaded);
        t.openNew();
        t.showWindow();
        std::atomic<bool> stop = false;
        t.session.startJob(QStringLiteral("Importing"), [&](storage::Project&, const base::Task& task) -> base::Result<> {
            while (!stop && !task.stopRequested()) QThread::msleep(1);
            return {};
        });
        QVERIFY(!t.window.close());
        QCOMPARE(t.interaction.questions().size(), 1);
        QVERIFY(t.interaction.lastConfirmation().isDestructive);
        t.interaction.answer(true);
        QVERIFY(t.window.close());
        stop = true;
        QTRY_COMPARE(t.session.jobs().count(), 0);
        QVERIFY(t.window.close());
        QCOMPARE(t.interaction.questions().size(), 2);
    }

    void aPageCanKeepItOpen() {
        TestWindow t;
        t.openNew();
        t.review->lets = false;
        QVERIFY(!t.window.close());
        t.command("file.close")->trigger();
        QVERIFY(t.session.project());
    }

    void opensAndAsksWhoIsAtWork() {
        TestWindow t;
        t.openNew();
        const QString folder = t.session.project()->folder();
        t.command("file.close")->trigger();
        QVERIFY(!t.session.project() && !t.command("file.close")->isEnabled());
        t.interaction.answer(folder);
        t.interaction.answer(model::Actor{QStringLiteral("Kato"), model::Role::Voter});
        t.command("file.open")->trigger();
        QCOMPARE(t.session.actor().name, QStringLiteral("Kato"));
        QCOMPARE(t.interaction.actorPreset().name, QStringLiteral("tester")); // who was there last
        QVERIFY(t.window.windowTitle().contains(QStringLiteral("project")));
    }

    void cancelledQuestionsChangeNothing() {
        TestWindow t;
        t.openNew();
        const auto* before = t.session.project();
        for (const char* id : {"file.open", "file.new", "file.actor"}) t.command(id)->trigger();
        QCOMPARE(t.session.project(), before);
        QVERIFY(t.interaction.errors().empty());
    }

    void aProjectThatCannotOpenIsTold() {
        TestWindow t;
        t.settings.addRecentProject(t.path(QStringLiteral("gone")));
        t.interaction.answer(model::Actor{QStringLiteral("Kato"), model::Role::Curator});
        Q_EMIT t.session.openRequested(t.path(QStringLiteral("gone")));
        QCOMPARE(t.interaction.errors().size(), size_t(1));
        QVERIFY(t.settings.recentProjects().isEmpty());
    }

    void comesBackToTheLastPage() {
        TestWindow t;
        t.openNew();
        t.window.showPage(QStringLiteral("review"));
        const QString folder = t.session.project()->folder();
        t.session.closeProject();
        QCOMPARE(t.window.pages().current(), QStringLiteral("home"));
        t.open(folder);
        QCOMPARE(t.window.pages().current(), QStringLiteral("review"));
        t.open(folder, model::Role::Voter); // not for voters
        QCOMPARE(t.window.pages().current(), QStringLiteral("home"));
    }

    void changesTheLanguageWhileRunning() {
        TestWindow t;
        t.openNew();
        t.showWindow();
        const int before = t.review->retranslations;
        applyLanguage(QStringLiteral("ja"));
        QTRY_VERIFY(t.review->retranslations > before);
        QCOMPARE(t.command("go.home")->text(), QStringLiteral("ホーム"));
        QVERIFY(t.window.menuBar()->actions().first()->text().contains(QStringLiteral("ファイル")));
        applyLanguage(QStringLiteral("en"));
        QTRY_COMPARE(t.command("go.home")->text(), QStringLiteral("Home"));
    }

    void changesTheThemeAtOnce() {
        applyTheme(ThemeChoice::Dark);
        QVERIFY(currentDesign().isDark);
        applyTheme(ThemeChoice::Light);
        QVERIFY(!currentDesign().isDark);
        applyTheme(ThemeChoice::System);
        QVERIFY(!currentDesign().isDark); // offscreen: a light desktop
    }

    /// Wherever the choice was made, the menu shows the one in force.
    void theMenuShowsTheThemeInForce() {
        TestWindow t;
        t.settings.set(kTheme, QStringLiteral("dark"));
        QStringList checked;
        for (auto* menu : t.window.findChildren<QMenu*>()) {
            if (menu->title() != QStringLiteral("&Theme")) continue;
            Q_EMIT menu->aboutToShow();
            for (const auto* action : menu->actions())
                if (action->isChecked()) checked.append(action->text());
        }
        QCOMPARE(checked, QStringList{QStringLiteral("Dark")});
    }

    void whatIsSaidStays() {
        TestWindow t;
        t.openNew();
        const auto isSaid = [&](const char* text) {
            const auto labels = t.window.statusBar()->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text() == QLatin1String(text); });
        };
        QVERIFY(isSaid("Saved"));
        Q_EMIT t.session.said(QStringLiteral("Not saved"));
        t.window.showPage(QStringLiteral("review"));
        t.session.noteChange();
        QVERIFY(isSaid("Not saved") && !isSaid("Saved"));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"

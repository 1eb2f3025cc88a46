#include "tests/support/page_words.h"
#include "tests/support/test_session.h"
#include "tests/support/voted_project.h"
#include "ui/release/build_card.h"
#include "ui/release/figures_card.h"
#include "ui/release/release_page.h"
#include "ui/release/rule_card.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace paulownia;
using tests::TestSession;
using tests::VotedProject;

namespace {

/// The real window with the Release page alone.
class Window {
public:
    explicit Window(const QString& project, TestSession::Jobs jobs = TestSession::Jobs::Inline) : m_session(jobs), m_window(m_session.session), m_page(new ui::ReleasePage(m_session.session)) {
        m_window.addPage(m_page, ui::PageAccess::Curators);
        m_session.open(project);
        m_window.resize(1280, 860);
        m_window.show();
        m_window.showPage(QStringLiteral("release"));
    }
    TestSession& session() { return m_session; }
    ui::ReleasePage& page() { return *m_page; }
    ui::MainWindow& window() { return m_window; }
    template <class T> T* part() { return m_page->findChild<T*>(); }

    QPushButton* button(const QString& text) {
        for (auto* button : m_page->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisibleTo(m_page)) return button;
        return nullptr;
    }
    bool says(const QString& words) { return tests::says(*m_page, words); }
    /// For a person to look at: PAULOWNIA_PICTURES names a folder.
    void picture(const char* name) {
        const auto folder = qEnvironmentVariable("PAULOWNIA_PICTURES");
        if (folder.isEmpty()) return;
        QTest::qWait(100); // laid out
        m_window.grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }

private:
    TestSession m_session;
    ui::MainWindow m_window;
    ui::ReleasePage* m_page;
};

} // namespace

class ReleasePageTest : public QObject {
    Q_OBJECT

    static model::AgreementNumber volunteer(int index) { return *model::AgreementNumber::parse(QStringLiteral("a000000%1").arg(index)); }

private Q_SLOTS:
    void buildsAndVerifies() {
        VotedProject project(2);
        Window window(project.path());
        QVERIFY(window.says(QStringLiteral("Nothing stands in the way")));
        auto* build = window.button(QStringLiteral("Build"));
        QVERIFY(build && build->isEnabled());
        QTest::mouseClick(build, Qt::LeftButton);
        QVERIFY(window.session().interaction.errors().empty());
        const auto built = project->releases().all();
        QCOMPARE(built->size(), 1);
        QCOMPARE(built->first().folder, project->releasesFolder() + QStringLiteral("/release-1"));
        QCOMPARE(window.part<QTableView>()->model()->rowCount(), 1);
        QVERIFY(window.part<ui::BuildCard>()->target().endsWith(QStringLiteral("/release-2"))); // the next one
        QTest::mouseClick(window.button(QStringLiteral("Verify")), Qt::LeftButton);
        QVERIFY(window.says(QStringLiteral("Every rule holds.")));
        window.picture("release-verified");
    }

    void saysWhatStandsInTheWayAndLeadsThere() {
        VotedProject project(2, VotedProject::Originals::None);
        project.decide({volunteer(2), 7}, model::Verdict::Undecided);
        VotedProject::require(project->database().run(QStringLiteral("UPDATE submission SET consent = 'not-on-record' WHERE number = 'a0000001'")));
        VotedProject::require(project->database().run(QStringLiteral("UPDATE submission SET submitted_at = '2999-01-01T00:00:00Z'")));
        Window window(project.path());
        QVERIFY(window.says(QStringLiteral("3 condition")));
        QVERIFY(!window.button(QStringLiteral("Build"))->isEnabled());
        QVERIFY(!window.session().commands.action(QStringLiteral("release.build"))->isEnabled());
        window.picture("release-open");
        QSignalSpy asked(&window.session().session, &ui::Session::pageRequested);
        QTest::mouseClick(window.button(QStringLiteral("Go to Review")), Qt::LeftButton);
        QCOMPARE(asked.takeFirst(), (QVariantList{QStringLiteral("review"), QStringLiteral("a0000002_7")}));
        QTest::mouseClick(window.button(QStringLiteral("Go to Intake")), Qt::LeftButton);
        QCOMPARE(asked.takeFirst(), (QVariantList{QStringLiteral("intake"), QStringLiteral("a0000001")}));
        window.page().build(); // nothing happens
        QVERIFY(project->releases().all()->isEmpty());
    }

    void anEarlyReleaseAsksForItsReason() {
        VotedProject project(1, VotedProject::Originals::None);
        VotedProject::require(project->database().run(QStringLiteral("UPDATE submission SET submitted_at = '2999-01-01T00:00:00Z'")));
        Window window(project.path());
        QTest::mouseClick(window.button(QStringLiteral("Release earlier…")), Qt::LeftButton); // cancelled
        QVERIFY(window.says(QStringLiteral("1 condition")));
        window.session().interaction.answer(QStringLiteral("all were asked again"));
        QTest::mouseClick(window.button(QStringLiteral("Release earlier…")), Qt::LeftButton);
        QCOMPARE(*project->settings().value(storage::kEarlyRelease), QStringLiteral("all were asked again"));
        QVERIFY(window.says(QStringLiteral("Nothing stands in the way")));
        QTRY_VERIFY(window.says(QStringLiteral("all were asked again"))); // new rows show on the next turn
    }

    void namesWhatADamagedReleaseBreaks() {
        VotedProject project(1);
        Window window(project.path());
        window.page().build();
        const auto folder = project->releases().all()->first().folder;
        QVERIFY(QFile::resize(folder + QStringLiteral("/headshot_labels.npy"), 100));
        window.session().interaction.answer(folder);
        QTest::mouseClick(window.button(QStringLiteral("Verify a release…")), Qt::LeftButton);
        QVERIFY(window.says(QStringLiteral("broken.")));
        QVERIFY(window.says(QStringLiteral("cut off")));
        window.picture("release-broken");
    }

    void tellsWhatCannotBeVerified() {
        VotedProject project(1, VotedProject::Originals::None);
        Window window(project.path());
        window.page().verify(QStringLiteral("/nowhere"));
        QCOMPARE(window.session().interaction.errors().size(), size_t{1});
        QVERIFY(!window.part<ui::RuleCard>()->isVisible());
    }

    void aCancelledBuildLeavesTheButtonReady() {
        VotedProject project(2);
        Window window(project.path(), TestSession::Jobs::Threaded);
        QTRY_VERIFY(window.window().pages().isSettled());
        connect(window.session().jobs.get(), &jobs::JobQueue::started, this, [](jobs::RunningJob* job) { job->cancel(); });
        QSignalSpy idle(window.session().jobs.get(), &jobs::JobQueue::idle);
        window.page().build();
        QVERIFY(!window.button(QStringLiteral("Build"))->isEnabled());
        QVERIFY(!idle.isEmpty() || idle.wait());
        QTRY_VERIFY(window.button(QStringLiteral("Build"))->isEnabled());
        QVERIFY(window.session().interaction.errors().empty());
        QVERIFY(project->releases().all()->isEmpty());
        QVERIFY(QDir(project->releasesFolder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void keepsTitleAndLicence() {
        VotedProject project(1, VotedProject::Originals::None);
        Window window(project.path());
        auto fields = window.part<ui::BuildCard>()->findChildren<QLineEdit*>();
        const auto title = *std::find_if(fields.begin(), fields.end(), [](auto* f) { return f->accessibleName() == QLatin1String("Title"); });
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("Foxglove"));
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(*project->settings().value(storage::kTitle), QStringLiteral("Foxglove"));
    }

    void showsWhatChangedBetweenTwoReleases() {
        VotedProject project(2);
        Window window(project.path());
        window.page().build();
        QVERIFY(!window.button(QStringLiteral("Compare with")));
        project.decide({volunteer(2), 3}, model::Verdict::Rejected);
        window.session().session.noteChange();
        window.page().build();
        QCOMPARE(project->releases().all()->size(), 2);
        QCOMPARE(window.part<QTableView>()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("release-2")); // what was just built is what is verified next
        QTest::mouseClick(window.button(QStringLiteral("Compare with")), Qt::LeftButton);
        QVERIFY(window.says(QStringLiteral("From release-1 to release-2")));
        QVERIFY(window.says(QStringLiteral("photo(s) 3"))); // no translation is loaded
        QVERIFY(window.session().interaction.errors().empty());
        window.picture("release-difference");
    }

    void drawsAndExportsTheFigures() {
        VotedProject project(2);
        Window window(project.path());
        auto* card = window.part<ui::FiguresCard>();
        const QStringList keys{QStringLiteral("samples"), QStringLiteral("votes"), QStringLiteral("ages")};
        for (int i = 1; i <= 2; ++i) VotedProject::require(project->submissions().recordShowing(volunteer(i), QStringLiteral("form 7")));
        for (const QString& key : keys) {
            window.page().reveal(key);
            QVERIFY2(window.session().interaction.errors().empty(), qPrintable(key));
            QCOMPARE(ui::toKey(*card->chosen()), key);
            const QString file = window.session().path(key + QStringLiteral(".svg"));
            window.session().interaction.answer(file);
            QTest::mouseClick(window.button(QStringLiteral("Export…")), Qt::LeftButton);
            QVERIFY(QFile::exists(file) && QFile::exists(ui::tableBeside(file)));
            window.picture(qPrintable(QStringLiteral("release-") + key));
        }
        window.session().interaction.answer(QStringLiteral("/nowhere/figure.pdf"));
        QTest::mouseClick(window.button(QStringLiteral("Export…")), Qt::LeftButton);
        QCOMPARE(window.session().interaction.errors().size(), size_t{1});
    }

    void showsNobodyWhoDidNotAgree() {
        VotedProject project(2);
        Window window(project.path());
        window.page().draw(ui::PaperFigure::Samples);
        QCOMPARE(window.session().interaction.errors().size(), size_t{1});
        QVERIFY(!window.part<ui::FiguresCard>()->chosen());
    }

    void aSuccessorIsBuiltAsTheReleaseWas() {
        VotedProject project(1);
        Window window(project.path());
        ui::BuildCard& card = *window.part<ui::BuildCard>();
        card.take({{"border", "grey"}, {"smile", "majority"}, {"interpolation", "linear"}, {"face_scale", 0.5}});
        window.page().build();
        card.take({{"border", "replicated"}, {"smile", "counts"}, {"interpolation", "area"}, {"face_scale", 0.68}});
        const auto built = project->releases().all()->first();
        VotedProject::require(project->releases().markWithdrawn(built.folder));
        window.session().session.noteChange();
        window.button(QStringLiteral("Prepare a successor"))->click();
        window.page().build();
        QCOMPARE(project->releases().all()->first().settings, built.settings);
        QVERIFY(built.settings.contains(QStringLiteral("\"grey\"")));
    }

    void namesAReleaseThatNeedsASuccessor() {
        VotedProject project(1);
        Window window(project.path());
        window.page().build();
        const auto folder = project->releases().all()->first().folder;
        VotedProject::require(project->releases().markWithdrawn(folder));
        window.session().session.noteChange();
        QVERIFY(window.says(QStringLiteral("release-1 holds 1 volunteer")));
        window.page().reveal(QStringLiteral("successor"));
        auto* prepare = window.button(QStringLiteral("Prepare a successor"));
        QVERIFY(prepare);
        prepare->click();
        window.page().build();
        const auto records = project->releases().all();
        QCOMPARE(records->size(), 2);
        QCOMPARE(records->first().settings, records->last().settings);
        QVERIFY(window.says(QStringLiteral("release-2 is the successor")));
        QVERIFY(!window.button(QStringLiteral("Prepare a successor")));
    }

    void saysWhatToDoWhereThereIsNothing() {
        VotedProject project(0);
        Window window(project.path());
        QVERIFY(window.says(QStringLiteral("There is nothing to release yet")));
        window.picture("release-empty");
    }
};

QTEST_MAIN(ReleasePageTest)
#include "release_page_test.moc"

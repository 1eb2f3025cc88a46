#include "core/review/photo_pictures.h"
#include "core/voting/kits.h"
#include "tests/support/page_words.h"
#include "tests/support/test_session.h"
#include "tests/support/voting_pictures.h"
#include "ui/faces/subject_view.h"
#include "ui/shell/main_window.h"
#include "ui/voting/answer_row.h"
#include "ui/voting/sheet_cell.h"
#include "ui/voting/vote_page.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

using namespace paulownia;
using tests::TestSession;
using tests::VotingProject;
using ui::VotePage;

namespace {

/// The real window with the Vote page alone, as a voter meets it.
class Window {
public:
    explicit Window(VotingProject& project, const QString& voter = QStringLiteral("ann"), TestSession::Jobs jobs = TestSession::Jobs::Inline)
        : m_session(jobs), m_window(m_session.session), m_page(new VotePage(m_session.session)) {
        m_window.addPage(m_page, ui::PageAccess::Voters);
        m_session.open(project.path(), model::Role::Voter, voter);
        m_window.resize(1200, 800);
        m_window.show();
        m_window.showPage(QStringLiteral("vote"));
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window)) qFatal("the window does not open");
    }
    TestSession& session() { return m_session; }
    VotePage& page() { return *m_page; }
    ui::MainWindow& window() { return m_window; }
    void press(Qt::Key key) { QTest::keyClick(&m_window, key); }
    QPushButton* button(const QString& text) {
        for (auto* button : m_page->findChildren<QPushButton*>())
            if (button->text().startsWith(text)) return button;
        qFatal("there is no button %s", qPrintable(text));
    }
    /// The buttons in view: the page also holds those of the sheet's cells.
    const ui::AnswerRow& answers() {
        for (auto* row : m_page->findChildren<ui::AnswerRow*>())
            if (row->isVisible()) return *row;
        qFatal("no answer can be given");
    }
    bool says(const QString& words) { return tests::says(*m_page, words); }

private:
    TestSession m_session;
    ui::MainWindow m_window;
    VotePage* m_page;
};

} // namespace

class VotePageTest : public QObject {
    Q_OBJECT

    static qsizetype stored(VotingProject& project, const char* question) { return project->votes().ballots(QLatin1String(question))->size(); }

private Q_SLOTS:
    void votesByKeyAlone() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 3, 2);
        Window window(project);
        QVERIFY(window.says(QStringLiteral("Does this person look male or female?")));
        window.press(Qt::Key_2);
        QCOMPARE(stored(project, "gender"), 1); // stored before the next subject shows
        QCOMPARE(window.page().model().position(), 1);
        window.press(Qt::Key_Up);
        QCOMPARE(window.page().model().position(), 0);
        window.press(Qt::Key_0);
        QCOMPARE(stored(project, "gender"), 0);
        window.press(Qt::Key_1);
        window.press(Qt::Key_Down);
        QCOMPARE(window.page().model().position(), 2);
        window.press(Qt::Key_9); // no such choice
        QCOMPARE(stored(project, "gender"), 1);
        QCOMPARE(project->votes().ballots(QStringLiteral("gender"))->first().voter, QStringLiteral("ann"));
        QVERIFY(window.session().interaction.errors().empty());
    }

    /// A whole ballot without touching the mouse: both questions, both ways of showing them, a change of mind.
    void aWholeBallotByKeyboard() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 3, 2);
        Window window(project);
        for (const auto key : {Qt::Key_2, Qt::Key_1, Qt::Key_1}) window.press(key);
        QVERIFY(window.says(QStringLiteral("all answered, thank you")));
        for (int i = 0; i < 2; ++i) window.press(Qt::Key_Up);
        window.press(Qt::Key_1); // the first one after all
        window.press(Qt::Key_Q);
        QVERIFY(window.says(QStringLiteral("Is this person smiling in this photo?")));
        window.press(Qt::Key_M);
        QCOMPARE(window.page().mode(), ui::VoteMode::Sheet);
        for (int i = 0; i < 6; ++i) window.press(Qt::Key_1);
        window.press(Qt::Key_M);
        QCOMPARE(window.page().mode(), ui::VoteMode::Focus);
        QCOMPARE(stored(project, "smile"), 6);
        const auto genders = *project->votes().ballots(QStringLiteral("gender"));
        QCOMPARE(std::count_if(genders.begin(), genders.end(), [](const auto& b) { return b.choice == QLatin1String("male"); }), 3);
        QCOMPARE(project->database().select(QStringLiteral("SELECT * FROM ballot_history"))->size(), 1);
        QVERIFY(window.session().interaction.errors().empty());
    }

    /// The same with the mouse alone.
    void aWholeBallotByMouse() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 3, 2);
        Window window(project);
        const auto answer = [&](const ui::AnswerRow& row, int choice) { QTest::mouseClick(row.findChildren<QRadioButton*>().at(choice), Qt::LeftButton); };
        const auto& row = window.answers();
        for (const int choice : {1, 0, 0}) answer(row, choice);
        for (int i = 0; i < 2; ++i) QTest::mouseClick(window.button(QStringLiteral("Previous")), Qt::LeftButton);
        QCOMPARE(row.answer(), 1);
        answer(row, 0);
        QTest::mouseClick(window.button(QStringLiteral("Smile")), Qt::LeftButton);
        QTest::mouseClick(window.button(QStringLiteral("Sheet")), Qt::LeftButton);
        const auto cells = window.page().findChildren<ui::SheetCell*>();
        QTRY_VERIFY(!cells[5]->answers().size().isEmpty()); // laid out
        for (int i = 0; i < 6; ++i) answer(cells[i]->answers(), i % 2);
        QTest::mouseClick(window.button(QStringLiteral("One at a time")), Qt::LeftButton);
        QCOMPARE(stored(project, "gender"), 3);
        QCOMPARE(stored(project, "smile"), 6);
        QVERIFY(window.page().model().questions().last().isComplete());
        QVERIFY(window.session().interaction.errors().empty());
    }

    /// Nothing on the page differs between a subject and its repeat but the place in the series.
    void aRepeatLooksLikeAnyOther() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 40, 1);
        auto question = *project->votes().question(QStringLiteral("gender"));
        question.repeatPercent = 5;
        QVERIFY(voting::defineQuestion(*project, question).has_value());
        Window window(project);
        QVERIFY(window.says(QStringLiteral("1 of 42")));
        const auto& session = window.page().model().session();
        const auto show = [&](int position) { const_cast<ui::VoteViewModel&>(window.page().model()).goTo(position); };
        const auto words = [&] { return window.page().findChild<ui::SubjectView*>()->accessibleName(); };
        int repeat = 0, first = 0;
        while (!session.subject(repeat).isRepeat) ++repeat;
        while (session.subject(first).id != session.subject(repeat).id) ++first;
        QCOMPARE(session.subject(repeat).photos.first().photo.sha256, session.subject(first).photos.first().photo.sha256);
        show(repeat);
        const auto told = words();
        show(first);
        QCOMPARE(words(), told);
        window.press(Qt::Key_1);
        QCOMPARE(stored(project, "gender"), 1);
        show(repeat);
        QCOMPARE(window.answers().answer(), -1);
        window.press(Qt::Key_2);
        QCOMPARE(stored(project, "gender"), 1);
        QCOMPARE(project->votes().ballots(QStringLiteral("gender"))->first().choice, QStringLiteral("male"));
        QCOMPARE(project->repeats().about(QStringLiteral("gender"))->first().choice, QStringLiteral("female"));
    }

    void speaksTheVotersLanguage() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 1, 1);
        QLocale::setDefault(QLocale(QLocale::Japanese));
        {
            Window window(project);
            QVERIFY(window.says(QStringLiteral("この人は男性に見えますか")));
            QCOMPARE(window.page().findChild<ui::AnswerRow*>()->findChildren<QRadioButton*>().first()->text(), QStringLiteral("男性"));
        }
        QLocale::setDefault(QLocale::c());
    }

    /// On a machine that knows nothing of the project: the answers lie beside the kit, and count when they come back.
    void votesWithAKit() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 3, 1);
        QTemporaryDir elsewhere;
        const auto path = elsewhere.filePath(QStringLiteral("ann.kit"));
        const review::PhotoPictures pictures(project->cacheFolder(), project->vault());
        QVERIFY(voting::makeKit(*project, QStringLiteral("ann"), path, [&](const voting::ShownPhoto& photo) {
                    return pictures.face(photo.photo.sha256, {photo.box, photo.angleDeg});
                }).has_value());
        TestSession session;
        for (int sitting = 0; sitting < 2; ++sitting) {
            ui::MainWindow window(session.session);
            auto* page = new VotePage(session.session);
            window.addPage(page, ui::PageAccess::Everyone);
            page->voteWith(*voting::KitVotes::open(path));
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QCOMPARE(page->model().session().count(), 3);
            QCOMPARE(page->model().session().answered(), sitting); // goes on where it stopped
            QTest::keyClick(&window, Qt::Key_2);
            QCOMPARE(page->model().session().answered(), sitting + 1);
            QTRY_VERIFY(page->isSettled());
        }
        QCOMPARE(voting::collectKit(*project, elsewhere.filePath(QStringLiteral("ann.ballots")))->added, 2);
        QCOMPARE(stored(project, "gender"), 2);
        QVERIFY(session.interaction.errors().empty());
    }

    void comesBackToModeAndQuestion() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 2, 2);
        TestSession session;
        for (int sitting = 0; sitting < 2; ++sitting) {
            ui::MainWindow window(session.session);
            auto* page = new VotePage(session.session);
            window.addPage(page, ui::PageAccess::Voters);
            session.open(project.path(), model::Role::Voter, QStringLiteral("ann"));
            window.show();
            window.showPage(QStringLiteral("vote"));
            const auto button = [&](const QString& text) {
                for (auto* each : page->findChildren<QPushButton*>())
                    if (each->text().startsWith(text)) return each;
                qFatal("no such button");
            };
            QCOMPARE(page->model().session().question().name, sitting == 0 ? QStringLiteral("gender") : QStringLiteral("smile"));
            QCOMPARE(button(QStringLiteral("Sheet"))->isChecked(), sitting == 1);
            button(QStringLiteral("Sheet"))->click();
            button(QStringLiteral("Smile"))->click();
            session.session.closeProject();
        }
    }

    void votesByMouseAlone() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 2, 1);
        Window window(project);
        QTest::mouseClick(window.button(QStringLiteral("Smile")), Qt::LeftButton);
        QVERIFY(window.says(QStringLiteral("Is this person smiling in this photo?")));
        const auto rows = window.page().findChildren<ui::AnswerRow*>();
        const auto row = *std::find_if(rows.begin(), rows.end(), [](auto* r) { return r->isVisible(); });
        QTest::mouseClick(row->findChildren<QRadioButton*>().first(), Qt::LeftButton);
        QCOMPARE(stored(project, "smile"), 1);
        QCOMPARE(project->votes().ballots(QStringLiteral("smile"))->first().choice, QStringLiteral("smile"));
        QVERIFY(window.button(QStringLiteral("Smile"))->text().contains(QStringLiteral("1 of 2")));
        QTest::mouseClick(window.button(QStringLiteral("Previous")), Qt::LeftButton);
        QCOMPARE(row->answer(), 0);
    }

    void votesOnASheet() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 14, 1);
        Window window(project);
        QTest::mouseClick(window.button(QStringLiteral("Sheet")), Qt::LeftButton);
        auto cells = window.page().findChildren<ui::SheetCell*>();
        QCOMPARE(cells.size(), 12);
        QTRY_VERIFY(!cells[5]->answers().size().isEmpty()); // laid out
        QTest::mouseClick(cells[5]->answers().findChildren<QRadioButton*>().last(), Qt::LeftButton);
        QCOMPARE(stored(project, "gender"), 1);
        QVERIFY(cells[5]->isCurrent());
        QCOMPARE(window.page().model().session().answer(5), 1);
        window.press(Qt::Key_1); // changes the current one and goes on
        QCOMPARE(window.page().model().session().answer(5), 0);
        QVERIFY(cells[6]->isCurrent());
        window.press(Qt::Key_PageDown);
        QVERIFY(window.says(QStringLiteral("Page 2 of 2")));
        QCOMPARE(std::count_if(cells.begin(), cells.end(), [](auto* cell) { return cell->isVisible(); }), 2);
        QCOMPARE(cells[0]->answers().answer(), -1);
    }

    void comesBackWhereItWasLeft() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 4, 1);
        {
            Window window(project);
            for (int i = 0; i < 2; ++i) {
                window.press(Qt::Key_1);
                QTest::qWait(2); // answers are ordered by the millisecond
            }
        }
        Window again(project);
        QCOMPARE(again.page().model().position(), 2);
        QVERIFY(again.says(QStringLiteral("3 of 4")));
    }

    /// No numbers, no file names, nobody else's votes: neither in words nor in what a screen reader or a tooltip says.
    void showsNothingThatCouldInfluence() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 3, 2);
        project.cast(QStringLiteral("gender"), QStringLiteral("zoe"), QStringLiteral("a0000001"), QStringLiteral("male"));
        Window window(project);
        for (const auto mode : {ui::VoteMode::Focus, ui::VoteMode::Sheet}) {
            window.page().setMode(mode);
            QTRY_VERIFY(window.page().isSettled());
            for (auto* widget : window.page().findChildren<QWidget*>()) {
                QString all = widget->toolTip() + widget->statusTip() + widget->whatsThis() + widget->accessibleName() + widget->accessibleDescription() + widget->objectName();
                if (auto* interface = QAccessible::queryAccessibleInterface(widget))
                    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) all += interface->text(kind);
                if (auto* label = qobject_cast<QLabel*>(widget)) all += label->text();
                for (const char* secret : {"a000000", ".jpeg", "zoe", "user_"}) QVERIFY2(!all.contains(QLatin1String(secret)), qPrintable(all));
            }
        }
        QCOMPARE(window.page().model().session().answered(), 0);
    }

    void saysWhatToDoWhereThereIsNothing() {
        VotingProject project;
        project.addVolunteer(1);
        Window window(project);
        QVERIFY(window.says(QStringLiteral("There is nothing to vote on yet")));
        window.press(Qt::Key_1);
        QCOMPARE(stored(project, "gender"), 0);
    }

    /// The sheet’s height once pushed the answers below the edge of a window of common size.
    void answersAreInView() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 1, 6);
        Window window(project);
        window.window().resize(1280, 820);
        QTest::qWait(20);
        const auto& answers = window.answers();
        QVERIFY(window.window().rect().contains(QRect(answers.mapTo(&window.window(), QPoint()), answers.size())));
    }

    void saysThatThePanelIsFull() {
        VotingProject project(1);
        tests::addAcceptedVolunteers(project, 1, 1);
        for (const auto& question : voting::defaultQuestions())
            project.cast(question.name, QStringLiteral("zoe"), question.scope == model::Scope::Photo ? QStringLiteral("a0000001_1") : QStringLiteral("a0000001"), question.choices.first());
        Window window(project);
        QVERIFY(window.says(QStringLiteral("There is nothing for you to vote on")));
    }

    /// What is on its way is as it was before the answer.
    void whatIsAnsweredWhileItIsReadStaysInView() {
        VotingProject project;
        tests::addAcceptedVolunteers(project, 3, 1);
        Window window(project, QStringLiteral("ann"), TestSession::Jobs::Threaded);
        QTRY_VERIFY(window.window().pages().isSettled());
        window.page().refresh();
        window.press(Qt::Key_2);
        QVERIFY(!window.page().isSettled());
        QTRY_VERIFY(window.page().isSettled());
        QCOMPARE(window.page().model().session().answered(), 1);
        QCOMPARE(window.page().model().position(), 1);
        window.press(Qt::Key_1); // by the session that was read elsewhere
        QCOMPARE(stored(project, "gender"), 2);
    }

    void letsGoOfAProjectThatCloses() {
        VotingProject first, second;
        tests::addAcceptedVolunteers(first, 2, 1);
        tests::addAcceptedVolunteers(second, 3, 1);
        Window window(first);
        window.session().open(second.path(), model::Role::Voter, QStringLiteral("ann"));
        QCOMPARE(window.page().model().session().count(), 3);
        window.press(Qt::Key_1);
        QCOMPARE(stored(first, "gender"), 0);
        QCOMPARE(stored(second, "gender"), 1);
        window.session().session.closeProject();
        QVERIFY(!window.page().model().isOpen());
    }
};

QTEST_MAIN(VotePageTest)
#include "vote_page_test.moc"

#include "app/studio/compose.h"
#include "tests/support/page_words.h"
#include "tests/support/test_session.h"
#include "tests/support/voted_project.h"
#include "ui/shell/actor_form.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QPushButton>
#include <QTest>

using namespace paulownia;

/// An annotator and a principal investigator who have no mouse: from the question who is at work to the last vote, and from the
/// results to the release. Everything here is a key; only the system's own folder dialogs are answered.
class KeyboardJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (const auto& question : {QStringLiteral("gender"), QStringLiteral("smile")}) {
            const auto ballots = m_project->votes().ballotsOf(question, kVoter);
            for (const auto& ballot : *ballots) tests::TempProject::require(m_project->votes().clearBallot(question, kVoter, ballot.subject, m_project->now()));
        }
        m_window = std::make_unique<ui::MainWindow>(m_test.session);
        studio::addPages(*m_window, m_test.session);
        m_window->resize(1280, 800);
        m_window->show();
        activate(*m_window);
    }
    void cleanupTestCase() {
        QVERIFY(m_test.interaction.errors().empty());
        m_window.reset();
    }

    void anAnnotatorOpensTheProject() {
        openAs(kVoter, model::Role::Voter);
        go(Qt::Key_4, QStringLiteral("vote"));
    }
    void andVotesToTheLast() {
        for (int volunteer = 1; volunteer <= 2; ++volunteer) press(Qt::Key_2);
        QCOMPARE(answers("gender"), 2);
        press(Qt::Key_Q);
        for (int photo = 1; photo <= 16; ++photo) press(Qt::Key_1);
        QCOMPARE(answers("smile"), 16);
        QVERIFY(tests::says(*m_window, QStringLiteral("all answered, thank you")));
    }

    void aPrincipalInvestigatorClosesTheQuestions() {
        openAs(QStringLiteral("pia"), model::Role::PrincipalInvestigator);
        go(Qt::Key_5, QStringLiteral("results"));
        QVERIFY(close("gender"));
        QVERIFY(tabTo(QStringLiteral("Gender")));
        press(Qt::Key_Right);
        QVERIFY(close("smile"));
    }
    void buildsTheRelease() {
        go(Qt::Key_6, QStringLiteral("release"));
        QVERIFY(tabTo(QStringLiteral("Build")));
        press(Qt::Key_Space);
        QTRY_COMPARE(m_project->releases().all()->size(), 1);
    }

private:
    /// The studio's question who is at work, answered by keys: the name, then the role below the one that is preset.
    void openAs(const QString& name, model::Role role) {
        ui::ActorDialog dialog(m_project.path(), {{}, model::Role::Curator});
        dialog.show();
        activate(dialog);
        QTest::keyClicks(QApplication::focusWidget(), name);
        press(Qt::Key_Tab);
        for (int i = 0; i < 3 && dialog.actor().role != role; ++i) press(Qt::Key_Down);
        QCOMPARE(dialog.actor().role, role);
        press(Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        activate(*m_window);
        m_test.interaction.answer(m_project.path());
        m_test.interaction.answer(dialog.actor());
        press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(m_test.session.actor().name, name);
    }
    bool close(const char* question) {
        m_test.interaction.answer(true);
        if (!tabTo(QStringLiteral("Close the question"))) return false;
        press(Qt::Key_Space);
        return !m_project->polls().poll(QLatin1String(question))->isOpen;
    }

    static void activate(QWidget& window) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    }
    void go(Qt::Key key, const QString& page) {
        press(key, Qt::ControlModifier);
        QCOMPARE(m_window->pages().current(), page);
        QTRY_VERIFY(m_window->pages().page(page)->isSettled());
        QTest::qWait(30); // laid out, so that it has the focus
    }
    /// Until the button has the focus; false: Tab never comes there.
    bool tabTo(const QString& start) {
        constexpr int kMost = 100;
        for (int i = 0; i < kMost; ++i) {
            const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
            if (button && button->text().startsWith(start)) return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    int answers(const char* question) { return static_cast<int>(m_project->votes().ballotsOf(QLatin1String(question), kVoter)->size()); }

    const QString kVoter = QStringLiteral("eve-voter");
    tests::VotedProject m_project;
    tests::TestSession m_test;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(KeyboardJourneyTest)
#include "keyboard_journey_test.moc"

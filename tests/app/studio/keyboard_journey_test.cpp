#include "tests/support/keyboard_journey.h"
#include "tests/support/page_words.h"
#include "tests/support/voted_project.h"

using namespace paulownia;

/// An annotator and a principal investigator who have no mouse: from the question who is at work to the last vote, and from the
/// results to the release.
class KeyboardJourneyTest : public tests::KeyboardJourney {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        for (const auto& question : {QStringLiteral("gender"), QStringLiteral("smile")}) {
            const auto ballots = m_project->votes().ballotsOf(question, kVoter);
            for (const auto& ballot : *ballots) tests::TempProject::require(m_project->votes().clearBallot(question, kVoter, ballot.subject, m_project->now()));
        }
        openWindow();
    }
    void cleanupTestCase() { closeWindow(); }

    void anAnnotatorOpensTheProject() {
        openAs(m_project.path(), kVoter, model::Role::Voter);
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
        openAs(m_project.path(), QStringLiteral("pia"), model::Role::PrincipalInvestigator);
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
    bool close(const char* question) {
        m_test.interaction.answer(true);
        if (!tabTo(QStringLiteral("Close the question"))) return false;
        press(Qt::Key_Space);
        return !m_project->polls().poll(QLatin1String(question))->isOpen;
    }
    int answers(const char* question) { return static_cast<int>(m_project->votes().ballotsOf(QLatin1String(question), kVoter)->size()); }

    const QString kVoter = QStringLiteral("eve-voter");
    tests::VotedProject m_project;
};

QTEST_MAIN(KeyboardJourneyTest)
#include "keyboard_journey_test.moc"

#include "ui/results/question_results.h"

#include "core/voting/settle.h"
#include "tests/support/voting_fixture.h"

using namespace paulownia;
using tests::VotingProject;

class QuestionResultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryQuestionAndNoNames() {
        VotingProject project(3);
        for (int i = 1; i <= 2; ++i) project.addVolunteer(i, 1);
        for (const char* voter : {"ann", "ben"}) project.cast(QStringLiteral("gender"), QLatin1String(voter), QStringLiteral("a0000001"), QStringLiteral("male"));
        project.cast(QStringLiteral("gender"), QStringLiteral("eve"), QStringLiteral("a0000001"), QStringLiteral("female"));
        QVERIFY(voting::closeQuestion(*project, QStringLiteral("gender")).has_value());
        const auto results = ui::readResults(*project);
        QCOMPARE(results->size(), 2);
        const auto& gender = results->first();
        QCOMPARE(gender.tally.question.name, QStringLiteral("gender"));
        QCOMPARE(gender.countOf(model::TallyState::Majority), 1);
        QCOMPARE(gender.countOf(model::TallyState::TooFew), 1);
        QVERIFY(gender.agreement.raw.value.has_value());
        QCOMPARE(gender.voters.size(), 3);
        for (const auto& voter : gender.voters)
            for (const char* name : {"ann", "ben", "eve"}) QVERIFY(voter.code.compare(QLatin1String(name), Qt::CaseInsensitive) != 0);
        QVERIFY(results->last().voters.isEmpty());
    }

    /// While a question is open the page does not even hold what it must not show.
    void holdsNothingButProgressOfAnOpenQuestion() {
        VotingProject project(3);
        for (int i = 1; i <= 2; ++i) project.decide({project.addVolunteer(i, 1), 1}, model::Verdict::Accepted);
        for (const char* subject : {"a0000001", "a0000002"}) project.cast(QStringLiteral("gender"), QStringLiteral("ann"), QLatin1String(subject), QStringLiteral("male"));
        project.cast(QStringLiteral("gender"), QStringLiteral("ben"), QStringLiteral("a0000001"), QStringLiteral("male"));
        const auto hidden = ui::readResults(*project)->first();
        QVERIFY(hidden.isHidden);
        QCOMPARE(hidden.answers(), 3);
        QCOMPARE(hidden.finished(), 1);
        for (const auto& subject : hidden.tally.subjects) {
            QCOMPARE(subject.votes(), 0);
            QVERIFY(subject.label.isEmpty());
        }
        QVERIFY(!hidden.agreement.raw.value);
        for (const auto& voter : hidden.voters) QVERIFY(!voter.agreement.withRest);
        const auto looked = ui::readResults(*project, {QStringLiteral("gender")})->first();
        QVERIFY(!looked.isHidden);
        QCOMPARE(looked.tally.subjects.first().votes(), 2);
        QCOMPARE(looked.faces.value(QStringLiteral("a0000002")).size(), 1);
    }

    void tellsHowSteadyAVoterIs() {
        VotingProject project(3);
        project.decide({project.addVolunteer(1, 1), 1}, model::Verdict::Accepted);
        model::Ballot ballot{QStringLiteral("gender"), QStringLiteral("ann"), QStringLiteral("a0000001"), QStringLiteral("male"), project->now()};
        QVERIFY(project->votes().castBallot(ballot).has_value());
        ballot.isRepeat = true;
        QVERIFY(project->repeats().cast(ballot).has_value());
        const auto results = ui::readResults(*project, {QStringLiteral("gender")});
        QCOMPARE(results->first().voters.first().steadiness.repeats, 1);
        QCOMPARE(results->first().tally.subjects.first().votes(), 1);
    }
};

QTEST_GUILESS_MAIN(QuestionResultsTest)
#include "question_results_test.moc"

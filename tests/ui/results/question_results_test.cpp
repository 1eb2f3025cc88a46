#include "ui/results/question_results.h"

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
        const auto results = ui::readResults(*project);
        QCOMPARE(results->size(), 2);
        const auto& gender = results->first();
        QCOMPARE(gender.tally.question.name, QStringLiteral("gender"));
        QCOMPARE(gender.countOf(model::TallyState::Majority), 1);
        QCOMPARE(gender.countOf(model::TallyState::TooFew), 1);
        QVERIFY(gender.agreement.raw.value.has_value());
        QCOMPARE(gender.voters.size(), 3);
        for (const auto& voter : gender.voters)
            for (const char* name : {"ann", "ben", "eve"}) QVERIFY(voter.voter.compare(QLatin1String(name), Qt::CaseInsensitive) != 0);
        QVERIFY(results->last().voters.isEmpty());
    }
};

QTEST_GUILESS_MAIN(QuestionResultsTest)
#include "question_results_test.moc"

#include "tests/support/temp_project.h"

using namespace paulownia;
using tests::TempProject;

class VoteRepositoryTest : public QObject {
    Q_OBJECT

    static model::Ballot ballot(const char* choice) {
        return {QStringLiteral("gender"), QStringLiteral("voter-1"), QStringLiteral("a0000001"), QLatin1String(choice),
                QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)};
    }

private Q_SLOTS:
    void aChangeOfMindIsKept() {
        TempProject project;
        auto& votes = project->votes();
        QVERIFY(votes.castBallot(ballot("male")).has_value());
        QVERIFY(votes.castBallot(ballot("female")).has_value());
        QVERIFY(votes.castBallot(ballot("female")).has_value()); // the same again: nothing
        const auto cast = votes.ballots(QStringLiteral("gender"));
        QCOMPARE(cast->size(), 1);
        QCOMPARE(cast->first().choice, QStringLiteral("female"));
        const auto history = project->database().select(QStringLiteral("SELECT choice FROM ballot_history"));
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().text(0), QStringLiteral("male"));
        QVERIFY(!project->chain().verify()->has_value());
    }

    void anAnswerCanBeTakenBack() {
        TempProject project;
        auto& votes = project->votes();
        QVERIFY(votes.castBallot(ballot("male")).has_value());
        const auto b = ballot("");
        QVERIFY(votes.clearBallot(b.question, b.voter, b.subject, b.castAt).has_value());
        QVERIFY(votes.ballots(b.question)->isEmpty());
        QVERIFY(votes.clearBallot(b.question, b.voter, b.subject, b.castAt).has_value()); // nothing there: nothing happens
        QCOMPARE(project->database().select(QStringLiteral("SELECT * FROM ballot_history"))->size(), 1);
    }

    void givesTheNewestWording() {
        TempProject project;
        model::Question q{QStringLiteral("smile"), 1, model::Scope::Photo, QStringLiteral("Smile?"), {QStringLiteral("smile"), QStringLiteral("non-smile")}};
        QVERIFY(project->votes().addQuestion(q).has_value());
        q.version = 2;
        q.wording = QStringLiteral("Does this person smile?");
        QVERIFY(project->votes().addQuestion(q).has_value());
        QCOMPARE(project->votes().questions()->size(), 1);
        QCOMPARE(project->votes().question(QStringLiteral("smile"))->wording, q.wording);
        QCOMPARE(project->votes().question(QStringLiteral("age")).error().kind, base::ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(VoteRepositoryTest)
#include "vote_repository_test.moc"

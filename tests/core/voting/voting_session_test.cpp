#include "core/voting/voting_session.h"
#include "tests/support/voting_fixture.h"

using namespace paulownia;
using base::ErrorKind;
using tests::VotingProject;
using voting::VotingSession;

class VotingSessionTest : public QObject {
    Q_OBJECT

    static QString gender() { return QStringLiteral("gender"); }

    static void fill(VotingProject& project, int from, int to) {
        for (int i = from; i <= to; ++i) project.decide({project.addVolunteer(i, 1), 1}, model::Verdict::Accepted);
    }
    static QStringList order(const VotingSession& session) {
        QStringList ids;
        for (int i = 0; i < session.count(); ++i) ids.append(session.subject(i).id);
        return ids;
    }
    static QStringList orderFor(VotingProject& project, const QString& voter, const QString& question) {
        const auto opened = project.openAs(voter);
        return order(**VotingSession::begin(*opened, question));
    }

private Q_SLOTS:
    void everyVoterHasAnOrderThatStays() {
        VotingProject project;
        fill(project, 1, 30);
        const auto ann = orderFor(project, QStringLiteral("ann"), gender());
        QCOMPARE(ann.size(), 30);
        QCOMPARE(orderFor(project, QStringLiteral("ann"), gender()), ann);
        QVERIFY(orderFor(project, QStringLiteral("ben"), gender()) != ann);
        auto sorted = ann;
        sorted.sort();
        QVERIFY(sorted != ann);
        fill(project, 31, 33);
        auto longer = orderFor(project, QStringLiteral("ann"), gender());
        QCOMPARE(longer.size(), 33);
        longer.removeIf([&](const QString& id) { return !ann.contains(id); });
        QCOMPARE(longer, ann);
    }

    void anAnswerIsStoredWhenCastReturns() {
        VotingProject project;
        fill(project, 1, 3);
        const auto session = VotingSession::begin(*project, gender());
        QVERIFY((*session)->cast(0, 1).has_value());
        const auto other = project.openAs(QStringLiteral("ben")); // another connection sees it: it is committed
        const auto ballots = other->votes().ballots(gender());
        QCOMPARE(ballots->size(), 1);
        QCOMPARE(ballots->first().subject, (*session)->subject(0).id);
        QCOMPARE(ballots->first().voter, QStringLiteral("tester"));
        QCOMPARE(ballots->first().choice, QStringLiteral("female"));
        QCOMPARE((*session)->answer(0), 1);
        QCOMPARE((*session)->answered(), 1);
    }

    void resumesWhereTheVoterStopped() {
        VotingProject project;
        fill(project, 1, 6);
        {
            const auto session = VotingSession::begin(*project, gender());
            QCOMPARE((*session)->position(), 0);
            for (const int position : {0, 2, 3}) { // 1 is skipped
                QVERIFY((*session)->cast(position, 0).has_value());
                QTest::qWait(2); // answers are ordered by the millisecond
            }
        }
        const auto again = VotingSession::begin(*project, gender());
        QCOMPARE((*again)->position(), 4);
        QCOMPARE((*again)->answered(), 3);
        for (const int position : {4, 5}) {
            QVERIFY((*again)->cast(position, 0).has_value());
            (*again)->goTo((*again)->nextOpen());
        }
        QCOMPARE((*again)->position(), 1); // what was skipped comes last
        QVERIFY(!(*again)->isComplete());
        QVERIFY((*again)->cast(1, 0).has_value());
        QVERIFY((*again)->isComplete());
        QCOMPARE((*again)->nextOpen(), 1);
    }

    void aMindCanChangeAndAnAnswerBeTakenBack() {
        VotingProject project;
        fill(project, 1, 2);
        const auto session = VotingSession::begin(*project, gender());
        QVERIFY((*session)->cast(0, 0).has_value());
        QVERIFY((*session)->cast(0, 1).has_value());
        QCOMPARE(project->votes().ballots(gender())->first().choice, QStringLiteral("female"));
        QVERIFY((*session)->clear(0).has_value());
        QCOMPARE((*session)->answer(0), -1);
        QVERIFY(project->votes().ballots(gender())->isEmpty());
        QCOMPARE(project->database().select(QStringLiteral("SELECT * FROM ballot_history"))->size(), 2);
    }

    void staysWithinItsSubjects() {
        VotingProject project;
        fill(project, 1, 2);
        const auto session = VotingSession::begin(*project, gender());
        (*session)->goTo(-5);
        QCOMPARE((*session)->position(), 0);
        (*session)->goTo(99);
        QCOMPARE((*session)->position(), 1);
    }

    void hasNothingToShowBeforeAPhotoIsAccepted() {
        VotingProject project;
        project.addVolunteer(1);
        const auto session = VotingSession::begin(*project, gender());
        QCOMPARE((*session)->count(), 0);
        QCOMPARE((*session)->position(), -1);
        (*session)->goTo(3);
        QCOMPARE((*session)->position(), -1);
        QVERIFY((*session)->isComplete());
    }

    void countsOnlyAnswersAboutWhatIsShown() {
        VotingProject project;
        fill(project, 1, 2);
        project.cast(gender(), QStringLiteral("tester"), QStringLiteral("a0000009"), QStringLiteral("male"));
        QCOMPARE((*VotingSession::begin(*project, gender()))->answered(), 0);
    }

    void theLastSeatGoesToWhoTakesIt() {
        VotingProject project(1);
        fill(project, 1, 2);
        const auto session = VotingSession::begin(*project, gender());
        QVERIFY(session.has_value());
        project.cast(gender(), QStringLiteral("ben"), QStringLiteral("a0000001"), QStringLiteral("male"));
        QCOMPARE((*session)->cast(0, 0).error().kind, ErrorKind::Denied);
        QCOMPARE((*session)->answer(0), -1);
        QCOMPARE(VotingSession::begin(*project, gender()).error().kind, ErrorKind::Denied);
    }

    void refusesANamelessVoterAndAnUnknownQuestion() {
        VotingProject project;
        const auto nameless = project.openAs(QStringLiteral("  "));
        QCOMPARE(VotingSession::begin(*nameless, gender()).error().kind, ErrorKind::Invalid);
        QCOMPARE(VotingSession::begin(*project, QStringLiteral("age")).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(VotingSessionTest)
#include "voting_session_test.moc"

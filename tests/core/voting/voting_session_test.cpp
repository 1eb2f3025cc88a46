#include "core/voting/voting_session.h"
#include "core/voting/settle.h"
#include "core/voting/steadiness.h"
#include "core/voting/tally.h"
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

    static void askAgain(VotingProject& project, int percent) {
        auto question = *project->votes().question(gender());
        question.repeatPercent = percent;
        VotingProject::require(voting::defineQuestion(*project, question));
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

    /// 5 % of forty are two; they come late, without a word, and their answers are kept apart.
    void someComeASecondTime() {
        VotingProject project;
        fill(project, 1, 40);
        askAgain(project, 5);
        const auto begun = VotingSession::begin(*project, gender());
        auto& session = **begun;
        QCOMPARE(session.count(), 42);
        QMap<QString, QVector<int>> places;
        for (int i = 0; i < session.count(); ++i) places[session.subject(i).id].append(i);
        QCOMPARE(places.size(), 40);
        for (const auto& twice : places)
            if (twice.size() == 2) QVERIFY2(twice[1] - twice[0] > 12, "a sheet's page lies between");
        for (int i = 0; i < session.count(); ++i) {
            QCOMPARE(session.answer(i), -1); // not even the answer of the first time shows
            QVERIFY(session.cast(i, session.subject(i).isRepeat ? 1 : 0).has_value());
        }
        QVERIFY(session.isComplete());
        const auto ballots = *project->votes().ballots(gender()), repeats = *project->repeats().about(gender());
        QCOMPARE(ballots.size(), 40);
        QVERIFY(std::all_of(ballots.begin(), ballots.end(), [](const auto& b) { return b.choice == QLatin1String("male"); }));
        QCOMPARE(repeats.size(), 2);
        QVERIFY(std::all_of(repeats.begin(), repeats.end(), [](const auto& b) { return b.choice == QLatin1String("female") && b.isRepeat; }));
        const auto tally = *voting::tally(*project, gender());
        for (const auto& subject : tally.subjects) QCOMPARE(subject.counts, (QVector<int>{1, 0}));
        const auto steady = voting::steadiness(ballots, repeats).value(QStringLiteral("tester"));
        QCOMPARE(steady.repeats, 2);
        QCOMPARE(*steady.share(), 0.0);
    }

    void resumesAtARepeatAndTakesItBack() {
        VotingProject project;
        fill(project, 1, 40);
        askAgain(project, 20);
        int stopped = 0;
        {
            const auto session = VotingSession::begin(*project, gender());
            QCOMPARE((*session)->count(), 48);
            while (!(*session)->subject(stopped).isRepeat) QVERIFY((*session)->cast(stopped++, 0).has_value());
            QVERIFY((*session)->cast(stopped, 1).has_value());
        }
        auto again = VotingSession::begin(*project, gender());
        QCOMPARE((*again)->answered(), stopped + 1);
        QCOMPARE((*again)->answer(stopped), 1);
        QVERIFY((*again)->cast(stopped, 0).has_value()); // a change of mind
        QVERIFY((*again)->clear(stopped).has_value());
        QCOMPARE(project->repeats().about(gender())->size(), 0);
        QCOMPARE(project->database().select(QStringLiteral("SELECT * FROM repeat_ballot"))->size(), 3); // each is kept
        QCOMPARE((*VotingSession::begin(*project, gender()))->answer(stopped), -1);
        QCOMPARE(project->votes().ballots(gender())->size(), stopped);
    }

    /// Later subjects move neither what came nor what was answered again.
    void repeatsStayWhenSubjectsCome() {
        VotingProject project;
        fill(project, 1, 40);
        askAgain(project, 10);
        const auto before = VotingSession::begin(*project, gender());
        QStringList repeats;
        for (int i = 0; i < (*before)->count(); ++i) {
            QVERIFY((*before)->cast(i, 0).has_value());
            if ((*before)->subject(i).isRepeat) repeats.append((*before)->subject(i).id);
        }
        fill(project, 41, 60);
        const auto after = VotingSession::begin(*project, gender());
        QCOMPARE((*after)->count(), 66);
        QStringList kept;
        for (int i = 0; i < (*after)->count(); ++i)
            if ((*after)->subject(i).isRepeat && (*after)->answer(i) == 0) kept.append((*after)->subject(i).id);
        QCOMPARE(kept, repeats);
    }

    void anotherRoundShowsNothingTwice() {
        VotingProject project;
        fill(project, 1, 40);
        askAgain(project, 20);
        QVERIFY(voting::closeQuestion(*project, gender()).has_value());
        QVERIFY(voting::openQuestion(*project, gender(), QStringLiteral("again"), {QStringLiteral("a0000001"), QStringLiteral("a0000002"), QStringLiteral("a0000003"),
                                                                                  QStringLiteral("a0000004"), QStringLiteral("a0000005")}).has_value());
        QCOMPARE((*VotingSession::begin(*project, gender()))->count(), 5);
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

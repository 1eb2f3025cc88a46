#include "core/storage/project_audit.h"
#include "core/voting/settle.h"
#include "core/voting/tally.h"
#include "core/voting/voting_session.h"
#include "tests/support/voting_fixture.h"

using namespace paulownia;
using base::ErrorKind;
using model::TallyState;
using tests::VotingProject;

namespace {

const QString kQuestion = QStringLiteral("gender"), kTied = QStringLiteral("a0000001"), kClear = QStringLiteral("a0000002"), kLonely = QStringLiteral("a0000003");
const QString kMale = QStringLiteral("male"), kFemale = QStringLiteral("female");

/// A panel of three: one subject tied, one clear, one with a single vote.
class SettleProject : public VotingProject {
public:
    SettleProject() : VotingProject(3) {
        for (int i = 1; i <= 3; ++i) decide({addVolunteer(i, 1), 1}, model::Verdict::Accepted);
        for (const auto& [voter, choice] : {std::pair{QStringLiteral("ann"), kMale}, {QStringLiteral("ben"), kFemale}}) {
            cast(kQuestion, voter, kTied, choice);
            cast(kQuestion, voter, kClear, kFemale);
        }
        cast(kQuestion, QStringLiteral("ann"), kLonely, kMale);
    }
    model::SubjectTally subject(const QString& id) {
        const auto counted = voting::tally(**this, kQuestion);
        for (const auto& each : counted->subjects)
            if (each.subject == id) return each;
        return {};
    }
    base::Result<> vote(const QString& subject, const QString& choice, const QString& voter = QStringLiteral("eve")) {
        return (*this)->votes().castBallot({kQuestion, voter, subject, choice, (*this)->now()});
    }
};

} // namespace

class SettleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLookAtAnOpenQuestionIsRecorded() {
        VotingProject project(3);
        const auto seq = [&] { return project->chain().head()->seq; };
        const QString gender = QStringLiteral("gender");
        auto before = seq();
        QVERIFY(voting::recordLook(*project, gender).has_value());
        QCOMPARE(seq(), before); // nothing to see
        project.cast(gender, QStringLiteral("ann"), QStringLiteral("a0000001"), QStringLiteral("male"));
        before = seq();
        const auto changed = project->chain().lastActBut(storage::kLeaveReleasesAlone)->seq;
        QVERIFY(voting::recordLook(*project, gender).has_value());
        QCOMPARE(seq(), before + 1);
        QVERIFY(*project->chain().hasActAbout(QStringLiteral("look"), gender));
        QCOMPARE(project->chain().lastActBut(storage::kLeaveReleasesAlone)->seq, changed); // a look changes nothing
        QVERIFY(voting::closeQuestion(*project, gender).has_value());
        before = seq();
        QVERIFY(voting::recordLook(*project, gender).has_value());
        QCOMPARE(seq(), before);
    }

    void aClosedQuestionTakesNoAnswerAndNoChangeOfMind() {
        SettleProject project;
        QVERIFY(voting::closeQuestion(*project, kQuestion, QStringLiteral("all sheets are in")).has_value());
        QVERIFY(voting::closeQuestion(*project, kQuestion).has_value()); // no second act
        QCOMPARE(project->polls().poll(kQuestion)->reason, QStringLiteral("all sheets are in"));
        QCOMPARE(project.vote(kTied, kMale).error().kind, ErrorKind::Denied);
        QCOMPARE(project.vote(kTied, kFemale, QStringLiteral("ann")).error().kind, ErrorKind::Denied);
        QVERIFY(project.vote(kTied, kMale, QStringLiteral("ann")).has_value()); // as it is already
        QCOMPARE(project->votes().clearBallot(kQuestion, QStringLiteral("ann"), kTied, project->now()).error().kind, ErrorKind::Denied);
        QVERIFY(voting::VotingSession::begin(*project.openAs(QStringLiteral("ann")), kQuestion).error().kind == ErrorKind::Denied);
        QVERIFY(project->votes().castBallot({QStringLiteral("smile"), QStringLiteral("eve"), QStringLiteral("a0000001_1"), QStringLiteral("smile"), project->now()}).has_value());
        QCOMPARE(voting::closeQuestion(*project, QStringLiteral("age")).error().kind, ErrorKind::NotFound);
    }

    void anotherRoundIsAboutWhatIsUnresolved() {
        SettleProject project;
        QCOMPARE(voting::voteAgain(*project, kQuestion, QStringLiteral("ties")).error().kind, ErrorKind::Denied); // still open
        QVERIFY(voting::closeQuestion(*project, kQuestion).has_value());
        QCOMPARE(voting::voteAgain(*project, kQuestion, QStringLiteral("  ")).error().kind, ErrorKind::Invalid);
        QVERIFY(voting::voteAgain(*project, kQuestion, QStringLiteral("ties")).has_value());
        const auto poll = project->polls().poll(kQuestion);
        QCOMPARE(poll->round, 2);
        QCOMPARE(poll->subjects, (QStringList{kTied, kLonely}));
        QCOMPARE(project.vote(kClear, kMale).error().kind, ErrorKind::Denied);
        QVERIFY(project.vote(kTied, kMale).has_value());
        const auto voter = project.openAs(QStringLiteral("eve"));
        const auto session = voting::VotingSession::begin(*voter, kQuestion);
        QCOMPARE((*session)->count(), 2);
        QCOMPARE(project.subject(kTied).label, kMale);
    }

    void aRoundNamesItsSubjects() {
        SettleProject project;
        QVERIFY(voting::closeQuestion(*project, kQuestion).has_value());
        QCOMPARE(voting::openQuestion(*project, kQuestion, QStringLiteral("x"), {QStringLiteral("a0000009")}).error().kind, ErrorKind::Invalid);
        QVERIFY(!project->polls().poll(kQuestion)->isOpen);
        QVERIFY(voting::openQuestion(*project, kQuestion, QStringLiteral("x"), {kClear, kClear}).has_value());
        QCOMPARE(project->polls().poll(kQuestion)->subjects, QStringList{kClear});
        QVERIFY(voting::closeQuestion(*project, kQuestion).has_value());
        QVERIFY(voting::openQuestion(*project, kQuestion, QStringLiteral("everything")).has_value());
        QCOMPARE(project->polls().poll(kQuestion)->round, 3);
        QVERIFY(project.vote(kTied, kMale).has_value());
    }

    void aPersonDecidesWhatTheVotesDoNot() {
        SettleProject project;
        QVERIFY(voting::decideSubject(*project, kQuestion, kTied, kFemale, QStringLiteral("asked her")).has_value());
        const auto tied = project.subject(kTied);
        QCOMPARE(tied.state, TallyState::Tie);
        QCOMPARE(tied.label, kFemale);
        QVERIFY(tied.isDecided);
        QCOMPARE(project->polls().decisions(kQuestion)->first().decidedBy, project->actor().name);
        QVERIFY(voting::decideSubject(*project, kQuestion, kTied, kMale, QStringLiteral("misheard")).has_value()); // corrected by a new act
        QCOMPARE(project.subject(kTied).label, kMale);
        QVERIFY(voting::decideSubject(*project, kQuestion, kLonely, kMale, QStringLiteral("looked")).has_value());
        QVERIFY(voting::unresolved(*voting::tally(*project, kQuestion)).isEmpty());
    }

    /// Votes that come in later weigh more than the decision.
    void aMajorityOverrulesTheDecision() {
        SettleProject project;
        QVERIFY(voting::decideSubject(*project, kQuestion, kTied, kFemale, QStringLiteral("asked her")).has_value());
        QVERIFY(project.vote(kTied, kMale).has_value());
        QCOMPARE(project.subject(kTied).label, kMale);
        QVERIFY(!project.subject(kTied).isDecided);
    }

    void refusesDecisionsThatNobodyMayTake() {
        SettleProject project;
        const auto decide = [&](const QString& subject, const QString& choice, const QString& reason) {
            return voting::decideSubject(*project, kQuestion, subject, choice, reason).error().kind;
        };
        QCOMPARE(decide(kClear, kMale, QStringLiteral("x")), ErrorKind::Denied);
        QCOMPARE(decide(kTied, QStringLiteral("perhaps"), QStringLiteral("x")), ErrorKind::Invalid);
        QCOMPARE(decide(kTied, kMale, {}), ErrorKind::Invalid);
        QCOMPARE(decide(QStringLiteral("a0000009"), kMale, QStringLiteral("x")), ErrorKind::Invalid);
        QVERIFY(project->polls().allDecisions()->isEmpty());
    }

    void theAuditKnowsDecisionsAndPolls() {
        SettleProject project;
        QVERIFY(voting::closeQuestion(*project, kQuestion).has_value());
        QVERIFY(voting::voteAgain(*project, kQuestion, QStringLiteral("ties")).has_value());
        QVERIFY(voting::decideSubject(*project, kQuestion, kTied, kFemale, QStringLiteral("asked her")).has_value());
        const auto findings = [&] { return storage::audit(*project, {})->findings.size(); };
        const auto before = findings();
        for (const char* outside : {"UPDATE decision SET choice = 'male'", "UPDATE poll SET round = 1", "DELETE FROM poll_subject"}) {
            QVERIFY(project->database().run(QLatin1String(outside)).has_value());
            QVERIFY(findings() > before);
        }
    }
};

QTEST_GUILESS_MAIN(SettleTest)
#include "settle_test.moc"

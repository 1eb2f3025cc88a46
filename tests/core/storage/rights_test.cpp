#include "tests/support/temp_project.h"

using namespace paulownia;
using model::Role;
using tests::TempProject;

/// What each role may do is held by the repositories: what is not for it changes nothing, and stays on record as an attempt.
class RightsTest : public QObject {
    Q_OBJECT

    using Attempt = std::function<base::Result<>(storage::Project&, const model::AgreementNumber&)>;

    static std::unique_ptr<storage::Project> openAs(TempProject& project, Role role) {
        auto opened = storage::Project::open(project.path(), {QStringLiteral("tester"), role});
        TempProject::require(opened);
        return std::move(*opened);
    }
    static int refusals(TempProject& project) {
        return project->database().select(QStringLiteral("SELECT COUNT(*) FROM chain WHERE act = 'refusal.write'"))->first().smallInt(0);
    }
    template <class T> static base::Result<> outcomeOf(const base::Result<T>& result) {
        if (!result) return base::failure(result);
        return {};
    }

private Q_SLOTS:
    void isRefusedToPortalAndVoter_data() {
        QTest::addColumn<Attempt>("attempt");
        const auto row = [](const char* name, Attempt attempt) { QTest::newRow(name) << attempt; };
        using P = storage::Project;
        using N = model::AgreementNumber;
        row("accepting a photo", [](P& p, const N& n) { return outcomeOf(p.reviews().save({{n, 1}, model::Verdict::Accepted, {1, 2, 3, 4}, 0, {}, {}, false, QStringLiteral("x"), p.now(), 0})); });
        row("proposing a rectangle", [](P& p, const N& n) { return p.reviews().saveProposal({n, 1}, {{1, 2, 3, 4}, 0, 0.5, {}, QStringLiteral("haar")}); });
        row("recording a consent", [](P& p, const N& n) { return p.submissions().recordConsent(n, QStringLiteral("folder 3")); });
        row("dropping a submission", [](P& p, const N& n) { return p.submissions().markSentAgain(n, *N::parse(QStringLiteral("a0000002"))); });
        row("dropping a photo", [](P& p, const N& n) { return p.photos().markSameAs({n, 2}, {n, 1}); });
        row("keeping photos apart", [](P& p, const N& n) { return p.photos().keepApart({n, 2}, {n, 1}); });
        row("closing a question", [](P& p, const N&) { return p.polls().save({QStringLiteral("smile"), false, 1, {}, QStringLiteral("x"), QStringLiteral("x"), p.now()}); });
        row("deciding a tie", [](P& p, const N& n) { return p.polls().decide({QStringLiteral("gender"), n.toString(), QStringLiteral("male"), QStringLiteral("x"), QStringLiteral("x"), p.now()}); });
        row("noting a release", [](P& p, const N& n) { return p.releases().add({QStringLiteral("/r"), p.now(), 1, 1, {}, QByteArray(32, 'm'), {}, 0}, {{{n, 1}, {}}}); });
        row("shortening the clock", [](P& p, const N&) { return p.settings().set(storage::kWithdrawalDays, QStringLiteral("1")); });
        row("allowing an early release", [](P& p, const N&) { return p.settings().set(storage::kEarlyRelease, QStringLiteral("why not")); });
    }
    void isRefusedToPortalAndVoter() {
        QFETCH(Attempt, attempt);
        for (const auto role : {Role::Portal, Role::Voter}) {
            TempProject project;
            const auto number = project.addVolunteer(1);
            project.addVolunteer(2);
            const auto opened = openAs(project, role); // erases addresses that are overdue
            const auto before = project->chain().head()->seq;
            const auto refused = attempt(*opened, number);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, base::ErrorKind::Denied);
            QCOMPARE(project->chain().head()->seq, before + 1); // the attempt
            QCOMPARE(refusals(project), 1);
            QVERIFY(attempt(*project, number).has_value()); // nothing of the attempt stands in the way
            QVERIFY(!project->chain().verify()->has_value());
        }
    }

    void aVoterTakesNothingIn() {
        TempProject project;
        const auto voter = openAs(project, Role::Voter);
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0000009"));
        QCOMPARE(voter->submissions().add({number, project->now(), {}, 1980, model::ConsentState::OnRecord, {}, {}, project->now(), {}, {}}).error().kind, base::ErrorKind::Denied);
        QVERIFY(project->submissions().all()->isEmpty());
        QCOMPARE(refusals(project), 1);
    }

    void thePortalCastsNoVote() {
        TempProject project;
        const auto number = project.addVolunteer(1);
        const auto portal = openAs(project, Role::Portal);
        QCOMPARE(portal->votes().castBallot({QStringLiteral("gender"), QStringLiteral("eve"), number.toString(), QStringLiteral("male"), project->now()}).error().kind, base::ErrorKind::Denied);
        QVERIFY(project->votes().allBallots()->isEmpty());
        QCOMPARE(refusals(project), 1);
    }

    void thePortalTakesSubmissionsInAndOut() {
        TempProject project;
        const auto known = project.addVolunteer(1);
        TempProject::require(project->polls().save({QStringLiteral("gender"), true, 2, {known.toString()}, QStringLiteral("ties"), QStringLiteral("ann"), project->now()}));
        const auto portal = openAs(project, Role::Portal);
        const auto number = *model::AgreementNumber::parse(QStringLiteral("a0000009"));
        TempProject::require(portal->consentForms().publish("{}", 50, 20));
        TempProject::require(portal->submissions().add({number, project->now(), {}, 1980, model::ConsentState::OnRecord, {}, {}, project->now(), {}, {}}));
        TempProject::require(portal->photos().add({{number, 1}, QByteArray(32, 'x'), 1000, QSize(600, 800), 1, {}, 0, {}, {}}));
        TempProject::require(portal->withdrawals().erase(known, {}, QStringLiteral("asked"))); // closes the round that was about them
        QVERIFY(!project->polls().poll(QStringLiteral("gender"))->isOpen);
        QCOMPARE(portal->polls().save({QStringLiteral("gender"), true, 3, {}, QStringLiteral("x"), QStringLiteral("x"), project->now()}).error().kind, base::ErrorKind::Denied);
        QVERIFY(!project->chain().verify()->has_value());
    }

    /// Whoever catches the refusal and goes on stores nothing all the same.
    void aRefusalThatIsPassedOverTakesAllBack() {
        TempProject project;
        const auto number = project.addVolunteer(1);
        const auto portal = openAs(project, Role::Portal);
        const auto done = portal->database().transaction([&]() -> base::Result<> {
            static_cast<void>(portal->submissions().recordConsent(number, QStringLiteral("folder 3")));
            return {};
        });
        QCOMPARE(done.error().kind, base::ErrorKind::Denied);
        QCOMPARE((**project->submissions().find(number)).consent, model::ConsentState::OnRecord);
        QCOMPARE(refusals(project), 1);
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "rights_test.moc"

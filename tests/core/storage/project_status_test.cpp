#include "core/storage/project_status.h"
#include "tests/support/temp_project.h"

using namespace paulownia;
using model::PhotoId;
using tests::TempProject;

class ProjectStatusTest : public QObject {
    Q_OBJECT

    static void decide(TempProject& project, const PhotoId& photo, model::Verdict verdict, bool secondLook = false) {
        const auto reason = verdict == model::Verdict::Rejected ? model::RejectReason::Hand : model::RejectReason::None;
        TempProject::require(project->reviews().save(
            {photo, verdict, {10, 10, 100, 100}, 0, reason, {}, secondLook, QStringLiteral("tester"), project->now(), 0}));
    }
    static void vote(TempProject& project, const char* question, const QString& subject, const char* voter) {
        TempProject::require(project->votes().castBallot(
            {QLatin1String(question), QLatin1String(voter), subject, QStringLiteral("x"), project->now()}));
    }

private Q_SLOTS:
    void anEmptyProjectHasNothing() {
        TempProject project(5);
        const auto status = storage::projectStatus(*project);
        QVERIFY(status.has_value());
        QCOMPARE(status->panel, 5);
        QCOMPARE(status->photos + status->submissions + status->problems + status->releases, 0);
        QVERIFY(!status->newestRelease);
    }

    void countsPhotosByWhatWaits() {
        TempProject project;
        const auto first = project.addVolunteer(1), second = project.addVolunteer(2), again = project.addVolunteer(3);
        decide(project, PhotoId(first, 1), model::Verdict::Accepted);
        decide(project, PhotoId(first, 2), model::Verdict::Rejected, true);
        decide(project, PhotoId(first, 3), model::Verdict::Undecided);
        TempProject::require(project->photos().markSameAs(PhotoId(second, 9), PhotoId(second, 8)));
        TempProject::require(project->submissions().markSentAgain(again, second));
        TempProject::require(project->reviews().saveProposal(PhotoId(first, 1), {}));
        TempProject::require(project->reviews().saveProposal(PhotoId(again, 1), {}));
        const auto status = *storage::projectStatus(*project);
        QCOMPARE(status.submissions, 2);
        QCOMPARE(status.sentAgain, 1);
        QCOMPARE(status.photos, 27);
        QCOMPARE(status.doubles, 10);
        QCOMPARE(status.reviewable, 17);
        QCOMPARE(status.accepted, 1);
        QCOMPARE(status.rejected, 1);
        QCOMPARE(status.undecided, 15);
        QCOMPARE(status.secondLook, 1);
        QCOMPARE(status.proposed, 1);
    }

    void countsAVotersAnswersAboutSubjectsOnly() {
        TempProject project(1);
        const auto volunteer = project.addVolunteer(1, 2);
        TempProject::require(project->votes().addQuestion({QStringLiteral("smile"), 1, model::Scope::Photo, {}, {QStringLiteral("x")}}));
        TempProject::require(project->votes().addQuestion({QStringLiteral("gender"), 1, model::Scope::Volunteer, {}, {QStringLiteral("x")}}));
        decide(project, PhotoId(volunteer, 1), model::Verdict::Rejected);
        vote(project, "smile", PhotoId(volunteer, 1).toString(), "ann");
        vote(project, "smile", PhotoId(volunteer, 1).toString(), "bob");
        vote(project, "smile", PhotoId(volunteer, 2).toString(), "bob");
        const auto status = *storage::projectStatus(*project);
        const auto gender = status.questions.at(0), smile = status.questions.at(1);
        QCOMPARE(smile.subjects, 1);
        QCOMPARE(smile.voters, (QMap<QString, int>{{QStringLiteral("ann"), 0}, {QStringLiteral("bob"), 1}})); // both hold a seat
        QCOMPARE(status.votersMissing(smile), 0);
        QCOMPARE(gender.subjects, 1);
        QCOMPARE(status.votersMissing(gender), 1);
    }

    void aClosedQuestionHasAllWhoVoted() {
        TempProject project(3);
        const auto volunteer = project.addVolunteer(1, 3);
        TempProject::require(project->votes().addQuestion({QStringLiteral("smile"), 1, model::Scope::Photo, {}, {QStringLiteral("x")}}));
        vote(project, "smile", PhotoId(volunteer, 2).toString(), "bob"); // one of two
        QCOMPARE(storage::projectStatus(*project)->questions.at(0).finishedVoters(), 0);
        TempProject::require(project->polls().save({QStringLiteral("smile"), false, 1, {}, {}, QStringLiteral("tester"), project->now()}));
        const auto closed = storage::projectStatus(*project)->questions.at(0);
        QVERIFY(!closed.isOpen);
        QCOMPARE(closed.finishedVoters(), 1);
        decide(project, PhotoId(volunteer, 2), model::Verdict::Rejected);
        const auto later = storage::projectStatus(*project)->questions.at(0);
        QCOMPARE(later.finishedVoters(), 1);
        QCOMPARE(later.voters.value(QStringLiteral("bob")), 0); // never more than there are
    }

    void countsConsentAgeAndClocks() {
        TempProject project;
        const auto add = [&](const char* number, std::optional<int> born, const QDateTime& at, model::ConsentState consent) {
            TempProject::require(project->submissions().add(
                {*model::AgreementNumber::parse(QLatin1String(number)), at, {}, born, consent, {}, {}, project->now(), {}, {}}));
        };
        const auto recently = project->now().addDays(-10);
        const int year = recently.date().year();
        add("a0000001", year - 20, recently, model::ConsentState::OnRecord); // the 20th birthday may be to come
        add("a0000002", year - 21, recently.addDays(1), model::ConsentState::OnRecord);
        add("a0000003", {}, recently.addDays(-60), model::ConsentState::NotOnRecord);
        const auto status = *storage::projectStatus(*project);
        QCOMPARE(status.tooYoung, 1);
        QCOMPARE(status.consentMissing, 1);
        QCOMPARE(status.clocksRunning, 2);
        QCOMPARE(status.lastClockEnds.date(), recently.addDays(51).date());
    }
};

QTEST_GUILESS_MAIN(ProjectStatusTest)
#include "project_status_test.moc"

#include "core/intake/doubles.h"
#include "core/intake/import.h"
#include "core/intake/withdrawal.h"
#include "core/release/release_builder.h"
#include "core/storage/project_audit.h"
#include "core/voting/kits.h"
#include "core/voting/questions.h"
#include "core/voting/settle.h"
#include "core/voting/tally.h"
#include "tests/support/submission_folder.h"
#include "tests/support/temp_project.h"

using namespace paulownia;
using tests::TempProject;

namespace {

base::Result<release::Tallies> tallies(storage::Project& project, const QStringList&) {
    auto gender = voting::tally(project, QLatin1String(voting::kGender)), smile = voting::tally(project, QLatin1String(voting::kSmile));
    if (!gender || !smile) return base::failure(gender ? smile : gender);
    return release::Tallies{*std::move(gender), *std::move(smile)};
}

} // namespace

/// One project through all stages, by their own services: whatever was done is in the chain, and nothing of what it was about.
class RecordedActsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TempProject> m_project;
    QTemporaryDir m_folder;
    QString m_kept, m_later, m_withdrawn;

    storage::Project& project() { return **m_project; }
    template <class T> static void require(const base::Result<T>& result) { TempProject::require(result); }

    void import() {
        const auto soon = QDateTime::currentDateTimeUtc().addDays(-60).toString(Qt::ISODate).toLatin1(), today = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
        const auto in = m_folder.filePath(QStringLiteral("in"));
        m_kept = tests::writeSubmission(in, 1, tests::completeForm(soon.constData()));
        m_withdrawn = tests::writeSubmission(in, 2, tests::completeForm(today.constData()));
        m_later = QStringLiteral("a0000003");
        tests::writeFile(QStringLiteral("%1/%2/%2.tsv").arg(in, m_later), tests::completeForm(today.constData()));
        for (int i = 1; i <= 9; ++i) tests::writeFile(QStringLiteral("%1/%2/%2_%3.jpeg").arg(in, m_later).arg(i), tests::drawnPhoto(100 + i)); // the first's photos
        const auto withoutForm = tests::writeSubmission(in, 4);
        QVERIFY(QFile::remove(QStringLiteral("%1/%2/%2.tsv").arg(in, withoutForm)));
        tests::writeFile(QStringLiteral("%1/%2/%2_2.jpeg").arg(in, withoutForm), tests::drawnPhoto(401)); // its own first again
        require(intake::importSubmissions(project(), in, {}));
        require(project().submissions().recordConsent(*model::AgreementNumber::parse(withoutForm), QStringLiteral("paper form, folder 3")));
        require(project().submissions().recordShowing(*model::AgreementNumber::parse(m_kept), QStringLiteral("paper form, folder 3")));
        require(intake::resolveDoubles(project(), {}));
        require(intake::keepApart(project(), {intake::DoubleKind::Across, {*model::PhotoId::parse(m_kept + QStringLiteral("_1")), *model::PhotoId::parse(m_withdrawn + QStringLiteral("_1"))}}));
    }
    void review() {
        const auto photos = project().photos().reviewable();
        for (const auto& photo : *photos) {
            model::Review review{photo.id, photo.id.number() == 9 ? model::Verdict::Rejected : model::Verdict::Accepted, {20, 20, 60, 80}, 0, {}, {}, false, QStringLiteral("ann-curator"), project().now(), 0};
            if (review.verdict == model::Verdict::Rejected) review.reason = model::RejectReason::Hand;
            require(project().reviews().save(review));
        }
    }
    /// Three voters, of whom one changes an answer and takes one back; gender of the first volunteer stays open between two.
    void vote() {
        require(voting::ensureDefaultQuestions(project()));
        for (const char* voter : {"ann-voter", "ben-voter", "eve-voter"})
            for (const char* question : {voting::kGender, voting::kSmile})
                for (const auto& subject : subjects(question)) cast(question, voter, subject, 0);
        cast(voting::kSmile, "eve-voter", m_kept + QStringLiteral("_1"), 1);
        require(voting::makeKit(project(), QStringLiteral("ann-voter"), m_folder.filePath(QStringLiteral("ann.kit")), [](const auto&) { return base::Result<QByteArray>("face"); }));
        require(project().votes().clearBallot(QLatin1String(voting::kGender), QStringLiteral("ann-voter"), m_kept, project().now()));
        cast(voting::kGender, "ben-voter", m_kept, 1);
        require(voting::closeQuestion(project(), QLatin1String(voting::kSmile), QStringLiteral("all in")));
        require(voting::openQuestion(project(), QLatin1String(voting::kSmile), QStringLiteral("once more")));
        require(voting::decideSubject(project(), QLatin1String(voting::kGender), m_kept, QStringLiteral("female"), QStringLiteral("talked it over")));
        require(voting::closeQuestion(project(), QLatin1String(voting::kGender), QStringLiteral("ann will not say"))); // or she would be waited for
    }
    QStringList subjects(const char* question) { // as the tally has them
        const auto tally = voting::tally(project(), QLatin1String(question));
        QStringList all;
        for (const auto& subject : tally->subjects) all.append(subject.subject);
        return all;
    }
    void cast(const char* question, const char* voter, const QString& subject, int choice) {
        const auto choices = project().votes().question(QLatin1String(question))->choices;
        require(project().votes().castBallot({QLatin1String(question), QLatin1String(voter), subject, choices.at(choice), project().now()}));
    }
    void build() {
        require(project().settings().set(storage::kEarlyRelease, QStringLiteral("agreed with all")));
        require(project().consentForms().publish("{}", 50, 20));
        require(release::buildRelease(project(), {tallies}, {}, m_folder.filePath(QStringLiteral("arrays"))));
    }

private Q_SLOTS:
    void initTestCase() { m_project = std::make_unique<TempProject>(3); }

    void everyActIsRecorded() {
        import();
        review();
        vote();
        build();
        require(storage::backUp(project(), m_folder.filePath(QStringLiteral("copy")), {}));
        require(intake::withdraw(project(), *model::AgreementNumber::parse(m_withdrawn), QStringLiteral("asked for it")));
        QSet<QString> acts;
        const auto chain = project().database().select(QStringLiteral("SELECT act FROM chain"));
        for (const auto& row : *chain) acts.insert(row.text(0));
        for (const char* act : {"project.created", "submission.imported", "photo.imported", "submission.consent-recorded", "submission.showing-recorded", "submission.sent-again", "photo.double", "double.kept-apart",
                                "review.accepted", "review.rejected", "question.added", "ballot.cast", "ballot.changed", "ballot.cleared", "poll.closed", "poll.opened", "decision.made", "kit.made",
                                "setting.changed", "consent-form.published", "release.tallied", "release.built", "backup.made", "submission.withdrawn", "photo.withdrawn", "review.withdrawn",
                                "ballot.withdrawn", "release.withdrawn-from"})
            QVERIFY2(acts.contains(QLatin1String(act)), act);
    }

    void theRecordHolds() {
        const auto report = storage::audit(project(), {});
        require(report);
        QVERIFY2(!report->chainBreak, report->chainBreak ? qPrintable(report->chainBreak->what) : "");
        for (const auto& finding : report->findings) QFAIL(finding.text().c_str());
    }

    void nothingThatItIsAboutStandsInIt() {
        const auto chain = project().database().select(QStringLiteral("SELECT act, subject, content, actor FROM chain"));
        for (const auto& row : *chain)
            for (int column = 0; column < 4; ++column)
                for (const auto& secret : {m_kept, m_later, m_withdrawn, QStringLiteral("voter"), QStringLiteral("curator"), QStringLiteral("tester"), QStringLiteral("female"), QStringLiteral("folder 3")})
                    QVERIFY2(!row.text(column).contains(secret), qPrintable(row.text(column)));
    }
};

QTEST_GUILESS_MAIN(RecordedActsTest)
#include "recorded_acts_test.moc"

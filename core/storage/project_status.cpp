#include "core/storage/project_status.h"

#include "core/storage/review_rows.h"

#include <QCoreApplication>

namespace paulownia::storage {
namespace {

using base::failure;
using base::Result;
using model::Submission;
using model::SubmissionState;

constexpr auto kVotedOn = " AND COALESCE(r.verdict, '') <> 'rejected'";

QString sql(const char* start, const char* rest, const char* end = "") {
    return QLatin1String(start) + QLatin1Char(' ') + QLatin1String(rest) + QLatin1String(end);
}

Result<int> settingOf(Project& project, const SettingRow& row) {
    const auto value = project.settings().value(row);
    if (!value) return failure(value);
    return value->toInt();
}

struct Limits {
    int withdrawalDays = 0, minimumAge = 0;
    QDateTime now;
};

void count(const Submission& s, const Limits& limits, ProjectStatus& status) {
    if (s.state == SubmissionState::SentAgain) ++status.sentAgain;
    if (s.state != SubmissionState::Active) return;
    ++status.submissions;
    if (!s.isConsented()) ++status.consentMissing;
    if (s.leastAge().value_or(limits.minimumAge) < limits.minimumAge) ++status.tooYoung;
    const auto ends = s.withdrawalEnds(limits.withdrawalDays);
    if (ends <= limits.now) return;
    ++status.clocksRunning;
    if (!status.lastClockEnds.isValid() || ends > status.lastClockEnds) status.lastClockEnds = ends;
}

Result<> countSubmissions(Project& project, ProjectStatus& status) {
    const auto days = settingOf(project, kWithdrawalDays), age = settingOf(project, kMinimumAge);
    if (!days) return failure(days);
    if (!age) return failure(age);
    const auto all = project.submissions().all();
    if (!all) return failure(all);
    for (const auto& submission : *all) count(submission, {*days, *age, project.now()}, status);
    const auto withdrawn = project.withdrawals().count();
    if (!withdrawn) return failure(withdrawn);
    status.withdrawn = *withdrawn;
    const auto problems = project.submissions().problems();
    if (!problems) return failure(problems);
    status.problems = static_cast<int>(problems->size());
    return {};
}

Result<> countPhotos(Project& project, ProjectStatus& status) {
    const auto all = project.database().select(
        QStringLiteral("SELECT COUNT(*), COALESCE(SUM(CASE WHEN problem <> '' THEN 1 ELSE 0 END), 0) FROM photo"));
    if (!all) return failure(all);
    const auto decided = project.database().select(
        sql("SELECT COUNT(*), COALESCE(SUM(CASE WHEN r.verdict = 'accepted' THEN 1 ELSE 0 END), 0), "
            "COALESCE(SUM(CASE WHEN r.verdict = 'rejected' THEN 1 ELSE 0 END), 0), COALESCE(SUM(r.second_look), 0), "
            "COALESCE(SUM(CASE WHEN p.photo IN (SELECT photo FROM proposal) THEN 1 ELSE 0 END), 0)",
            kReviewable));
    if (!decided) return failure(decided);
    status.photos = all->first().smallInt(0);
    status.unusable = all->first().smallInt(1);
    const auto& row = decided->first();
    status.reviewable = row.smallInt(0);
    status.accepted = row.smallInt(1);
    status.rejected = row.smallInt(2);
    status.secondLook = row.smallInt(3);
    status.proposed = row.smallInt(4);
    status.undecided = status.reviewable - status.accepted - status.rejected;
    status.doubles = status.photos - status.unusable - status.reviewable;
    return {};
}

/// A query of what is voted on.
QString subjectsOf(const model::Question& question) {
    return sql(question.scope == model::Scope::Photo ? "SELECT DISTINCT p.photo" : "SELECT DISTINCT p.volunteer", kReviewable, kVotedOn);
}

Result<> countVotes(Project& project, ProjectStatus& status) {
    const auto questions = project.votes().questions();
    if (!questions) return failure(questions);
    for (const auto& question : *questions) {
        const auto one = questionStatus(project, question, status.panel);
        if (!one) return failure(one);
        status.questions.append(*one);
    }
    return {};
}

} // namespace

int QuestionStatus::finishedVoters() const {
    if (!isOpen) return static_cast<int>(voters.size());
    if (subjects == 0) return 0;
    return static_cast<int>(std::count(voters.begin(), voters.end(), subjects));
}

Result<QMap<QString, int>> answersByVoter(Project& project, const model::Question& question) {
    const auto rows = project.database().select(
        QStringLiteral("SELECT voter, SUM(CASE WHEN subject IN (%1) THEN 1 ELSE 0 END) FROM ballot WHERE question = ? GROUP BY voter").arg(subjectsOf(question)), {question.name});
    if (!rows) return failure(rows);
    QMap<QString, int> voters;
    for (const auto& row : *rows) voters.insert(row.text(0), row.smallInt(1));
    return voters;
}

Result<QuestionStatus> questionStatus(Project& project, const model::Question& question, int panel) {
    const auto total = project.database().select(QStringLiteral("SELECT COUNT(*) FROM (%1) AS subjects").arg(subjectsOf(question)));
    if (!total) return failure(total);
    const auto poll = project.polls().poll(question.name);
    if (!poll) return failure(poll);
    const auto voters = answersByVoter(project, question);
    if (!voters) return failure(voters);
    return QuestionStatus{question.name, total->first().smallInt(0), *voters, question.panel > 0 ? question.panel : panel, poll->isOpen};
}

Result<ProjectStatus> projectStatus(Project& project) {
    if (project.isVotersLogin())
        return failure(base::ErrorKind::Denied,
                       QCoreApplication::translate("storage", "A voter’s login votes, and sees no figures of the project").toStdString());
    ProjectStatus status;
    const auto panel = settingOf(project, kPanel);
    if (!panel) return failure(panel);
    status.panel = *panel;
    for (const auto step : {countSubmissions, countPhotos, countVotes})
        if (auto counted = step(project, status); !counted) return failure(counted);
    const auto releases = project.releases().all();
    if (!releases) return failure(releases);
    status.releases = static_cast<int>(releases->size());
    if (!releases->isEmpty()) status.newestRelease = releases->first();
    return status;
}

} // namespace paulownia::storage

#include "app/cli/commands.h"
#include "core/storage/project_status.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using storage::ProjectStatus;
using storage::QuestionStatus;

nlohmann::ordered_json toJson(const QuestionStatus& question) {
    auto voters = nlohmann::ordered_json::object();
    for (auto it = question.voters.begin(); it != question.voters.end(); ++it) voters[it.key().toStdString()] = it.value();
    return {{"name", question.name.toStdString()}, {"panel", question.panel}, {"subjects", question.subjects}, {"voters", voters}};
}

nlohmann::ordered_json toJson(const ProjectStatus& s) {
    auto questions = nlohmann::ordered_json::array();
    for (const auto& question : s.questions) questions.push_back(toJson(question));
    const auto ends = s.lastClockEnds.isValid() ? nlohmann::ordered_json(s.lastClockEnds.toString(Qt::ISODate).toStdString()) : nullptr;
    return {{"submissions", {{"active", s.submissions}, {"sent_again", s.sentAgain}, {"withdrawn", s.withdrawn}, {"consent_missing", s.consentMissing},
                             {"too_young", s.tooYoung}, {"may_withdraw", s.clocksRunning}, {"last_may_withdraw_until", ends}, {"problems", s.problems}}},
            {"photos", {{"all", s.photos}, {"unusable", s.unusable}, {"doubles", s.doubles}, {"reviewable", s.reviewable}, {"proposed", s.proposed},
                        {"undecided", s.undecided}, {"accepted", s.accepted}, {"rejected", s.rejected}, {"second_look", s.secondLook}}},
            {"questions", questions},
            {"releases", s.releases},
            {"withdrawn_from_newest_release", s.newestRelease ? s.newestRelease->withdrawn : 0}};
}

/// "Submissions   24": a table of two columns.
class Table {
public:
    explicit Table(const Console& console) : m_console(console) {}
    void row(const QString& name, const QString& value) const { m_console.say(name.leftJustified(28) + value); }
    void row(const char* name, int value) const { row(QString::fromUtf8(name), QString::number(value)); }
    void rowUnlessZero(const char* name, int value) const {
        if (value > 0) row(name, value);
    }

private:
    const Console& m_console;
};

void printSubmissions(const ProjectStatus& s, const Table& table) {
    table.row("Submissions", s.submissions);
    table.rowUnlessZero("  sent again", s.sentAgain);
    table.rowUnlessZero("  withdrawn", s.withdrawn);
    table.rowUnlessZero("  consent not on record", s.consentMissing);
    table.rowUnlessZero("  perhaps too young", s.tooYoung);
    if (s.clocksRunning > 0)
        table.row(QStringLiteral("  may still withdraw"),
                  QStringLiteral("%1, the last until %2").arg(s.clocksRunning).arg(s.lastClockEnds.date().toString(Qt::ISODate)));
    table.rowUnlessZero("  problems at import", s.problems);
}

void printPhotos(const ProjectStatus& s, const Table& table) {
    table.row("Photos", s.photos);
    table.rowUnlessZero("  cannot be used", s.unusable);
    table.rowUnlessZero("  doubles", s.doubles);
    table.row("  without a proposal", s.reviewable - s.proposed);
    table.row("  to review", s.undecided);
    table.row("  accepted", s.accepted);
    table.row("  rejected", s.rejected);
    table.rowUnlessZero("  for a second look", s.secondLook);
}

void printVotes(const ProjectStatus& s, const Table& table) {
    for (const auto& question : s.questions) {
        table.row(QStringLiteral("Question %1").arg(question.name),
                  (question.isOpen ? QStringLiteral("%1 of %2 voters done") : QStringLiteral("closed; %1 of %2 voters have answered")).arg(question.finishedVoters()).arg(question.panel));
        for (auto it = question.voters.begin(); it != question.voters.end(); ++it)
            table.row(QStringLiteral("  ") + it.key(), QStringLiteral("%1 of %2").arg(it.value()).arg(question.subjects));
    }
}

base::Result<int> showStatus(const std::string& folder, Console& console) {
    const auto project = console.open(folder);
    if (!project) return base::failure(project);
    const auto status = storage::projectStatus(**project);
    if (!status) return base::failure(status);
    const Table table(console);
    printSubmissions(*status, table);
    printPhotos(*status, table);
    printVotes(*status, table);
    table.row("Releases", status->releases);
    if (status->newestRelease) table.rowUnlessZero("  withdrawn from the newest", status->newestRelease->withdrawn); // a successor is due
    console.document(toJson(*status));
    return 0;
}

} // namespace

void addStatus(Commands& commands) {
    auto folder = std::make_shared<std::string>();
    auto* command = commands.add("status", "Where the project stands and what waits", "paulownia status study",
                                 [folder](Console& console) { return showStatus(*folder, console); });
    command->add_option("PROJECT", *folder, "The project's folder")->required();
}

} // namespace paulownia::cli

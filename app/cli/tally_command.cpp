#include "app/cli/commands.h"
#include "app/cli/tally_details.h"
#include "app/cli/words.h"
#include "core/storage/project.h"
#include "core/voting/agreement.h"
#include "core/voting/questions.h"
#include "core/voting/settle.h"
#include "core/voting/sheet_tally.h"
#include "core/voting/tally.h"
#include "core/voting/tally_table.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;
using model::QuestionTally;
using model::SubjectTally;
using model::TallyState;
using nlohmann::ordered_json;

constexpr std::array kStates{TallyState::Unanimous, TallyState::Majority, TallyState::Tie, TallyState::TooFew};
constexpr int kLabelWidth = 24;

/// The four coefficients, each with its key and its name.
QVector<std::tuple<const char*, QString, voting::Coefficient>> rowsOf(const voting::Agreement& agreement) {
    return {{"raw", Words::tr("raw agreement"), agreement.raw},
            {"fleiss_kappa", Words::tr("Fleiss’ kappa"), agreement.fleiss},
            {"krippendorff_alpha", Words::tr("Krippendorff’s alpha"), agreement.alpha},
            {"gwet_ac1", Words::tr("Gwet’s AC1"), agreement.ac1}};
}

ordered_json documentOf(const SubjectTally& subject, const QStringList& choices) {
    ordered_json counts = ordered_json::object();
    for (qsizetype k = 0; k < choices.size(); ++k) counts[choices[k].toStdString()] = subject.counts[k];
    return {{"id", subject.subject.toStdString()}, {"counts", counts}, {"state", model::toKey(subject.state).toStdString()},
            {"decided", subject.isDecided},
            {"label", subject.label.isEmpty() ? ordered_json() : ordered_json(subject.label.toStdString())}};
}

ordered_json documentOf(const QuestionTally& tally, int voters) {
    ordered_json subjects = ordered_json::array(), waiting = ordered_json::array(), numbers = ordered_json::object();
    for (const auto& subject : tally.subjects) subjects.push_back(documentOf(subject, tally.question.choices));
    for (const auto& subject : voting::unresolved(tally)) waiting.push_back(subject.subject.toStdString());
    for (const auto& [key, name, coefficient] : rowsOf(voting::agreement(tally)))
        numbers[key] = coefficient.value ? ordered_json(*coefficient.value) : ordered_json(coefficient.why.toStdString());
    return {{"name", tally.question.name.toStdString()},
            {"panel", tally.panel},
            {"voters", voters},
            {"wording", tally.question.wording.toStdString()},
            {"subjects", subjects},
            {"unresolved", waiting},
            {"agreement", numbers}};
}

void sayCount(const Console& console, const QString& label, qsizetype count) {
    console.say(QStringLiteral("  %1%2").arg(label, -kLabelWidth).arg(count, 7));
}

QString countsText(const SubjectTally& subject, const QStringList& choices) {
    QStringList parts;
    for (qsizetype k = 0; k < choices.size(); ++k) parts.append(QStringLiteral("%1 %2").arg(choices[k]).arg(subject.counts[k]));
    return parts.join(QStringLiteral(", "));
}

void sayUnresolved(const Console& console, const QuestionTally& tally) {
    const auto waiting = voting::unresolved(tally);
    if (waiting.isEmpty()) return;
    console.say(Words::tr("  to be settled by another vote:"));
    for (const auto& subject : waiting)
        console.say(QStringLiteral("    %1%2%3").arg(subject.subject, -14).arg(model::toKey(subject.state), -10)
                        .arg(countsText(subject, tally.question.choices)));
}

void sayAgreement(const Console& console, const QuestionTally& tally) {
    for (const auto& [key, name, coefficient] : rowsOf(voting::agreement(tally)))
        console.say(coefficient.value ? QStringLiteral("  %1%2").arg(name, -kLabelWidth).arg(*coefficient.value, 7, 'f', 3)
                                      : QStringLiteral("  %1%2").arg(name, -kLabelWidth).arg(coefficient.why));
}

void say(const Console& console, const QuestionTally& tally, int voters) {
    const auto countIf = [&](auto holds) { return std::count_if(tally.subjects.begin(), tally.subjects.end(), holds); };
    console.say(QStringLiteral("%1: %2").arg(tally.question.name, tally.question.wording));
    sayCount(console, tally.question.scope == model::Scope::Photo ? Words::tr("photos") : Words::tr("volunteers"), tally.subjects.size());
    sayCount(console, Words::tr("voters (of %1)").arg(tally.panel), voters);
    for (const auto& choice : tally.question.choices)
        sayCount(console, Words::tr("labelled %1").arg(choice), countIf([&](const auto& s) { return s.label == choice; }));
    for (const auto state : kStates)
        sayCount(console, model::toKey(state), countIf([&](const auto& s) { return s.state == state; }));
    if (const auto decided = countIf([](const auto& s) { return s.isDecided; }); decided > 0) sayCount(console, Words::tr("decided by a person"), decided);
    sayUnresolved(console, tally);
    sayAgreement(console, tally);
}

Result<QStringList> questionsOf(storage::Project& project, const std::string& chosen) {
    if (!chosen.empty()) return QStringList{QString::fromStdString(chosen)};
    const auto questions = project.votes().questions();
    if (!questions) return failure(questions);
    QStringList names;
    for (const auto& question : *questions) names.append(question.name);
    return names;
}

struct Arguments {
    bool details = false;
    std::string project, question, table;
    std::vector<std::string> sheets;
    int panel = 0;
};

Result<> writeTable(const Arguments& arguments, const QuestionTally& tally) {
    return arguments.table.empty() ? Result<>() : voting::writeTallyTable(QString::fromStdString(arguments.table), tally);
}

Result<int> tallyProject(Console& console, const Arguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    const auto names = questionsOf(**project, arguments.question);
    if (!names) return failure(names);
    if (!arguments.table.empty() && names->size() != 1)
        return failure(base::ErrorKind::Denied, "A table holds one question; say which with ‘--question’");
    ordered_json questions = ordered_json::array();
    for (const auto& name : *names) {
        const auto tally = voting::tally(**project, name);
        if (!tally) return failure(tally);
        const auto voters = (*project)->votes().votersOf(name);
        if (!voters) return failure(voters);
        if (auto written = writeTable(arguments, *tally); !written) return failure(written);
        if (auto looked = voting::recordLook(**project, name); !looked) return failure(looked);
        say(console, *tally, static_cast<int>(voters->size()));
        if (const auto poll = (*project)->polls().poll(name); poll && poll->isOpen) console.say(Words::tr("  voters can still answer: that you looked, and when, is recorded"));
        questions.push_back(documentOf(*tally, static_cast<int>(voters->size())));
        if (!arguments.details) continue;
        const auto details = sayTallyDetails(console, **project, *tally);
        if (!details) return failure(details);
        questions.back().update(*details);
    }
    console.document({{"questions", questions}});
    return 0;
}

Result<model::Question> questionOf(const QStringList& sheets, const std::string& chosen) {
    const auto known = voting::defaultQuestions();
    if (chosen.empty()) return voting::questionOfSheets(sheets, known);
    for (const auto& question : known)
        if (question.name == QString::fromStdString(chosen)) return question;
    return failure(base::ErrorKind::NotFound, Words::tr("Without a project the questions are gender and smile").toStdString(), chosen);
}

/// Nothing is stored, and no project is asked which ids it knows.
Result<int> tallySheets(Console& console, const Arguments& arguments) {
    QStringList sheets;
    for (const auto& sheet : arguments.sheets) sheets.append(QString::fromStdString(sheet));
    const auto question = questionOf(sheets, arguments.question);
    if (!question) return failure(question);
    const auto counted = voting::tallySheets(sheets, *question, arguments.panel, console.task());
    if (!counted) return failure(counted);
    if (auto written = writeTable(arguments, counted->tally); !written) return failure(written);
    say(console, counted->tally, counted->voters);
    if (console.isJson()) console.document({{"questions", ordered_json::array({documentOf(counted->tally, counted->voters)})}});
    return 0;
}

} // namespace

void addTally(Commands& commands) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = commands.add("tally", "Count the votes: labels by majority, what is unresolved, how far the panel agrees",
                                 "paulownia tally project --question gender\n  paulownia tally --sheets votes/*.txt --table tally.tsv",
                                 [arguments](Console& console) {
                                     return arguments->sheets.empty() ? tallyProject(console, *arguments) : tallySheets(console, *arguments);
                                 });
    auto* sources = command->add_option_group("votes");
    sources->add_option("PROJECT", arguments->project, "The project's folder");
    sources->add_option("--sheets", arguments->sheets, "Voting sheets of one question, counted as they lie: no project is needed or changed");
    sources->require_option(1);
    command->add_option("--question", arguments->question, "Which question; all without it");
    command->add_option("--panel", arguments->panel, "With --sheets: voters the question needs; as many as there are sheets without it")
        ->check(CLI::Range(1, 99));
    command->add_flag("--details", arguments->details, "Of a project: 95 % intervals, the voters by code name, Dawid-Skene estimates beside the majority");
    command->add_option("--table", arguments->table, "Write a row a subject to this file, .tsv or .csv");
}

} // namespace paulownia::cli

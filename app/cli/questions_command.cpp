#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/storage/project.h"
#include "core/voting/panel.h"
#include "core/voting/questions.h"
#include "core/voting/settle.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::failure;
using base::Result;
using model::Question;
using model::Scope;
using nlohmann::ordered_json;

struct Arguments {
    std::string project, name, wording, wordingJa, scope = "photo", reason;
    std::vector<std::string> choices, choicesJa, subjects;
    int panel = 0, repeats = 0;
    bool onlyUnresolved = false;
};

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QStringList texts(const std::vector<std::string>& all) {
    QStringList texts;
    for (const auto& each : all) texts.append(text(each));
    return texts;
}

ordered_json listOf(const QStringList& texts) {
    ordered_json list = ordered_json::array();
    for (const auto& each : texts) list.push_back(each.toStdString());
    return list;
}

ordered_json documentOf(const Question& question) {
    return {{"name", question.name.toStdString()}, {"version", question.version}, {"scope", question.scope == Scope::Photo ? "photo" : "volunteer"},
            {"wording", question.wording.toStdString()}, {"choices", listOf(question.choices)},
            {"wording_ja", question.wordingJa.toStdString()}, {"choices_ja", listOf(question.choicesJa)}, {"repeat_percent", question.repeatPercent}};
}

/// How a question stands.
struct Standing {
    model::Poll poll;
    int voters = 0;
    int panel = 0;
    QVector<Question> earlier; ///< versions
};

Result<Standing> standingOf(storage::Project& project, const Question& question) {
    const auto poll = project.polls().poll(question.name);
    if (!poll) return failure(poll);
    const auto voters = project.votes().votersOf(question.name);
    if (!voters) return failure(voters);
    const auto panel = voting::panelSize(project, question);
    if (!panel) return failure(panel);
    auto versions = project.votes().versions(question.name);
    if (!versions) return failure(versions);
    versions->removeLast();
    return Standing{*poll, static_cast<int>(voters->size()), *panel, *versions};
}

ordered_json documentOf(const Question& question, const Standing& standing) {
    ordered_json earlier = ordered_json::array();
    for (const auto& version : standing.earlier) earlier.push_back(documentOf(version));
    auto document = documentOf(question);
    document.update({{"panel", standing.panel}, {"voters", standing.voters}, {"open", standing.poll.isOpen}, {"round", standing.poll.round},
                     {"subjects", listOf(standing.poll.subjects)}, {"reason", standing.poll.reason.toStdString()}, {"earlier", earlier}});
    return document;
}

QString stateOf(const model::Poll& poll) {
    const auto state = poll.isOpen ? Words::tr("open, round %1").arg(poll.round) : Words::tr("closed after round %1").arg(poll.round);
    return poll.subjects.isEmpty() ? state : Words::tr("%1 about %2 subjects").arg(state).arg(poll.subjects.size());
}

void say(const Console& console, const Question& question, const Standing& standing) {
    console.say(Words::tr("%1: %2 (%3; version %4, %5; %6 of %7 voters)")
                    .arg(question.name, question.wording, question.choices.join(QStringLiteral(", ")))
                    .arg(question.version).arg(stateOf(standing.poll)).arg(standing.voters).arg(standing.panel));
    if (!question.wordingJa.isEmpty()) console.say(QStringLiteral("  %1 (%2)").arg(question.wordingJa, question.choicesJa.join(QStringLiteral(", "))));
    if (question.repeatPercent > 0) console.say(Words::tr("  %1 % of the subjects come a second time to each voter").arg(question.repeatPercent));
    for (const auto& version : standing.earlier)
        console.say(Words::tr("  version %1 was: %2 (%3)").arg(version.version).arg(version.wording, version.choices.join(QStringLiteral(", "))));
}

Result<int> list(Console& console, const Arguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    const auto questions = (*project)->votes().questions();
    if (!questions) return failure(questions);
    ordered_json all = ordered_json::array();
    for (const auto& question : *questions) {
        const auto standing = standingOf(**project, question);
        if (!standing) return failure(standing);
        say(console, question, *standing);
        all.push_back(documentOf(question, *standing));
    }
    console.document({{"questions", all}});
    return 0;
}

Result<int> add(Console& console, const Arguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    const Question question{text(arguments.name), 1, arguments.scope == "photo" ? Scope::Photo : Scope::Volunteer, text(arguments.wording), texts(arguments.choices),
                      text(arguments.wordingJa), texts(arguments.choicesJa), arguments.panel, arguments.repeats};
    const auto defined = voting::defineQuestion(**project, question);
    if (!defined) return failure(defined);
    console.say(Words::tr("%1, version %2: %3").arg(defined->name).arg(defined->version).arg(defined->wording));
    const auto standing = standingOf(**project, *defined);
    if (!standing) return failure(standing);
    console.document(documentOf(*defined, *standing));
    return 0;
}

/// Says how the question stands after an act.
Result<int> report(const Console& console, storage::Project& project, const QString& name) {
    const auto question = project.votes().question(name);
    if (!question) return failure(question);
    const auto standing = standingOf(project, *question);
    if (!standing) return failure(standing);
    console.say(QStringLiteral("%1: %2").arg(name, stateOf(standing->poll)));
    console.document(documentOf(*question, *standing));
    return 0;
}

Result<int> close(Console& console, const Arguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    if (auto closed = voting::closeQuestion(**project, text(arguments.name), text(arguments.reason)); !closed) return failure(closed);
    return report(console, **project, text(arguments.name));
}

Result<int> open(Console& console, const Arguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    const auto opened = arguments.onlyUnresolved ? voting::voteAgain(**project, text(arguments.name), text(arguments.reason))
                                                 : voting::openQuestion(**project, text(arguments.name), text(arguments.reason), texts(arguments.subjects));
    if (!opened) return failure(opened);
    return report(console, **project, text(arguments.name));
}

using Action = Result<int> (*)(Console&, const Arguments&);

/// A command about a project; `arguments` is what it fills.
CLI::App* addCommand(Commands& questions, const char* name, const char* description, const char* example, Action action, const std::shared_ptr<Arguments>& arguments) {
    auto* command = questions.add(name, description, example, [arguments, action](Console& console) { return action(console, *arguments); });
    command->add_option("PROJECT", arguments->project, "The project's folder")->required();
    return command;
}

void addAdd(Commands& questions) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = addCommand(questions, "add", "Ask a question of your own, or one in other words before anybody voted on it: versions are kept",
                               "paulownia questions add project beard --wording 'Does this person wear a beard?' --choice beard --choice no-beard", add, arguments);
    command->add_option("NAME", arguments->name, "One word, as in files and commands")->required();
    command->add_option("--wording", arguments->wording, "The exact words that voters read")->required();
    command->add_option("--choice", arguments->choices, "An answer, in the order of the digits; two to nine")->required()->expected(1, 9)->take_all();
    command->add_option("--wording-ja", arguments->wordingJa, "The exact words in Japanese; the English ones are shown without them");
    command->add_option("--choice-ja", arguments->choicesJa, "What the choices are called in Japanese, in the same order")->expected(1, 9)->take_all();
    command->add_option("--panel", arguments->panel, "Voters it needs, an odd number; the project's panel without it");
    command->add_option("--repeats", arguments->repeats, "Per cent of the subjects that come a second time to each voter, unannounced (5, say): how steady one is");
    command->add_option("--scope", arguments->scope, "What one vote is about")->check(CLI::IsMember({"photo", "volunteer"}))->capture_default_str();
}

void addClose(Commands& questions) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = addCommand(questions, "close", "Take no more answers and no changes of mind; recorded", "paulownia questions close project gender", close, arguments);
    command->add_option("NAME", arguments->name, "Which question")->required();
    command->add_option("--reason", arguments->reason, "Why, kept with the record");
}

void addOpen(Commands& questions) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = addCommand(questions, "open", "Another round: about everything, some subjects, or what is tied or too few; recorded",
                               "paulownia questions open project gender --unresolved --reason 'two ties'", open, arguments);
    command->add_option("NAME", arguments->name, "Which question")->required();
    command->add_option("--reason", arguments->reason, "Why, kept with the record")->required();
    auto* unresolved = command->add_flag("--unresolved", arguments->onlyUnresolved, "About ties and too few only");
    command->add_option("--subject", arguments->subjects, "About this one only; may be given again")->take_all()->excludes(unresolved);
}

} // namespace

void addQuestions(Commands& commands) {
    auto questions = commands.group("questions", "What is asked: list, add, close, open");
    addCommand(questions, "list", "The questions, word for word, and how they stand", "paulownia questions list project", list, std::make_shared<Arguments>());
    addAdd(questions);
    addClose(questions);
    addOpen(questions);
}

} // namespace paulownia::cli

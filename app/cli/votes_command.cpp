#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/storage/project.h"
#include "core/review/photo_pictures.h"
#include "core/voting/kits.h"
#include "core/voting/settle.h"
#include "core/voting/sheet_import.h"

#include <iostream>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using nlohmann::ordered_json;

struct ImportArguments {
    std::string project;
    std::vector<std::string> sheets;
};

struct ExportArguments {
    std::string project, voter, question, out;
};

/// A trouble with the project or a Ctrl-C ends the whole import; anything else is that sheet's alone.
bool endsImport(ErrorKind kind) { return kind == ErrorKind::Database || kind == ErrorKind::Cancelled; }

void report(const Console& console, const std::string& file, const voting::SheetOutcome& outcome, ordered_json& sheets) {
    console.say(Words::tr("%1: %2, ‘%3’: %4 answers, %5 new, %6 changed")
                    .arg(QString::fromStdString(file), outcome.voter, outcome.question)
                    .arg(outcome.answers).arg(outcome.added).arg(outcome.changed));
    sheets.push_back({{"file", file}, {"voter", outcome.voter.toStdString()}, {"question", outcome.question.toStdString()},
                      {"answers", outcome.answers}, {"added", outcome.added}, {"changed", outcome.changed}});
}

Result<int> importSheets(Console& console, const ImportArguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    ordered_json sheets = ordered_json::array();
    int exit = 0, refused = 0;
    for (const auto& file : arguments.sheets) {
        const auto outcome = voting::importSheetFile(**project, QString::fromStdString(file), console.task());
        if (outcome) {
            report(console, file, *outcome, sheets);
            continue;
        }
        if (endsImport(outcome.error().kind)) return failure(outcome);
        console.error(outcome.error());
        ++refused;
        sheets.push_back({{"file", file}, {"error", outcome.error().text()}});
        // What cannot be read weighs more than what a rule refuses: 3 tells the caller to mend a file.
        const int code = base::exitCode(outcome.error().kind);
        exit = exit == 0 ? code : std::min(exit, code);
    }
    if (refused > 0) console.remark(Words::tr("%1 of %2 sheets were not taken; why stands above").arg(refused).arg(arguments.sheets.size()));
    console.document({{"sheets", sheets}});
    return exit;
}

ordered_json documentOf(const formats::VotingSheet& sheet, const std::string& question) {
    ordered_json answers = ordered_json::array();
    for (const auto& line : sheet.lines)
        answers.push_back({{"id", line.subject.toStdString()}, {"choice", line.choice.toStdString()}});
    return {{"voter", sheet.voter.toStdString()}, {"question", question}, {"answers", answers}};
}

Result<int> exportSheet(Console& console, const ExportArguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    const auto sheet =
        voting::exportSheet(**project, QString::fromStdString(arguments.voter), QString::fromStdString(arguments.question));
    if (!sheet) return failure(sheet);
    console.document(documentOf(*sheet, arguments.question));
    if (arguments.out.empty()) {
        if (!console.isJson()) std::cout << formats::toBytes(*sheet).toStdString();
        return 0;
    }
    if (auto written = formats::writeVotingSheet(QString::fromStdString(arguments.out), *sheet); !written)
        return failure(written);
    console.say(Words::tr("%1: %2 answers").arg(QString::fromStdString(arguments.out)).arg(sheet->lines.size()));
    return 0;
}

struct KitArguments {
    std::string project, voter, out;
};

Result<int> makeKit(Console& console, const KitArguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    const review::PhotoPictures pictures((*project)->cacheFolder(), (*project)->vault());
    const auto face = [&](const voting::ShownPhoto& photo) { return pictures.face(photo.photo.sha256, {photo.box, photo.angleDeg}); };
    const auto kit = voting::makeKit(**project, QString::fromStdString(arguments.voter), QString::fromStdString(arguments.out), face, console.task());
    if (!kit) return failure(kit);
    ordered_json questions = ordered_json::array();
    for (const auto& asked : kit->questions) questions.push_back({{"name", asked.question.name.toStdString()}, {"subjects", asked.subjects.size()}});
    console.say(Words::tr("%1: a kit for %2 with %3 pictures; its answers come back as %4")
                    .arg(QString::fromStdString(arguments.out), kit->voter).arg(kit->pictures.size()).arg(formats::ballotsBeside(QString::fromStdString(arguments.out))));
    console.document({{"kit", arguments.out}, {"voter", kit->voter.toStdString()}, {"pictures", kit->pictures.size()}, {"questions", questions}});
    return 0;
}

/// Both the answers and the kit that they lie beside name them.
QString ballotsFile(const std::string& named) {
    const auto path = QString::fromStdString(named);
    return path.endsWith(QStringLiteral(".kit")) ? formats::ballotsBeside(path) : path;
}

Result<int> collect(Console& console, const ImportArguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    ordered_json kits = ordered_json::array();
    int exit = 0;
    for (const auto& file : arguments.sheets) {
        const auto outcome = voting::collectKit(**project, ballotsFile(file), console.task());
        if (!outcome && endsImport(outcome.error().kind)) return failure(outcome);
        if (!outcome) {
            console.error(outcome.error());
            kits.push_back({{"file", file}, {"error", outcome.error().text()}});
            const int code = base::exitCode(outcome.error().kind);
            exit = exit == 0 ? code : std::min(exit, code);
            continue;
        }
        console.say(Words::tr("%1: %2: %3 new, %4 changed, %5 taken back").arg(QString::fromStdString(file), outcome->voter).arg(outcome->added).arg(outcome->changed).arg(outcome->cleared));
        kits.push_back({{"file", file}, {"voter", outcome->voter.toStdString()}, {"answers", outcome->answers}, {"added", outcome->added}, {"changed", outcome->changed}, {"cleared", outcome->cleared}});
    }
    console.document({{"kits", kits}});
    return exit;
}

void addKit(Commands& votes) {
    const auto arguments = std::make_shared<KitArguments>();
    auto* command = votes.add("kit", "Make a file with faces and questions alone, for a voter without access to the project",
                              "paulownia votes kit project --voter ann ann.kit", [arguments](Console& console) { return makeKit(console, *arguments); });
    command->add_option("PROJECT", arguments->project, "The project's folder")->required();
    command->add_option("OUT.kit", arguments->out, "The file to write; opened with paulownia-studio on any machine")->required();
    command->add_option("--voter", arguments->voter, "Who will vote with it")->required();
}

void addCollect(Commands& votes) {
    const auto arguments = std::make_shared<ImportArguments>();
    auto* command = votes.add("collect", "Store the answers to kits; again and in any order changes nothing more", "paulownia votes collect project back/*.ballots",
                              [arguments](Console& console) { return collect(console, *arguments); });
    command->add_option("PROJECT", arguments->project, "The project's folder")->required();
    command->add_option("KIT", arguments->sheets, "Answers as they came back (.ballots), or the kits that they lie beside")->required();
}

struct DecideArguments {
    std::string project, question, subject, choice, reason;
};

Result<int> decide(Console& console, const DecideArguments& arguments) {
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    const auto decided = voting::decideSubject(**project, QString::fromStdString(arguments.question), QString::fromStdString(arguments.subject),
                                               QString::fromStdString(arguments.choice), QString::fromStdString(arguments.reason));
    if (!decided) return failure(decided);
    const auto by = (*project)->actor().name;
    console.say(Words::tr("%1: %2, decided by %3").arg(QString::fromStdString(arguments.subject), QString::fromStdString(arguments.choice), by));
    console.document({{"question", arguments.question}, {"subject", arguments.subject}, {"choice", arguments.choice}, {"reason", arguments.reason}, {"by", by.toStdString()}});
    return 0;
}

void addDecide(Commands& votes) {
    const auto arguments = std::make_shared<DecideArguments>();
    auto* command = votes.add("decide", "Decide a tie or too few votes yourself; recorded with your name, and said in the release",
                              "paulownia votes decide project --question gender a00b16f8 female --reason 'asked the volunteer'",
                              [arguments](Console& console) { return decide(console, *arguments); });
    command->add_option("PROJECT", arguments->project, "The project's folder")->required();
    command->add_option("SUBJECT", arguments->subject, "The volunteer or photo")->required();
    command->add_option("CHOICE", arguments->choice, "One of the question's choices")->required();
    command->add_option("--question", arguments->question, "Which question")->required();
    command->add_option("--reason", arguments->reason, "Why, kept with the record")->required();
}

void addSheetImport(Commands& votes) {
    const auto arguments = std::make_shared<ImportArguments>();
    auto* command = votes.add("import", "Store voters' answers from their voting sheets; a sheet counts wholly or not at all",
                              "paulownia votes import project sheets/*.tsv",
                              [arguments](Console& console) { return importSheets(console, *arguments); });
    command->add_option("PROJECT", arguments->project, "The project's folder")->required();
    command
        ->add_option("SHEET", arguments->sheets,
                     "Voting sheets: a line of three fields, the voter's name first, then id TAB choice")
        ->required();
}

void addSheetExport(Commands& votes) {
    const auto arguments = std::make_shared<ExportArguments>();
    auto* command = votes.add("export", "Write a voter's answers as a voting sheet",
                              "paulownia votes export project --voter voter01 --question gender --out voter01.tsv",
                              [arguments](Console& console) { return exportSheet(console, *arguments); });
    command->add_option("PROJECT", arguments->project, "The project's folder")->required();
    command->add_option("--voter", arguments->voter, "The voter's name")->required();
    command->add_option("--question", arguments->question, "Which question")->required();
    command->add_option("--out", arguments->out, "The file to write; standard output without it");
}

} // namespace

void addVotes(Commands& commands) {
    auto votes = commands.group("votes", "Voting sheets and kits; decide what they leave open");
    addSheetImport(votes);
    addSheetExport(votes);
    addDecide(votes);
    addKit(votes);
    addCollect(votes);
}

} // namespace paulownia::cli

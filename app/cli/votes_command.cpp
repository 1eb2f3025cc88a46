#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/storage/project.h"
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
    int exit = 0;
    for (const auto& file : arguments.sheets) {
        const auto outcome = voting::importSheetFile(**project, QString::fromStdString(file), console.task());
        if (outcome) {
            report(console, file, *outcome, sheets);
            continue;
        }
        if (endsImport(outcome.error().kind)) return failure(outcome);
        console.error(outcome.error());
        sheets.push_back({{"file", file}, {"error", outcome.error().text()}});
        // What cannot be read weighs more than what a rule refuses: 3 tells the caller to mend a file.
        const int code = base::exitCode(outcome.error().kind);
        exit = exit == 0 ? code : std::min(exit, code);
    }
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
    auto votes = commands.group("votes", "Voting sheets: import, export");
    addSheetImport(votes);
    addSheetExport(votes);
}

} // namespace paulownia::cli

#include "app/cli/commands.h"
#include "core/intake/import.h"
#include "core/voting/questions.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

struct Options {
    std::string project, source;
};

nlohmann::ordered_json toJson(const intake::ImportReport& report) {
    auto problems = nlohmann::ordered_json::array();
    for (const auto& p : report.problems) problems.push_back({{"source", p.source.toStdString()}, {"problem", p.problem.toStdString()}});
    return {{"submissions", report.submissions}, {"photos", report.photos}, {"already_there", report.alreadyThere}, {"problems", problems}};
}

void print(const intake::ImportReport& report, Console& console) {
    const auto counted = [](const char* sentence, qsizetype n) {
        return QCoreApplication::translate("cli", sentence, nullptr, static_cast<int>(n));
    };
    for (const auto& p : report.problems) console.say(p.source + QStringLiteral(": ") + p.problem);
    console.say(counted("Submissions imported: %n", report.submissions));
    console.say(counted("Photos imported: %n", report.photos));
    console.say(counted("Submissions that were there before: %n", report.alreadyThere));
    console.say(counted("Problems: %n", report.problems.size()));
}

/// Problems are usual in real submissions and stop nothing: they are listed, and the exit code stays 0.
base::Result<int> importFrom(const Options& options, Console& console) {
    const auto project = console.open(options.project);
    if (!project) return base::failure(project);
    if (auto asked = voting::ensureDefaultQuestions(**project); !asked) return base::failure(asked); // `new` may have been killed before it came to them
    const auto report = intake::importSubmissions(**project, QString::fromStdString(options.source), console.task());
    if (!report) return base::failure(report);
    print(*report, console);
    console.document(toJson(*report));
    return 0;
}

} // namespace

void addImport(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto* command = commands.add("import", "Import a submissions folder; goes on where it was stopped, a second run adds nothing",
                                 "paulownia import study submissions.zip",
                                 [options](Console& console) { return importFrom(*options, console); });
    command->add_option("PROJECT", options->project, "The project's folder")->required();
    command->add_option("SUBMISSIONS", options->source, "A submissions folder, or a .zip of one")->required();
}

} // namespace paulownia::cli

#include "app/cli/commands.h"

#include "app/cli/words.h"
#include "core/review/propose_faces.h"
#include "core/storage/project.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using nlohmann::ordered_json;

struct Arguments {
    std::string project;
    std::string detector = "auto";
    int jobs = 0;
    bool redo = false;
};

ordered_json keysOf(model::ProposalFlags flags) {
    auto keys = ordered_json::array();
    for (const auto flag : model::flagsIn(flags)) keys.push_back(model::toKey(flag).toStdString());
    return keys;
}

ordered_json toJson(const review::ProposeOutcome& outcome) {
    auto doubted = ordered_json::array(), failed = ordered_json::array();
    for (const auto& [photo, flags] : outcome.doubted)
        doubted.push_back({{"photo", photo.toString().toStdString()}, {"flags", keysOf(flags)}});
    for (const auto& failure : outcome.failed)
        failed.push_back({{"photo", failure.photo.toString().toStdString()}, {"error", failure.error.text()}});
    return {{"detector", outcome.detector.toStdString()}, {"already", outcome.already}, {"examined", outcome.examined},
            {"found", outcome.found}, {"flagged", doubted}, {"failed", failed}};
}

void tell(const Console& console, const review::ProposeOutcome& outcome) {
    for (const auto& failure : outcome.failed)
        console.remark(QStringLiteral("%1: %2").arg(failure.photo.toString(), QString::fromStdString(failure.error.text())));
    if (outcome.already > 0) console.say(Words::tr("%n photos had been looked at before", nullptr, outcome.already));
    console.say(Words::tr("%1 of %2 photos have a proposal, %3 of them a doubt; found by %4")
                    .arg(outcome.found)
                    .arg(outcome.examined)
                    .arg(outcome.doubted.size())
                    .arg(outcome.detector));
    for (const auto& [photo, flags] : outcome.doubted) {
        QStringList doubts;
        for (const auto flag : model::flagsIn(flags)) doubts.append(model::toText(flag));
        console.say(QStringLiteral("  %1: %2").arg(photo.toString(), doubts.join(QStringLiteral(", "))));
    }
    console.document(toJson(outcome));
}

base::Result<int> propose(const Console& console, const Arguments& given) {
    const auto project = console.open(given.project);
    if (!project) return base::failure(project);
    review::ProposeOptions options;
    options.proposer.detector = QString::fromStdString(given.detector);
    options.threads = given.jobs;
    options.redo = given.redo;
    const auto outcome = review::proposeFaces(**project, options, console.task());
    if (!outcome) return base::failure(outcome);
    tell(console, *outcome);
    return outcome->failed.isEmpty() ? 0 : 1;
}

std::vector<std::string> detectors() {
    std::vector<std::string> names;
    for (const auto& name : imaging::detectorNames()) names.push_back(name.toStdString());
    return names;
}

} // namespace

void addPropose(Commands& commands) {
    const auto given = std::make_shared<Arguments>();
    auto* command = commands.add("propose", "Look for the face in every photo; a person decides", "paulownia propose study --jobs 4",
                                 [given](Console& console) { return propose(console, *given); });
    command->add_option("PROJECT", given->project, "The project's folder")->required();
    command->add_option("--detector", given->detector, "Which way to look")->check(CLI::IsMember(detectors()))->capture_default_str();
    command->add_option("--jobs", given->jobs, "Threads; 0: one a core")->check(CLI::Range(0, 256))->capture_default_str();
    command->add_flag("--redo", given->redo, "Propose anew for photos without a verdict");
}

} // namespace paulownia::cli

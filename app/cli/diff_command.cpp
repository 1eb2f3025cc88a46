#include "app/cli/commands.h"

#include "core/release/release_difference.h"
#include "core/storage/project.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using arrays::PlacedRow;
using arrays::ReleaseDifference;
using base::failure;
using base::Result;
using nlohmann::ordered_json;

constexpr std::size_t kLinesSaid = 20; // on a terminal; --json has them all

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Arguments {
    std::string before, after, project;
};

void sayPart(const Console& console, const QString& heading, const QStringList& lines) {
    if (lines.isEmpty()) return;
    console.say(heading);
    for (const auto& line : lines) console.say(QStringLiteral("  ") + line);
}

void say(const Console& console, const ReleaseDifference& d) {
    console.say(Words::tr("The same in both: %n row(s)", nullptr, static_cast<int>(d.same)));
    sayPart(console, Words::tr("Gone: %n row(s)", nullptr, static_cast<int>(d.gone.size())), release::linesOf(d.gone, kLinesSaid));
    sayPart(console, Words::tr("Added: %n row(s)", nullptr, static_cast<int>(d.added.size())), release::linesOf(d.added, kLinesSaid));
    sayPart(console, Words::tr("Changed: %n row(s)", nullptr, static_cast<int>(d.changed.size())), release::linesOf(d.changed, kLinesSaid));
    sayPart(console, Words::tr("Settings:"), release::linesOf(d.settings, kLinesSaid));
    console.say(Words::tr("Volunteers who are no longer in it: %1; new ones: %2").arg(d.volunteersGone.size()).arg(d.volunteersAdded.size()));
}

ordered_json toJson(const PlacedRow& row) {
    const auto& l = row.label;
    return {{"row", row.row}, {"volunteer", l.volunteer}, {"photo", l.photo}, {"female", l.female}, {"non_smile", l.nonSmile}, {"smile", l.smile}};
}

ordered_json toJson(const std::vector<PlacedRow>& rows) {
    auto all = ordered_json::array();
    for (const auto& row : rows) all.push_back(toJson(row));
    return all;
}

ordered_json toJson(const ReleaseDifference& d) {
    auto changed = ordered_json::array(), settings = ordered_json::array();
    for (const auto& row : d.changed)
        changed.push_back({{"before", toJson(row.before)}, {"after", toJson(row.after)}, {"relabelled", row.isRelabelled()}, {"recut", row.isRecut}});
    for (const auto& s : d.settings) settings.push_back({{"name", s.name}, {"before", s.before}, {"after", s.after}});
    return {{"same", d.same}, {"gone", toJson(d.gone)}, {"added", toJson(d.added)}, {"changed", changed}, {"settings", settings},
            {"volunteers_gone", d.volunteersGone}, {"volunteers_added", d.volunteersAdded}};
}

Result<ReleaseDifference> compare(const Console& console, const Arguments& arguments) {
    const auto before = QString::fromStdString(arguments.before), after = QString::fromStdString(arguments.after);
    if (arguments.project.empty()) return release::differenceBetween(before, after, nullptr, console.task());
    const auto project = console.open(arguments.project);
    if (!project) return failure(project);
    return release::differenceBetween(before, after, project->get(), console.task());
}

Result<int> diff(Console& console, const Arguments& arguments) {
    const auto difference = compare(console, arguments);
    if (!difference) return failure(difference);
    say(console, *difference);
    console.document(toJson(*difference));
    return difference->isEmpty() ? 0 : 1;
}

} // namespace

void addDiff(Commands& commands) {
    const auto arguments = std::make_shared<Arguments>();
    auto* command = commands.add("diff", "What changed from one release to another: rows gone, added, cut anew, labelled otherwise",
                                 "paulownia diff foxglove-1.0 foxglove-1.1 --project project",
                                 [arguments](Console& console) { return diff(console, *arguments); });
    command->add_option("BEFORE", arguments->before, "The earlier release's folder")->required();
    command->add_option("AFTER", arguments->after, "The later release's folder")->required();
    command->add_option("--project", arguments->project,
                        "The project both were made from: rows are then matched by photo. Without it by their pixels, and a photo cut anew is one gone and one added");
}

} // namespace paulownia::cli

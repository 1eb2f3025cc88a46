#include "app/cli/commands.h"
#include "app/cli/identical_files_command.h"
#include "core/intake/doubles.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using intake::DoubleGroup;
using Groups = QVector<DoubleGroup>;

struct Options {
    std::string project;
    bool resolve = false;
    bool files = false;
};

nlohmann::ordered_json toJson(const Groups& groups, int resolved) {
    auto open = nlohmann::ordered_json::array();
    for (const auto& group : groups) {
        auto photos = nlohmann::ordered_json::array();
        for (const auto& photo : group.photos) photos.push_back(photo.toString().toStdString());
        open.push_back({{"kind", intake::toKey(group.kind).toStdString()}, {"certain", group.isCertain()}, {"photos", photos},
                        {"suggestion", group.suggestion().toStdString()}});
    }
    return {{"resolved", resolved}, {"open", open}};
}

void print(const Groups& groups, Console& console) {
    for (const auto& group : groups) {
        QStringList photos;
        for (const auto& photo : group.photos) photos << photo.toString();
        console.say(QStringLiteral("%1: %2\n    %3").arg(intake::toKey(group.kind), photos.join(QLatin1Char(' ')), group.suggestion()));
    }
}

/// 1 only while certain doubles are open: the uncertain ones are offered to a person and hold nothing up.
base::Result<int> handleDoubles(const Options& options, Console& console) {
    const auto project = console.open(options.project);
    if (!project) return base::failure(project);
    const auto resolved = options.resolve ? intake::resolveDoubles(**project, console.task()) : base::Result<int>(0);
    if (!resolved) return base::failure(resolved);
    const auto groups = intake::findDoubles(**project);
    if (!groups) return base::failure(groups);
    const auto certain = std::count_if(groups->begin(), groups->end(), [](const DoubleGroup& group) { return group.isCertain(); });
    print(*groups, console);
    if (options.resolve) console.say(QStringLiteral("Doubles resolved: %1").arg(*resolved));
    else console.say(QStringLiteral("Certain doubles, for --resolve: %1").arg(certain));
    console.say(QStringLiteral("For a person to decide: %1").arg(groups->size() - certain));
    console.document(toJson(*groups, *resolved));
    return certain > 0 ? 1 : 0;
}

} // namespace

void addDuplicates(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto* command = commands.add("duplicates", "List photos and submissions that came twice; exit 1 while certain ones are open",
                                 "paulownia duplicates study --resolve",
                                 [options](Console& console) { return options->files ? listIdenticalFiles(options->project, console) : handleDoubles(*options, console); });
    command->add_option("PROJECT", options->project, "The project's folder")->required();
    auto* resolve = command->add_flag("--resolve", options->resolve, "Drop identical files within a submission, and submissions sent again");
    command->add_flag("--files", options->files, "PROJECT is any folder, not imported yet: list the files in it that are the same, byte by byte")
        ->excludes(resolve);
}

} // namespace paulownia::cli

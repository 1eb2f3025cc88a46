#include "app/cli/identical_files_command.h"

#include "app/cli/commands.h"
#include "core/files/identical_files.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {

base::Result<int> listIdenticalFiles(const std::string& folder, Console& console) {
    const auto groups = files::identicalFiles(QString::fromStdString(folder), console.task());
    if (!groups) return base::failure(groups);
    auto identical = nlohmann::ordered_json::array();
    for (const auto& group : *groups) {
        auto paths = nlohmann::ordered_json::array();
        for (const auto& path : group) paths.push_back(path.toStdString());
        identical.push_back(paths);
        console.say(group.join(QLatin1Char('\t')));
    }
    console.document({{"identical", identical}});
    return groups->isEmpty() ? 0 : 1;
}

void addIdenticalFiles(Commands& commands) {
    const auto folder = std::make_shared<std::string>();
    auto* command = commands.add("duplicates", "List the files in a folder that are the same, byte by byte", "paulownia duplicates submissions --files",
                                 [folder](Console& console) { return listIdenticalFiles(*folder, console); });
    command->add_option("FOLDER", *folder, "Any folder")->required();
    command->add_flag("--files")->required();
}

} // namespace paulownia::cli

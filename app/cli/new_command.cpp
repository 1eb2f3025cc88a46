#include "app/cli/commands.h"
#include "core/model/login_name.h"
#include "core/storage/project.h"
#include "core/voting/questions.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

struct Options {
    std::string folder, database;
    int panel = 17;
};

base::Result<std::unique_ptr<storage::Project>> create(const Options& options) {
    const auto folder = QString::fromStdString(options.folder);
    model::Actor actor{model::loginName(), model::Role::Curator};
    if (options.database.empty()) return storage::Project::create(folder, options.panel, actor);
    const auto typed = storage::parseServerAddress(QString::fromStdString(options.database));
    if (!typed) return base::failure(typed);
    if (!typed->user.isEmpty()) actor.name = typed->user;
    return storage::Project::createForTeam(folder, options.panel, actor, typed->server);
}

base::Result<int> makeProject(const Options& options, Console& console) {
    const auto project = create(options);
    if (!project) return base::failure(project);
    if (auto asked = voting::ensureDefaultQuestions(**project); !asked) return base::failure(asked);
    console.say(QStringLiteral("Made the project %1 for a panel of %2 voters").arg((*project)->folder()).arg(options.panel));
    console.document({{"project", (*project)->folder().toStdString()}, {"panel", options.panel}});
    return 0;
}

std::string whyNoPanel(const std::string& text) {
    const int panel = std::atoi(text.c_str());
    return panel >= 1 && panel <= 99 && panel % 2 == 1 ? std::string() : "a panel has an odd number of voters, 1 to 99";
}

} // namespace

void addNew(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto* command = commands.add("new", "Make an empty project", "paulownia new study --panel 17",
                                 [options](Console& console) { return makeProject(*options, console); });
    command->add_option("PROJECT", options->folder, "A folder that does not exist yet, or is empty")->required();
    command->add_option("--panel", options->panel, "Voters a question needs, an odd number")
        ->capture_default_str()
        ->check(CLI::Validator(whyNoPanel, "ODD"));
    command->add_option("--database", options->database, "postgresql://user@host/name: keep the rows in this empty database of yours, for a team");
}

} // namespace paulownia::cli

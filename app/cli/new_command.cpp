#include "app/cli/commands.h"
#include "core/storage/project.h"
#include "core/voting/questions.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

struct Options {
    std::string folder, database;
    int panel = 17;
};

base::Result<int> makeProject(const Options& options, Console& console) {
    if (!options.database.empty())
        return base::failure(base::ErrorKind::Unsupported,
                             "A team database cannot be used yet; leave --database out and the project keeps its data in its own folder");
    const auto project = storage::Project::create(QString::fromStdString(options.folder), options.panel, {loginName(), model::Role::Curator});
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
    command->add_option("--database", options->database, "postgresql://user@host/name: a team database (not available yet)");
}

} // namespace paulownia::cli

#include "app/cli/commands.h"
#include "core/storage/project.h"

#include <nlohmann/json.hpp>

namespace paulownia::cli {
namespace {

using model::Role;

struct Options {
    std::string folder, name;
};

const char* keyOf(Role role) {
    return role == Role::Voter ? "voter" : role == Role::Curator ? "curator" : role == Role::Portal ? "portal" : "pi";
}

base::Result<std::unique_ptr<storage::Project>> openTeams(const std::string& folder, Console& console) {
    auto project = console.open(folder);
    if (!project || (*project)->isTeams()) return project;
    return base::failure(base::ErrorKind::Unsupported, "This project keeps its data in its own folder and has no logins; ‘paulownia new PROJECT --database …’ makes one for a team", folder);
}

base::Result<int> addMember(const Options& options, Role role, Console& console) {
    const auto project = openTeams(options.folder, console);
    if (!project) return base::failure(project);
    const auto password = storage::addLogin((*project)->database(), QString::fromStdString(options.name), role);
    if (!password) return base::failure(password);
    const auto name = QString::fromStdString(options.name);
    if (password->isEmpty()) console.say(QStringLiteral("%1 is in the team now as %2, with the password that %1 has on this server").arg(name, QLatin1String(keyOf(role))));
    else console.say(QStringLiteral("%1 is in the team now as %2. The password, shown this once: %3").arg(name, QLatin1String(keyOf(role)), *password));
    nlohmann::ordered_json document{{"name", options.name}, {"role", keyOf(role)}, {"password", nullptr}};
    if (!password->isEmpty()) document["password"] = password->toStdString();
    console.document(document);
    return 0;
}

base::Result<int> listTeam(const std::string& folder, Console& console) {
    const auto project = openTeams(folder, console);
    if (!project) return base::failure(project);
    const auto team = storage::teamOf((*project)->database());
    if (!team) return base::failure(team);
    auto document = nlohmann::ordered_json::array();
    for (const auto& login : *team) {
        console.say(QStringLiteral("%1\t%2").arg(QLatin1String(keyOf(login.role)), login.name));
        document.push_back({{"name", login.name.toStdString()}, {"role", keyOf(login.role)}});
    }
    console.document(document);
    return 0;
}

void addAdding(Commands& team, const char* name, const char* description, Role role) {
    auto options = std::make_shared<Options>();
    auto* command = team.add(name, description, std::string("paulownia team ") + name + " study hanako",
                             [options, role](Console& console) { return addMember(*options, role, console); });
    command->add_option("PROJECT", options->folder, "The project's folder")->required();
    command->add_option("NAME", options->name, "The name to log in by, which votes and acts carry")->required();
}

} // namespace

void addTeam(Commands& commands) {
    auto team = commands.group("team", "Who may do what in a project on PostgreSQL");
    addAdding(team, "add-voter", "Make a login that votes, and sees no one else's votes", Role::Voter);
    addAdding(team, "add-curator", "Make a login that imports, reviews and releases", Role::Curator);
    addAdding(team, "add-pi", "Make a login that also imports voting sheets for others", Role::PrincipalInvestigator);
    addAdding(team, "add-portal", "Make the login of the volunteers' web page, which takes submissions in and may do nothing else; its name: portal", Role::Portal);
    auto folder = std::make_shared<std::string>();
    auto* list = team.add("list", "Name everybody's login and role", "paulownia team list study", [folder](Console& console) { return listTeam(*folder, console); });
    list->add_option("PROJECT", *folder, "The project's folder")->required();
}

} // namespace paulownia::cli

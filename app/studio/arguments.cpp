#include "app/studio/arguments.h"

#include "app/manual/manual_page.h"
#include "ui/shell/command_table.h"
#include "ui/shell/settings.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace paulownia::studio {
namespace {

constexpr int kWrongUsage = 2;

std::optional<model::Actor> actorFrom(const QString& text) {
    const QString name = text.section(QLatin1Char(':'), 0, -2);
    const auto role = ui::roleFromKey(text.section(QLatin1Char(':'), -1));
    if (name.isEmpty() || !role) return std::nullopt;
    return model::Actor{name, *role};
}

std::optional<QSize> sizeFrom(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2) return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    const bool isSensible = size.width() >= 320 && size.height() >= 240 && size.width() <= 8192 && size.height() <= 8192;
    return isSensible ? std::optional(size) : std::nullopt;
}

/// What is wrong with a list of commands; empty: nothing.
std::string unknownCommand(const QString& text) {
    QStringList known;
    for (const auto& row : ui::commandRows()) known.append(QLatin1String(row.id));
    for (const auto& id : text.split(QLatin1Char(',')))
        if (!known.contains(id)) return "names no command with ‘" + id.toStdString() + "’; there are " + known.join(QStringLiteral(", ")).toStdString();
    return {};
}

/// The options as typed; turned into Arguments once all are known to be well-formed.
struct Typed {
    std::string project, page, subject, actor, screenshot, commands, theme, language;
    std::string size = "1440x900";
    bool endsAfterStartup = false;
};

void describe(CLI::App& app, Typed& typed) {
    app.set_version_flag("--version", "paulownia-studio " PAULOWNIA_VERSION);
    app.footer("Example:\n  paulownia-studio my-project --page review --as Sato:curator");
    app.add_option("PROJECT", typed.project, "The project's folder, or a kit to vote with; without it, the last project opens");
    auto* page = app.add_option("--page", typed.page, "The page to show")
                     ->check(CLI::IsMember({"home", "intake", "review", "vote", "results", "release", "explore", "train"}));
    app.add_option("--show", typed.subject, "What --page brings into view, such as a00b16f8_3")->needs(page);
    app.add_option("--as", typed.actor, "Who is at work: NAME:curator, NAME:voter or NAME:pi")
        ->check([](const std::string& text) { return actorFrom(QString::fromStdString(text)) ? "" : "is not NAME:curator, NAME:voter or NAME:pi"; });
    auto* screenshot = app.add_option("--screenshot", typed.screenshot, "Write a picture of the page to FILE.png, and end");
    app.add_option("--do", typed.commands, "Commands to run before the picture is taken, such as file.settings; they do what they do for a person, and change the project")
        ->needs(screenshot)
        ->check([](const std::string& text) { return unknownCommand(QString::fromStdString(text)); });
    app.add_option("--size", typed.size, "The picture's size, WIDTHxHEIGHT")
        ->capture_default_str()
        ->check([](const std::string& text) { return sizeFrom(QString::fromStdString(text)) ? "" : "is not WIDTHxHEIGHT in pixels"; });
    app.add_option("--theme", typed.theme, "How it looks this time")->check(CLI::IsMember({"system", "light", "dark"}));
    app.add_option("--language", typed.language, "The language this time")->check(CLI::IsMember({"system", "en", "ja"}));
    app.add_flag("--exit-after-startup", typed.endsAfterStartup, "End once the window is shown, and say what that took")->excludes(screenshot);
}

/// What paulownia-studio(1) says beyond the options.
manual::Notes manualNotes() {
    return {"The window in which a team imports, reviews, votes, releases and explores. The rail on its left leads through the work in its\n"
            "order. Everything is saved when it is done. Ctrl+K finds a command, F1 helps.\n"
            "\n"
            "A project, a release, and a folder or an archive of submissions may be dropped on it.",
            {{"PAULOWNIA_CONFIG", "The file with the settings, in place of ~/.config/paulownia/studio.ini."},
             {"PAULOWNIA_USER", "Who is at work at first. Without it, the login."}},
            {{"~/.config/paulownia/studio.ini", "Settings, recent projects, who was at work in each."},
             {"~/.local/state/paulownia/paulownia.log", "How the studio ended and which errors it met, without a name, path or number of anybody; below XDG_STATE_HOME where that is set. Two older ones lie beside it."}},
            {"paulownia", "paulownia-portal", "paulownia-trainer"}};
}

Arguments argumentsFrom(const Typed& typed) {
    const auto text = [](const std::string& s) { return QString::fromStdString(s); };
    return {text(typed.project),    text(typed.page),            text(typed.subject), actorFrom(text(typed.actor)),
            text(typed.screenshot), text(typed.commands),        *sizeFrom(text(typed.size)), text(typed.theme), text(typed.language), typed.endsAfterStartup};
}

} // namespace

std::optional<Arguments> parseArguments(int argc, char** argv, int& exitCode) {
    CLI::App app("From volunteers' photos to a consented, annotated, released headshot data set", "paulownia-studio");
    Typed typed;
    describe(app, typed);
    if (const auto exit = manual::answer(argc, argv, app, manualNotes())) {
        exitCode = *exit;
        return std::nullopt;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        exitCode = e.get_exit_code() == 0 ? app.exit(e) : kWrongUsage;
        if (exitCode == kWrongUsage) std::cerr << "paulownia-studio: " << e.what() << "; ‘paulownia-studio --help’ shows how\n";
        return std::nullopt;
    }
    return argumentsFrom(typed);
}

} // namespace paulownia::studio

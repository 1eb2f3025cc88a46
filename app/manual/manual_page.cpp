#include "app/manual/manual_page.h"

#include "app/manual/roff.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace paulownia::manual {
namespace {

constexpr int kNotWritten = 3;

std::vector<const CLI::App*> commandsOf(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App* one) { return !one->get_name().empty(); });
}

/// Those of its groups too, which to CLI11 are commands without a name.
std::vector<const CLI::Option*> optionsOf(const CLI::App& app, bool arePositional) {
    auto options = app.get_options([=](const CLI::Option* one) { return one->get_positional() == arePositional && !one->get_group().empty(); });
    for (const auto* group : app.get_subcommands([](const CLI::App* one) { return one->get_name().empty(); }))
        for (const auto* option : optionsOf(*group, arePositional)) options.push_back(option);
    return options;
}

/// "--format TEXT:{svg,pdf}"
std::string termOf(const CLI::Option& option) {
    const bool isFlag = option.get_type_size() == 0;
    const auto name = option.get_name(option.get_positional(), true);
    return isFlag || option.get_positional() || option.get_type_name().empty() ? name : name + ' ' + option.get_type_name();
}

std::string meaningOf(const CLI::Option& option) {
    const auto preset = option.get_default_str();
    return preset.empty() ? option.get_description() : option.get_description() + "\n\nDefault: " + preset;
}

std::string operandsOf(const CLI::App& app) {
    std::string words = "[OPTIONS]";
    for (const auto* operand : optionsOf(app, true)) {
        const auto name = operand->get_name(true) + (operand->get_items_expected_max() > 1 ? " ..." : "");
        words += operand->get_required() ? ' ' + name : " [" + name + ']';
    }
    if (!commandsOf(app).empty()) words += app.get_require_subcommand_min() > 0 ? " COMMAND" : " [COMMAND]";
    return words;
}

void writeOptions(Roff& page, const CLI::App& app) {
    for (const bool arePositional : {true, false})
        for (const auto* option : optionsOf(app, arePositional)) page.entry(termOf(*option), meaningOf(*option));
}

/// "Example:\n  paulownia import …" → its lines.
std::string exampleOf(const CLI::App& app) {
    constexpr std::string_view kTitle = "Example:";
    auto text = app.get_footer();
    if (!text.starts_with(kTitle)) return text;
    text.erase(0, kTitle.size());
    text.erase(0, text.find_first_not_of(" \n"));
    return text;
}

void writeExample(Roff& page, const CLI::App& app) {
    if (exampleOf(app).empty()) return;
    page.section("Example");
    page.verbatim(exampleOf(app));
}

/// The commands below: `positions export` is told on the page of `positions`.
void writeCommandsBelow(Roff& page, const CLI::App& app, const std::string& words) {
    for (const auto* below : commandsOf(app)) {
        page.section(words + ' ' + below->get_name());
        page.paragraphs(below->get_description() + ".");
        page.verbatim(words + ' ' + below->get_name() + ' ' + operandsOf(*below));
        writeOptions(page, *below);
        if (!exampleOf(*below).empty()) page.verbatim("\n" + exampleOf(*below));
    }
}

void begin(Roff& page, const std::string& name, const std::string& words, const CLI::App& app) {
    page.section("Name");
    page.paragraphs(name + " - " + app.get_description());
    page.section("Synopsis");
    page.synopsis(words, operandsOf(app));
}

void writeExitStatus(Roff& page) {
    page.section("Exit status");
    page.entry("0", "Done.");
    page.entry("1", "A check did not hold, or some items failed; each is named.");
    page.entry("2", "Wrong usage.");
    page.entry("3", "Something is unreadable or damaged.");
    page.entry("4", "Refused by a rule: consent, panel, gate, role.");
    page.entry("130", "Stopped by Ctrl-C.");
}

void writeEntries(Roff& page, const std::string& title, const std::vector<std::pair<std::string, std::string>>& entries) {
    if (entries.empty()) return;
    page.section(title);
    for (const auto& [term, text] : entries) page.entry(term, text);
}

void writeSeeAlso(Roff& page, const std::vector<std::string>& names) {
    page.section("See also");
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name + "(1)";
    page.paragraphs(text);
}

std::string commandPage(const CLI::App& command, const std::string& program, const std::string& date) {
    const auto words = program + ' ' + command.get_name(), name = program + '-' + command.get_name();
    Roff page(name, date);
    begin(page, name, words, command);
    page.section("Options");
    writeOptions(page, command);
    writeCommandsBelow(page, command, words);
    writeExample(page, command);
    writeExitStatus(page);
    writeSeeAlso(page, {program});
    return page.text();
}

std::string programPage(const CLI::App& program, const Notes& notes, const std::string& date) {
    const auto& name = program.get_name();
    Roff page(name, date);
    begin(page, name, name, program);
    page.section("Description");
    page.paragraphs(notes.description);
    page.section("Options");
    writeOptions(page, program);
    const auto commands = commandsOf(program);
    if (!commands.empty()) page.section("Commands");
    for (const auto* command : commands) page.entry(name + '-' + command->get_name() + "(1)", command->get_description());
    writeExample(page, program);
    writeExitStatus(page);
    writeEntries(page, "Environment", notes.environment);
    writeEntries(page, "Files", notes.files);
    writeSeeAlso(page, notes.seeAlso);
    return page.text();
}

bool write(const std::filesystem::path& file, const std::string& text) { return bool(std::ofstream(file) << text << std::flush); }

bool writePages(const std::filesystem::path& folder, const CLI::App& program, const Notes& notes, const std::string& date) {
    std::error_code refused;
    std::filesystem::create_directories(folder, refused);
    const auto& name = program.get_name();
    bool isWritten = write(folder / (name + ".1"), programPage(program, notes, date));
    for (const auto* command : commandsOf(program))
        isWritten = write(folder / (name + '-' + command->get_name() + ".1"), commandPage(*command, name, date)) && isWritten;
    return isWritten;
}

} // namespace

std::optional<int> answer(int argc, char** argv, const CLI::App& program, const Notes& notes) {
    if (argc != 4 || std::string_view(argv[1]) != "--manual") return std::nullopt;
    if (writePages(argv[2], program, notes, argv[3])) return 0;
    std::cerr << program.get_name() << ": " << argv[2] << ": The manual cannot be written there; choose another folder\n";
    return kNotWritten;
}

} // namespace paulownia::manual

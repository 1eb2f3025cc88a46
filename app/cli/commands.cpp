#include "app/cli/commands.h"

#include "core/model/agreement_number.h"

namespace paulownia::cli {

CLI::App* Commands::add(const std::string& name, const std::string& description, const std::string& example, Action action) {
    auto* command = m_app.add_subcommand(name, description);
    command->footer("Example:\n  " + example);
    command->add_flag("--json", m_console.json, "One JSON document on standard output, nothing else");
    command->add_option("--progress", m_console.progress, "Progress on standard error")
        ->check(CLI::IsMember({"auto", "jsonl", "none"}))
        ->capture_default_str();
    command->callback([this_chosen = &m_chosen, action = std::move(action)] { *this_chosen = action; });
    return command;
}

CLI::Validator agreementNumber() {
    return CLI::Validator([](const std::string& text) {
        const auto number = model::AgreementNumber::parse(QString::fromStdString(text));
        return number ? std::string() : number.error().message;
    }, {});
}

Commands Commands::group(const std::string& name, const std::string& description) {
    auto* level = m_app.add_subcommand(name, description);
    level->require_subcommand(1);
    return Commands(*level, m_console, m_chosen);
}

} // namespace paulownia::cli

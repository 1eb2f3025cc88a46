#pragma once

#include "app/cli/console.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

namespace paulownia::cli {

/// What is no agreement number at all is wrong usage (2); one that the project does not know is something that is not there (3).
CLI::Validator agreementNumber();

/// The commands of one level: `paulownia …`, or `paulownia positions …`. Parsing picks one; runs afterwards.
class Commands {
public:
    /// What a command does: its exit code (0 done, 1 some items failed or the check did not hold), or why it could not.
    using Action = std::function<base::Result<int>(Console&)>;

    Commands(CLI::App& app, Console& console, Action& chosen) : m_app(app), m_console(console), m_chosen(chosen) {}

    /// A command with --json and --progress; add its own options to what comes back.
    CLI::App* add(const std::string& name, const std::string& description, const std::string& example, Action action);
    /// A level below: `positions` with export, import …
    Commands group(const std::string& name, const std::string& description);

private:
    CLI::App& m_app;
    Console& m_console;
    Action& m_chosen;
};

/// One function a file `x_command.cpp`; main.cpp calls each, in the order of the work.
void addSimulate(Commands& commands);
void addNew(Commands& commands);
void addTeam(Commands& commands);
void addImport(Commands& commands);
void addStatus(Commands& commands);
void addConsent(Commands& commands);
void addConsentForm(Commands& commands);
void addConsentRules(Commands& commands);
void addDuplicates(Commands& commands);
void addIdenticalFiles(Commands& commands); ///< `duplicates --files` alone, for those who start without the rest
void addPropose(Commands& commands);
void addReview(Commands& commands);
void addPositions(Commands& commands);
void addQuestions(Commands& commands);
void addVotes(Commands& commands);
void addTally(Commands& commands);
void addRelease(Commands& commands);
void addVerify(Commands& commands);
void addDiff(Commands& commands);
void addNeighbours(Commands& commands);
void addFigure(Commands& commands);
void addEvaluate(Commands& commands);
void addTable(Commands& commands);
void addPredict(Commands& commands);
void addWithdraw(Commands& commands);
void addAudit(Commands& commands);
void addBackup(Commands& commands);

} // namespace paulownia::cli

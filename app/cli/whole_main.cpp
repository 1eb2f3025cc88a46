#include "app/cli/program.h"

#include <QGuiApplication>
#include <QLoggingCategory>

using namespace paulownia;

namespace {

void addCommands(cli::Commands commands) {
    cli::addSimulate(commands);
    cli::addNew(commands);
    cli::addTeam(commands);
    cli::addImport(commands);
    cli::addStatus(commands);
    cli::addConsent(commands);
    cli::addConsentForm(commands);
    cli::addConsentRules(commands);
    cli::addDuplicates(commands);
    cli::addPropose(commands);
    cli::addReview(commands);
    cli::addPositions(commands);
    cli::addQuestions(commands);
    cli::addVotes(commands);
    cli::addTally(commands);
    cli::addRelease(commands);
    cli::addVerify(commands);
    cli::addDiff(commands);
    cli::addNeighbours(commands);
    cli::addFigure(commands);
    cli::addEvaluate(commands);
    cli::addTable(commands);
    cli::addPredict(commands);
    cli::addWithdraw(commands);
    cli::addAudit(commands);
    cli::addBackup(commands);
}

/// Figures are painted with fonts, and for these Qt wants its window side; the other commands start without.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv) {
    if (argc < 2 || std::string_view(argv[1]) != "figure") return cli::plainApplication(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt's own remark about a missing XDG_RUNTIME_DIR
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

/// All commands; `paulownia` (main.cpp) starts it for those that touch photos.
int main(int argc, char** argv) { return cli::runProgram(argc, argv, addCommands, application); }

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QTranslator>

// Outside any namespace, as the macro asks: a static library's resources are not linked by themselves.
static void initTranslations() { Q_INIT_RESOURCE(paulownia_translations); }

using namespace paulownia;

namespace {

constexpr int kWrongUsage = 2;

void addCommands(cli::Commands commands) {
    cli::addSimulate(commands);
    cli::addNew(commands);
    cli::addTeam(commands);
    cli::addImport(commands);
    cli::addStatus(commands);
    cli::addConsent(commands);
    cli::addConsentForm(commands);
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
    cli::addWithdraw(commands);
    cli::addAudit(commands);
}

int run(const cli::Commands::Action& action, cli::Console& console) {
    const auto outcome = action(console);
    if (outcome) return *outcome;
    console.error(outcome.error());
    return base::exitCode(outcome.error().kind);
}

} // namespace

int main(int argc, char** argv) {
    cli::Console console;
    QCoreApplication qt(argc, argv);
    initTranslations();
    QTranslator english; // for its plurals: "1 photo"
    if (english.load(QStringLiteral(":/i18n/paulownia_en.qm"))) QCoreApplication::installTranslator(&english);
    CLI::App app("From volunteers' photos to a consented, annotated, released headshot data set", "paulownia");
    app.set_version_flag("--version", "paulownia " PAULOWNIA_VERSION);
    app.require_subcommand(0, 1);
    cli::Commands::Action chosen;
    addCommands(cli::Commands(app, console, chosen));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        if (e.get_exit_code() == 0) return app.exit(e); // --help, --version
        console.remark(QStringLiteral("paulownia: %1; ‘paulownia --help’ shows how").arg(QString::fromUtf8(e.what())));
        return kWrongUsage;
    }
    if (!chosen) {
        console.remark(QStringLiteral("paulownia: say what to do; ‘paulownia --help’ lists the commands"));
        return kWrongUsage;
    }
    return run(chosen, console);
}

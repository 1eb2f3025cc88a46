#include "app/cli/commands.h"

#include <QGuiApplication>
#include <QLoggingCategory>
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
    cli::addNeighbours(commands);
    cli::addFigure(commands);
    cli::addWithdraw(commands);
    cli::addAudit(commands);
}

int run(const cli::Commands::Action& action, cli::Console& console) {
    const auto outcome = action(console);
    if (outcome) return *outcome;
    console.error(outcome.error());
    return base::exitCode(outcome.error().kind);
}

/// Figures are painted with fonts, and for these Qt wants its window side; the other commands start without.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv) {
    if (argc < 2 || std::string_view(argv[1]) != "figure") return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt's own remark about a missing XDG_RUNTIME_DIR
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    cli::Console console;
    const auto qt = application(argc, argv);
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

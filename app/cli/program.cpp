#include "app/cli/program.h"

#include "app/cli/manual_notes.h"
#include "core/base/log.h"

#include <QTranslator>

// Outside any namespace, as the macro asks: a static library's resources are not linked by themselves.
static void initTranslations() { Q_INIT_RESOURCE(paulownia_translations); }

namespace paulownia::cli {
namespace {

constexpr int kWrongUsage = 2;

/// "paulownia", "evaluate", as far as it was understood.
QStringList asked(const CLI::App& app) {
    QStringList words{QString::fromStdString(app.get_name())};
    for (auto chosen = app.get_subcommands(); !chosen.empty(); chosen = chosen.front()->get_subcommands())
        words << QString::fromStdString(chosen.front()->get_name());
    return words;
}

int run(const Commands::Action& action, Console& console, const std::string& command) {
    const base::Log log;
    log.write({"paulownia", "start", command});
    const auto outcome = action(console);
    if (!outcome) console.error(outcome.error());
    const int exit = outcome ? *outcome : base::exitCode(outcome.error().kind);
    log.write({"paulownia", "end", command, outcome ? std::nullopt : std::optional(outcome.error().kind), exit});
    return exit;
}

} // namespace

std::unique_ptr<QCoreApplication> plainApplication(int& argc, char** argv) { return std::make_unique<QCoreApplication>(argc, argv); }

int runProgram(int argc, char** argv, void (*add)(Commands), MakeApplication make) {
    Console console;
    const auto qt = make(argc, argv);
    initTranslations();
    QTranslator english; // for its plurals: "1 photo"
    if (english.load(QStringLiteral(":/i18n/paulownia_en.qm"))) QCoreApplication::installTranslator(&english);
    CLI::App app("From volunteers' photos to a consented, annotated, released headshot data set", "paulownia");
    app.set_version_flag("--version", "paulownia " PAULOWNIA_VERSION);
    app.require_subcommand(0, 1);
    Commands::Action chosen;
    add(Commands(app, console, chosen));
    if (const auto exit = manual::answer(argc, argv, app, manualNotes())) return *exit;
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        if (e.get_exit_code() == 0) return app.exit(e); // --help, --version
        console.remark(QStringLiteral("paulownia: %1; ‘%2 --help’ shows how").arg(QString::fromUtf8(e.what()), asked(app).join(QLatin1Char(' '))));
        return kWrongUsage;
    }
    if (!chosen) {
        console.remark(QStringLiteral("paulownia: say what to do; ‘paulownia --help’ lists the commands"));
        return kWrongUsage;
    }
    return run(chosen, console, asked(app).sliced(1).join(QLatin1Char('-')).toStdString());
}

} // namespace paulownia::cli

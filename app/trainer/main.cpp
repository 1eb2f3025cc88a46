#include "app/manual/manual_page.h"
#include "app/trainer/commands.h"
#include "app/trainer/output.h"
#include "core/base/core_dumps.h"
#include "core/base/log.h"
#include "core/learning/tensor_memory.h"

#include <cstdlib>
#include <iostream>
#include <unistd.h>

using namespace paulownia;

namespace {

constexpr int kWrongUsage = 2;

/// What paulownia-trainer(1) says beyond the options.
manual::Notes manualNotes() {
    return {"Trains on a release, fold by fold, and writes a run's folder: predictions, curves, the best weights. A run that was stopped\n"
            "or killed goes on with --resume and comes to the same numbers. It needs no window system and runs on a cluster's node; scripts\n"
            "for Slurm are among the package's examples.\n"
            "\n"
            "Standard output is one JSON object a line, an event each.",
            {{"OMP_WAIT_POLICY", "How OpenMP's threads wait; passive unless it is set."}},
            {{"~/.local/state/paulownia/paulownia.log", "Which commands ran and how they ended, without a name, path or number of anybody; below XDG_STATE_HOME where that is set."}},
            {"paulownia"}};
}

/// OpenMP's threads spin while they wait, unless told before its library is loaded: beside other work a step then takes ten times as long.
void letThreadsSleep(char** argv) {
    if (setenv("OMP_WAIT_POLICY", "passive", 0) == 0 && !std::getenv("PAULOWNIA_TRAINER_AGAIN")) {
        setenv("PAULOWNIA_TRAINER_AGAIN", "1", 1);
        execv("/proc/self/exe", argv); // on with it as it is where that fails
    }
}

int run(const trainer::Action& action, const std::string& command) {
    const base::Log log;
    log.write({"paulownia-trainer", "start", command});
    const trainer::Interrupt interrupt;
    const auto done = action(interrupt.task());
    const int exit = done ? 0 : trainer::fail(done.error());
    log.write({"paulownia-trainer", "end", command, done ? std::nullopt : std::optional(done.error().kind), exit});
    return exit;
}

} // namespace

int main(int argc, char** argv) {
    base::leaveNoCore();
    letThreadsSleep(argv);
    CLI::App app("Trains Inception V3 and a compact network on a release, and asks them; one JSON object a line", "paulownia-trainer");
    app.set_version_flag("--version", "paulownia-trainer " PAULOWNIA_VERSION);
    app.require_subcommand(1);
    trainer::Action action;
    for (auto* add : {trainer::addTrain, trainer::addMerge, trainer::addSummary, trainer::addPredict, trainer::addSaliency, trainer::addExport}) add(app, action);
    if (const auto exit = manual::answer(argc, argv, app, manualNotes())) return *exit;
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        if (e.get_exit_code() == 0) return app.exit(e); // --help, --version
        std::cerr << "paulownia-trainer: " << e.what() << "; ‘paulownia-trainer --help’ shows how\n";
        return kWrongUsage;
    }
    learning::keepTensorMemory();
    return run(action, app.get_subcommands().front()->get_name());
}

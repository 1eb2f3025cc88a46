#include "app/cli/program.h"

#include <filesystem>
#include <iostream>
#include <unistd.h>

using namespace paulownia;

namespace {

constexpr int kUnreadable = 3;

/// The commands that touch no photo: they start in an instant, without OpenCV and dlib. Every other, and --help, belongs to
/// the whole program (whole_main.cpp), which knows these too.
struct Quick {
    std::string_view name;
    void (*add)(cli::Commands&);
};
constexpr Quick kQuick[] = {{"new", cli::addNew}, {"team", cli::addTeam}, {"status", cli::addStatus}, {"questions", cli::addQuestions},
                            {"tally", cli::addTally}, {"verify", cli::addVerify}, {"diff", cli::addDiff}, {"neighbours", cli::addNeighbours},
                            {"evaluate", cli::addEvaluate}, {"table", cli::addTable}, {"backup", cli::addBackup}};

bool isQuick(std::string_view command) {
    return std::any_of(std::begin(kQuick), std::end(kQuick), [&](const Quick& quick) { return quick.name == command; });
}

void addQuickCommands(cli::Commands commands) {
    for (const auto& quick : kQuick) quick.add(commands);
}

/// Goes on as the whole program, in this process. Returns only when it is not there.
int handOver(char** argv) {
    std::error_code unknown;
    const auto own = std::filesystem::read_symlink("/proc/self/exe", unknown);
    const auto whole = own.parent_path() / "../libexec/paulownia-whole";
    execv(whole.c_str(), argv);
    std::cerr << "paulownia: " << whole.lexically_normal().string() << ": A part of Paulownia is missing; install it again\n";
    return kUnreadable;
}

} // namespace

int main(int argc, char** argv) {
    return argc > 1 && isQuick(argv[1]) ? cli::runProgram(argc, argv, addQuickCommands) : handOver(argv);
}

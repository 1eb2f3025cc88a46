#include "app/cli/program.h"
#include "core/base/core_dumps.h"

#include <filesystem>
#include <iostream>
#include <span>
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
                            {"tally", cli::addTally}, {"verify", cli::addVerify}, {"neighbours", cli::addNeighbours},
                            {"evaluate", cli::addEvaluate}, {"table", cli::addTable}, {"backup", cli::addBackup}};

/// `duplicates` touches no photo either where files are only compared.
bool isQuick(std::span<char*> words) {
    if (words.size() < 2) return false;
    const std::string_view command = words[1];
    if (command != "duplicates") return std::any_of(std::begin(kQuick), std::end(kQuick), [&](const Quick& quick) { return quick.name == command; });
    const auto says = [words](std::string_view option) { return std::find(words.begin(), words.end(), option) != words.end(); };
    return says("--files") && !says("--resolve") && !says("--help") && !says("-h");
}

void addQuickCommands(cli::Commands commands) {
    for (const auto& quick : kQuick) quick.add(commands);
    cli::addIdenticalFiles(commands);
}

/// `train`, and `predict` for a whole release, are the trainer's: LibTorch takes longer to load than most commands take. One photo is cut first,
/// by what the trainer does not have.
bool isTrainers(std::span<char*> words) {
    if (words.size() < 2) return false;
    const std::string_view command = words[1];
    const auto isModel = [](std::string_view word) { return word == "--model" || word.starts_with("--model="); };
    return command == "train" || (command == "predict" && std::any_of(words.begin() + 2, words.end(), isModel));
}

/// Goes on as another program, in this process; `program` is relative to this one's folder. Returns only when it is not there.
int handOver(char** argv, const char* program) {
    std::error_code unknown;
    const auto own = std::filesystem::read_symlink("/proc/self/exe", unknown);
    const auto whole = own.parent_path() / program;
    execv(whole.c_str(), argv);
    std::cerr << "paulownia: " << whole.lexically_normal().string() << ": A part of Paulownia is missing; install it again\n";
    return kUnreadable;
}

} // namespace

int main(int argc, char** argv) {
    base::leaveNoCore(); // the programs that this one hands over to have it from here
    const std::span words(argv, static_cast<std::size_t>(argc));
    if (isTrainers(words)) return handOver(argv, "paulownia-trainer");
    return isQuick(words) ? cli::runProgram(argc, argv, addQuickCommands) : handOver(argv, "../libexec/paulownia-whole");
}

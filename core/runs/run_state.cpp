#include "core/runs/run_state.h"

#include "core/arrays/entries.h"
#include "core/arrays/file_io.h"
#include "core/base/pace.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace paulownia::runs {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr std::streamoff kTail = 64 * 1024; // of the trainer's words: far more than one of them
constexpr std::int64_t kMostFolds = 1'000'000;
constexpr std::string_view kErrorMark = "paulownia-trainer: ";

std::string tailOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) return {};
    file.seekg(std::max<std::streamoff>(0, static_cast<std::streamoff>(file.tellg()) - kTail));
    return {std::istreambuf_iterator<char>(file), {}};
}

template <class T> T valueOf(const ordered_json& object, const char* key, T fallback) {
    const auto found = object.find(key);
    return found != object.end() && (std::is_same_v<T, std::string> ? found->is_string() : found->is_number()) ? found->get<T>() : fallback;
}

void hear(const ordered_json& event, LastWords& words) {
    const auto kind = valueOf(event, "event", std::string());
    if (kind == "error") words.errorKind = valueOf(event, "kind", std::string()), words.error = valueOf(event, "message", std::string());
    words.toPrepare = kind == "preparing" ? valueOf<std::int64_t>(event, "total", 0) : 0;
    words.prepared = kind == "preparing" ? valueOf<std::int64_t>(event, "done", 0) : 0;
    if (kind != "progress") return;
    words.progress = RunProgress{valueOf<std::int64_t>(event, "fold", 0),    valueOf(event, "epoch", 0),               valueOf<std::int64_t>(event, "batch", 0),
                                 valueOf<std::int64_t>(event, "batches", 0), valueOf(event, "images_per_second", 0.0), valueOf(event, "fold_seconds_left", 0.0)};
}

std::vector<std::int64_t> foldsOf(const RunState& run) {
    if (run.request && !run.request->folds.empty()) return run.request->folds;
    std::vector<std::int64_t> folds;
    const auto count = std::min(kMostFolds, valueOf<std::int64_t>(run.config, "folds", 0));
    for (std::int64_t fold = 1; fold <= count; ++fold) folds.push_back(fold);
    return folds;
}

RunStage stageOf(const RunState& run) {
    if (run.holder) return run.holder->isPaused ? RunStage::Paused : RunStage::Running;
    if (!run.folds.empty() && run.foldsDone() == static_cast<std::int64_t>(run.folds.size())) return RunStage::Done;
    return run.words.areKept && run.words.errorKind != "cancelled" ? RunStage::Failed : RunStage::Stopped;
}

} // namespace

RunStamp stampOf(const fs::path& run) {
    RunStamp stamp{{}, holderOf(run)};
    for (const char* file : {kConfigFile, kRequestFile, kMetricsFile, kPredictionsFile, kSaliencyFile, kEventsFile, kErrorsFile}) {
        std::error_code absent; // then both say so
        const auto size = fs::file_size(run / file, absent);
        stamp.files.emplace_back(size, fs::last_write_time(run / file, absent));
    }
    return stamp;
}

LastWords lastWordsOf(const fs::path& run) {
    LastWords words;
    words.areKept = arrays::mayBeThere(run / kEventsFile);
    std::istringstream said(tailOf(run / kEventsFile)), errors(tailOf(run / kErrorsFile));
    for (std::string line; std::getline(said, line);)
        if (const auto event = ordered_json::parse(line, nullptr, false); event.is_object()) hear(event, words); // else it was cut off
    if (!words.errorKind.empty()) return words;
    for (std::string line; std::getline(errors, line);) // wrong usage is no event
        if (line.starts_with(kErrorMark)) words.errorKind = "invalid", words.error = line.substr(kErrorMark.size());
    return words;
}

const EpochLine* FoldState::best() const {
    const auto found = std::ranges::min_element(epochs, {}, &EpochLine::testLoss);
    return found == epochs.end() ? nullptr : &*found;
}

int RunState::epochs() const { return valueOf(config, "epochs", 0); }

std::int64_t RunState::foldsDone() const { return std::ranges::count_if(folds, &FoldState::isDone); }

double RunState::partDone() const {
    double done = 0;
    for (const auto& fold : folds) done += fold.isDone ? 1.0 : std::min(1.0, static_cast<double>(fold.epochs.size()) / std::max(1, epochs()));
    return folds.empty() ? 0 : done / static_cast<double>(folds.size());
}

std::optional<double> RunState::secondsLeft() const {
    const auto& now = words.progress;
    if (!now || now->batches <= 0) return std::nullopt;
    const double epochsLeft = epochs() - now->epoch + 1 - static_cast<double>(now->batch) / static_cast<double>(now->batches);
    base::Pace pace;
    for (const auto& fold : folds)
        for (const auto& line : fold.epochs) pace.note(line.seconds);
    const double perEpoch = pace.count() > 0 ? pace.median() : epochsLeft > 0 ? now->foldSecondsLeft / epochsLeft : 0;
    const auto waiting = std::ranges::count_if(folds, [&](const FoldState& fold) { return !fold.isDone && fold.number != now->fold; });
    return now->foldSecondsLeft + static_cast<double>(waiting) * epochs() * perEpoch;
}

Result<RunState> readRun(const fs::path& path) {
    auto stamp = stampOf(path);
    const auto folder = RunFolder::open(path);
    if (!folder) return failure(folder);
    if (valueOf(folder->config(), "network", std::string()).empty()) return failure(ErrorKind::NotFound, "This run is none of a network", path.string());
    RunState run{path, folder->config(), folder->request(), RunStage::Stopped, stamp.holder, {}, lastWordsOf(path), std::move(stamp)};
    const auto lines = folder->metrics();
    if (!lines) return failure(lines);
    const auto done = folder->foldsDone();
    if (!done) return failure(done);
    for (const auto number : foldsOf(run)) run.folds.push_back({number, {}, done->contains(number)});
    std::ranges::sort(run.folds, {}, &FoldState::number);
    for (const auto& line : *lines)
        if (const auto fold = std::ranges::lower_bound(run.folds, line.fold, {}, &FoldState::number); fold != run.folds.end() && fold->number == line.fold) fold->epochs.push_back(line);
    run.stage = stageOf(run);
    return run;
}

Result<> removeRun(const fs::path& path) {
    if (const auto run = readRun(path); !run) return failure(run);
    if (holderOf(path)) return failure(ErrorKind::Conflict, "This run is being trained; stop it first", path.string());
    std::error_code error;
    fs::remove_all(path, error);
    if (error) return failure(ErrorKind::Io, "The run could not be removed", path.string(), error.message());
    return {};
}

} // namespace paulownia::runs

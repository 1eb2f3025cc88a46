#pragma once

#include "core/runs/run_folder.h"
#include "core/runs/run_lock.h"

namespace paulownia::runs {

enum class RunStage {
    Running,
    Paused,
    Stopped, ///< nobody trains it; `train --resume` goes on
    Failed,  ///< an error ended it (words.error), or its process was ended from outside (no such word)
    Done
};

struct FoldState {
    std::int64_t number = 0;
    std::vector<EpochLine> epochs; ///< ascending
    bool isDone = false;

    const EpochLine* best() const; ///< the epoch with the smallest test loss; null: there is none yet
};

struct RunProgress {
    std::int64_t fold = 0;
    int epoch = 0;
    std::int64_t batch = 0, batches = 0;
    double imagesPerSecond = 0;
    double foldSecondsLeft = 0;
};

/// Where whoever starts a trainer may let it write what it says: in the run's folder, made anew at each start, so that it is found again.
inline constexpr auto kEventsFile = "events.jsonl";
inline constexpr auto kErrorsFile = "errors.txt";

/// What the trainer said last, where its words are kept.
struct LastWords {
    bool areKept = false;
    std::optional<RunProgress> progress;
    std::int64_t prepared = 0, toPrepare = 0; ///< activations kept before the first fold; 0: nothing is being prepared
    std::string errorKind, error;             ///< empty: it did not end with an error
};
LastWords lastWordsOf(const std::filesystem::path& run);

/// Tells whether a run has to be read again: the size and time of each of its files that are read, and who trains it.
struct RunStamp {
    std::vector<std::pair<std::uintmax_t, std::filesystem::file_time_type>> files;
    std::optional<RunHolder> holder;
    bool operator==(const RunStamp&) const = default;
};
RunStamp stampOf(const std::filesystem::path& run);

/// Where a run stands, told by its folder alone, whoever trains it.
struct RunState {
    std::filesystem::path path;
    nlohmann::ordered_json config;
    std::optional<TrainRequest> request; ///< none: begun before there was a request.json
    RunStage stage = RunStage::Stopped;
    std::optional<RunHolder> holder;
    std::vector<FoldState> folds; ///< those asked for
    LastWords words;
    RunStamp stamp; ///< before it was read

    int epochs() const;
    std::int64_t foldsDone() const;
    double partDone() const;                  ///< 0…1, by epochs
    std::optional<double> secondsLeft() const; ///< of all folds; none before the first batch
};

/// Errors of RunFolder::open() and metrics(); NotFound where the folder holds another kind of run, such as a classical method's.
base::Result<RunState> readRun(const std::filesystem::path& path);

/// Removes a run with all that is in it. Conflict while somebody trains it; NotFound where the folder is no run.
base::Result<> removeRun(const std::filesystem::path& path);

} // namespace paulownia::runs

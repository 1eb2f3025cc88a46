#pragma once

#include "core/evaluation/prediction_table.h"
#include "core/runs/train_request.h"

#include <set>

namespace paulownia::runs {

/// What stands in a run's folder.
inline constexpr auto kConfigFile = "config.json", kRequestFile = "request.json", kMetricsFile = "metrics.jsonl", kPredictionsFile = "predictions.tsv", kSaliencyFile = "saliency.jsonl";

/// Where a fold's network stands.
inline std::filesystem::path modelIn(const std::filesystem::path& run, std::int64_t fold) { return run / ("fold-" + std::to_string(fold) + ".pt"); }

/// A line of metrics.jsonl.
struct EpochLine {
    int epoch = 0; ///< 1…
    std::int64_t fold = 0;
    double trainLoss = 0, trainAccuracy = 0, testLoss = 0, testAccuracy = 0, seconds = 0;
};
nlohmann::ordered_json toJson(const EpochLine& line);

/// A run's folder: config.json, request.json, metrics.jsonl, predictions.tsv, fold-N.pt; while a fold is under way checkpoint-N.safetensors too.
/// It can be read at any moment, also after a crash: files appear whole, and a line that was cut off is dropped.
class RunFolder {
public:
    /// Makes the folder. Conflict where a run is there already.
    static base::Result<RunFolder> create(const std::filesystem::path& path, const nlohmann::ordered_json& config);
    /// Goes on with the run there, or makes it. Invalid where it was another run, with the setting that differs.
    static base::Result<RunFolder> resume(const std::filesystem::path& path, const nlohmann::ordered_json& config);
    static base::Result<RunFolder> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return m_path; }
    const nlohmann::ordered_json& config() const { return m_config; }
    std::filesystem::path model(std::int64_t fold) const { return modelIn(m_path, fold); }
    std::filesystem::path checkpoint(std::int64_t fold) const { return m_path / ("checkpoint-" + std::to_string(fold) + ".safetensors"); }

    /// Keeps what was asked for in request.json, so that it can be asked for again.
    base::Result<> noteRequest(const TrainRequest& request) const;
    std::optional<TrainRequest> request() const; ///< none where none was kept

    base::Result<std::vector<EpochLine>> metrics() const;
    base::Result<> addMetrics(const EpochLine& line) const;
    base::Result<> writeMetrics(const std::vector<EpochLine>& lines) const; ///< in place of all there are
    /// Forgets what a fold wrote after an epoch; of a fold that begins anew, 0.
    base::Result<> keepMetrics(std::int64_t fold, int epochs) const;

    std::filesystem::path saliency() const { return m_path / kSaliencyFile; }
    base::Result<evaluation::Predictions> predictions() const; ///< of the folds that are done, in their order
    base::Result<std::set<std::int64_t>> foldsDone() const;
    base::Result<> addPredictions(const evaluation::Predictions& fold) const;

private:
    RunFolder(std::filesystem::path path, nlohmann::ordered_json config) : m_path(std::move(path)), m_config(std::move(config)) {}

    std::filesystem::path m_path;
    nlohmann::ordered_json m_config;
};

/// Folds trained apart, put together into a new run: metrics, predictions; models stay where they are. Invalid where they are not
/// parts of one run, or a fold is in two; `missing` are folds below the highest that are in none.
struct Merged {
    evaluation::Predictions predictions;
    std::vector<std::int64_t> missing;
};
base::Result<Merged> mergeRuns(const std::vector<std::filesystem::path>& runs, const std::filesystem::path& out);

} // namespace paulownia::runs

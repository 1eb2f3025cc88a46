#include "core/runs/run_folder.h"

#include "core/arrays/entries.h"
#include "core/arrays/file_io.h"
#include "core/arrays/whole_file.h"

#include <algorithm>
#include <sstream>

namespace paulownia::runs {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using nlohmann::ordered_json;
namespace fs = std::filesystem;

Result<> writeTextWhole(const fs::path& path, const std::string& text) {
    return arrays::writeWhole(path, [&](const fs::path& unfinished) { return arrays::writeText(unfinished, text); });
}

std::optional<EpochLine> lineFrom(const std::string& text) {
    const auto json = ordered_json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    for (const char* key : {"epoch", "fold", "train_loss", "train_accuracy", "test_loss", "test_accuracy", "seconds"})
        if (!json.contains(key) || !json[key].is_number()) return std::nullopt;
    return EpochLine{json["epoch"], json["fold"], json["train_loss"], json["train_accuracy"], json["test_loss"], json["test_accuracy"], json["seconds"]};
}

/// The first setting that differs; empty where none does.
std::string difference(const ordered_json& before, const ordered_json& now) {
    for (const auto& [key, value] : now.items())
        if (!before.contains(key) || before[key] != value)
            return key + " was " + (before.contains(key) ? before[key].dump() : "not given") + " and is now " + value.dump();
    return {};
}

} // namespace

ordered_json toJson(const EpochLine& line) {
    return {{"epoch", line.epoch},         {"fold", line.fold},
            {"train_loss", line.trainLoss}, {"train_accuracy", line.trainAccuracy},
            {"test_loss", line.testLoss},   {"test_accuracy", line.testAccuracy},
            {"seconds", line.seconds}};
}

Result<RunFolder> RunFolder::create(const fs::path& path, const ordered_json& config) {
    std::error_code error; // of what cannot be looked at is told below
    if (fs::exists(path / kConfigFile, error)) return failure(ErrorKind::Conflict, "A run is there already: go on with it by --resume, or name another folder", path.string());
    fs::create_directories(path, error);
    if (error) return failure(ErrorKind::Io, "The run's folder cannot be made (" + error.message() + ")", path.string());
    if (auto written = writeTextWhole(path / kConfigFile, config.dump(2) + "\n"); !written) return failure(written);
    return RunFolder(path, config);
}

Result<RunFolder> RunFolder::resume(const fs::path& path, const ordered_json& config) {
    if (!arrays::mayBeThere(path / kConfigFile)) return create(path, config);
    auto folder = open(path);
    if (!folder) return folder;
    const auto differs = difference(folder->config(), config);
    if (!differs.empty()) return failure(ErrorKind::Invalid, "That run was another one: " + differs + "; resume with the same settings, or name another folder", path.string());
    return folder;
}

Result<RunFolder> RunFolder::open(const fs::path& path) {
    const auto text = arrays::readText(path / kConfigFile);
    if (!text) return failure(text.error().kind, "This is no run: it has no config.json that can be read", path.string(), text.error().message);
    auto config = ordered_json::parse(*text, nullptr, false);
    if (!config.is_object()) return failure(ErrorKind::Invalid, "This is no JSON object", (path / kConfigFile).string());
    return RunFolder(path, std::move(config));
}

Result<> RunFolder::noteRequest(const TrainRequest& request) const { return writeTextWhole(m_path / kRequestFile, wholeJson(request).dump(2) + "\n"); }

std::optional<TrainRequest> RunFolder::request() const {
    const auto text = arrays::readText(m_path / kRequestFile);
    return text ? requestFrom(ordered_json::parse(*text, nullptr, false)) : std::nullopt;
}

Result<std::vector<EpochLine>> RunFolder::metrics() const {
    std::vector<EpochLine> lines;
    if (!arrays::mayBeThere(m_path / kMetricsFile)) return lines;
    const auto text = arrays::readText(m_path / kMetricsFile);
    if (!text) return failure(text);
    std::istringstream stream(*text);
    for (std::string each; std::getline(stream, each);)
        if (const auto line = lineFrom(each)) lines.push_back(*line); // else it was cut off
    return lines;
}

Result<> RunFolder::addMetrics(const EpochLine& line) const {
    const auto path = m_path / kMetricsFile;
    const auto file = arrays::openToAppend(path);
    if (!file) return failure(file);
    const auto text = toJson(line).dump() + "\n";
    return arrays::writeAll(*file, std::as_bytes(std::span(text)), path);
}

Result<> RunFolder::writeMetrics(const std::vector<EpochLine>& lines) const {
    std::string text;
    for (const auto& line : lines) text += toJson(line).dump() + "\n";
    return writeTextWhole(m_path / kMetricsFile, text);
}

Result<> RunFolder::keepMetrics(std::int64_t fold, int epochs) const {
    auto lines = metrics();
    if (!lines) return failure(lines);
    std::erase_if(*lines, [&](const EpochLine& line) { return line.fold == fold && line.epoch > epochs; });
    return writeMetrics(*lines);
}

Result<evaluation::Predictions> RunFolder::predictions() const {
    if (!arrays::mayBeThere(m_path / kPredictionsFile)) return evaluation::Predictions();
    return evaluation::readPredictions(m_path / kPredictionsFile);
}

Result<std::set<std::int64_t>> RunFolder::foldsDone() const {
    const auto all = predictions();
    if (!all) return failure(all);
    std::set<std::int64_t> done;
    for (const auto& p : *all) done.insert(p.fold);
    return done;
}

Result<> RunFolder::addPredictions(const evaluation::Predictions& fold) const {
    auto all = predictions();
    if (!all) return failure(all);
    all->insert(all->end(), fold.begin(), fold.end());
    std::ranges::stable_sort(*all, {}, &evaluation::Prediction::fold);
    return evaluation::writePredictions(m_path / kPredictionsFile, *all);
}

Result<Merged> mergeRuns(const std::vector<fs::path>& runs, const fs::path& out) {
    std::optional<RunFolder> merged;
    std::set<std::int64_t> known;
    Merged result;
    std::vector<EpochLine> metrics;
    for (const auto& path : runs) {
        const auto run = RunFolder::open(path);
        if (!run) return failure(run);
        auto made = merged ? RunFolder::resume(out, run->config()) : RunFolder::create(out, run->config());
        if (!made) return failure(made.error().kind, made.error().message, merged ? path.string() : made.error().where);
        merged = std::move(*made);
        const auto predictions = run->predictions();
        if (!predictions) return failure(predictions);
        const auto here = run->foldsDone();
        if (!here) return failure(here);
        for (const auto fold : *here)
            if (!known.insert(fold).second) return failure(ErrorKind::Invalid, "The fold " + std::to_string(fold) + " is in another run already; name each run once", path.string());
        result.predictions.insert(result.predictions.end(), predictions->begin(), predictions->end());
        auto lines = run->metrics();
        if (!lines) return failure(lines);
        std::ranges::copy_if(*lines, std::back_inserter(metrics), [&](const EpochLine& line) { return here->contains(line.fold); });
    }
    if (!merged || known.empty()) return failure(ErrorKind::NotFound, "There is no fold that is done in these runs");
    std::ranges::stable_sort(result.predictions, {}, &evaluation::Prediction::fold);
    std::ranges::stable_sort(metrics, {}, &EpochLine::fold);
    if (auto written = merged->writeMetrics(metrics); !written) return failure(written);
    if (auto written = evaluation::writePredictions(out / kPredictionsFile, result.predictions); !written) return failure(written);
    const auto folds = merged->config().value("folds", *known.rbegin());
    for (std::int64_t fold = 1; fold <= folds; ++fold)
        if (!known.contains(fold)) result.missing.push_back(fold);
    return result;
}

} // namespace paulownia::runs

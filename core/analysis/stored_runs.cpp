#include "core/analysis/stored_runs.h"

#include "core/arrays/entries.h"
#include "core/arrays/file_io.h"

#include <algorithm>
#include <vector>

namespace paulownia::analysis {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr auto kConfig = "config.json";
constexpr auto kPredictions = "predictions.tsv";

Result<ordered_json> readConfig(const fs::path& folder) {
    const auto text = arrays::readText(folder / kConfig);
    if (!text) return failure(text);
    auto config = ordered_json::parse(*text, nullptr, false);
    if (config.is_object()) return config;
    return failure(ErrorKind::Invalid, "This is no JSON object; remove the run, or give another folder of runs", (folder / kConfig).string());
}

bool hasAll(const ordered_json& config, const ordered_json& wanted) {
    return std::ranges::all_of(wanted.items(), [&](const auto& item) { return config.contains(item.key()) && config[item.key()] == item.value(); });
}

std::vector<fs::path> runsBelow(const fs::path& runs) {
    auto folders = arrays::entriesOf(runs).value_or(std::vector<fs::path>()); // no folder: no runs
    std::error_code error; // what cannot be looked at is none
    std::erase_if(folders, [&](const fs::path& folder) { return !fs::exists(folder / kConfig, error) || !fs::exists(folder / kPredictions, error); });
    return folders;
}

} // namespace

Result<std::optional<StoredRun>> findRun(const fs::path& runs, const ordered_json& wanted) {
    for (const auto& folder : runsBelow(runs)) {
        auto config = readConfig(folder);
        if (!config) return failure(config);
        if (!hasAll(*config, wanted)) continue;
        auto predictions = evaluation::readPredictions(folder / kPredictions);
        if (!predictions) return failure(predictions);
        return std::optional(StoredRun{folder, std::move(*config), std::move(*predictions)});
    }
    return std::optional<StoredRun>();
}

std::vector<StoredRun> listRuns(const fs::path& runs, const ordered_json& wanted) {
    std::vector<StoredRun> found;
    for (const auto& folder : runsBelow(runs))
        if (auto config = readConfig(folder); config && hasAll(*config, wanted)) found.push_back({folder, std::move(*config), {}});
    return found;
}

Result<> keepRun(const fs::path& folder, const ordered_json& config, const evaluation::Predictions& predictions) {
    auto unfinished = folder;
    unfinished += ".part"; // without its config it is no run yet, should it be left behind
    std::error_code error;
    fs::remove_all(unfinished, error);
    if (!fs::create_directories(unfinished, error)) return failure(ErrorKind::Io, "The folder could not be made", unfinished.string(), error.message());
    auto written = evaluation::writePredictions(unfinished / kPredictions, predictions);
    if (written) written = arrays::writeText(unfinished / kConfig, config.dump(2) + "\n");
    if (written) {
        fs::remove_all(folder, error);
        fs::rename(unfinished, folder, error);
        if (error) written = failure(ErrorKind::Io, "The run could not be put in its place", folder.string(), error.message());
    }
    if (!written) fs::remove_all(unfinished, error);
    return written;
}

} // namespace paulownia::analysis

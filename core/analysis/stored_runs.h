#pragma once

#include "core/evaluation/prediction_table.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace paulownia::analysis {

/// A finished run in a folder: config.json says what was run, predictions.tsv what came of it. The trainer's and ours.
struct StoredRun {
    std::filesystem::path folder;
    nlohmann::ordered_json config;
    evaluation::Predictions predictions;
};

/// The first run below `runs`, by name, whose config has all of `wanted`'s values; none where there is none, or no such folder. A
/// run that is damaged is an error that names it.
base::Result<std::optional<StoredRun>> findRun(const std::filesystem::path& runs, const nlohmann::ordered_json& wanted);

/// All runs below `runs` whose config has all of `wanted`'s values, by name, without their predictions. One whose config is damaged is left out:
/// a list shows what can be opened.
std::vector<StoredRun> listRuns(const std::filesystem::path& runs, const nlohmann::ordered_json& wanted);

/// Appears whole or not at all; replaces one of the same name.
base::Result<> keepRun(const std::filesystem::path& folder, const nlohmann::ordered_json& config, const evaluation::Predictions& predictions);

} // namespace paulownia::analysis

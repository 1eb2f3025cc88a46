#pragma once

#include "core/analysis/run.h"
#include "core/analysis/stored_runs.h"

namespace paulownia::analysis {

/// What says which arrays a run was made from: their hashes. Cancelled.
base::Result<nlohmann::ordered_json> hashesOf(const arrays::ReleaseFolder& release, const base::Task& task = {});

/// What a run of ours is told by: the same arrays, method and seed give the same predictions.
nlohmann::ordered_json configOf(const RunRequest& request, const nlohmann::ordered_json& hashes);
/// The other way round, for a run that was found; none where the config is not one of ours.
std::optional<RunRequest> requestOf(const nlohmann::ordered_json& config);

struct KeptRun {
    evaluation::Predictions predictions;
    std::filesystem::path folder; ///< empty: computed just now
};

/// Runs a method on a release unless `runs` has it already; what was computed is kept there, in the folder `name`. Errors of
/// runOn(), findRun() and keepRun(); Cancelled leaves nothing.
base::Result<KeptRun> runOrFind(const arrays::ReleaseFolder& release, const RunRequest& request, const nlohmann::ordered_json& hashes,
                                const std::filesystem::path& runs, const std::string& name, const base::Task& task = {});

} // namespace paulownia::analysis

#pragma once

#include "core/arrays/release_folder.h"
#include "core/base/task.h"

#include <nlohmann/json.hpp>

namespace paulownia::runs {

/// The release that a run learned from. `config` is the run's, whose SHA-256 both arrays must have. NotFound where the folder is gone,
/// Conflict where it holds other arrays, Cancelled.
base::Result<arrays::ReleaseFolder> openReleaseOf(const nlohmann::ordered_json& config, const std::filesystem::path& release, const base::Task& task = {});

} // namespace paulownia::runs

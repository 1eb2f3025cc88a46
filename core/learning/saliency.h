#pragma once

#include "core/base/task.h"
#include "core/runs/run_folder.h"

namespace paulownia::learning {

/// Where a fold's network looked in each photo of its test that it got wrong, by occlusion(): into RUN/saliency.jsonl, a line a photo
/// (docs/training.md), whole or not at all. `release`: what the run learned from. How many photos; NotFound where a fold's model is not in
/// the run's folder, Invalid where the release is another one, Cancelled.
base::Result<std::size_t> writeSaliency(const runs::RunFolder& run, const std::filesystem::path& release, const base::Task& task);

} // namespace paulownia::learning

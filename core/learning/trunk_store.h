#pragma once

#include "core/base/task.h"
#include "core/learning/batches.h"
#include "core/learning/network.h"

namespace paulownia::learning {

/// Runs the held trunk once over every sample and its copies, and keeps what comes out in `file` in half precision: 434 KiB an image
/// of Inception V3. What it returns reads them from there, for `Learning::Top`. A file that is whole already is used again.
/// Cancelled; Io where the disk has no room for it, before the trunk runs.
base::Result<Source> storeTrunk(Network& network, const Source& cuts, const evaluation::PhotoSamples& samples, int copies, const std::filesystem::path& file,
                                torch::Device device, int threads, const base::Task& task);

} // namespace paulownia::learning

#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace paulownia::runs {

/// Where a fold's network looked in a photo that it got wrong: how far its logit moves when a grey square of `window` pixels hides a
/// part of the 299 × 299 cut, `stride` pixels apart.
struct Saliency {
    std::int64_t fold = 0, volunteer = 0, photo = 0;
    int window = 0, stride = 0;
    std::vector<std::vector<double>> change; ///< rows from the top, all as long; above 0: the part speaks for what was answered
};

/// RUN/saliency.jsonl, as `paulownia-trainer saliency` writes it. NotFound where it was not made; Invalid, with file and line.
base::Result<std::vector<Saliency>> readSaliency(const std::filesystem::path& run);

} // namespace paulownia::runs

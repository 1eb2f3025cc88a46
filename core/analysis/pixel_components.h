#pragma once

#include "core/analysis/principal_components.h"
#include "core/arrays/release_folder.h"
#include "core/base/task.h"

#include <cstdint>

namespace paulownia::analysis {

struct PixelComponentSettings {
    std::size_t components = 20;
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: all cores; the result is the same
    std::size_t blocks = 5; ///< powers of the covariance looked at: more are nearer to exact
};

/// Components of thousands of pictures (eigenfaces), levels 0 … 255 taken as 0 … 1: randomized block Krylov iteration (Musco
/// and Musco 2015), single precision, on the bytes as they are: no matrix of floats is made. Exact, but for rounding, where rows
/// are few. Invalid as principalComponents(); Cancelled.
base::Result<PrincipalComponents> pixelComponents(std::span<const std::uint8_t> pixels, std::size_t features,
                                                  const PixelComponentSettings& settings = {}, const base::Task& task = {});

/// The centre 299 × 299 of each headshot, row by row: what pixelComponents() and the pixel forest take.
base::Result<std::vector<std::uint8_t>> readCuts(const arrays::NpyReader& headshots, const base::Task& task = {});

} // namespace paulownia::analysis

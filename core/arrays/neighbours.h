#pragma once

#include "core/arrays/release_folder.h"
#include "core/base/task.h"

namespace paulownia::arrays {

/// Two headshots under two volunteer numbers.
struct NeighbourPair {
    std::size_t first = 0, second = 0; ///< rows, the smaller first
    double similarity = 0;             ///< −1 … 1; 1: the same picture but for brightness and contrast
};

/// The `most` pairs of volunteers whose headshots look most alike, each pair of volunteers by its most alike headshots, most alike
/// first: one person may stand there under two numbers. A list for a person to look at; it recognises nobody.
/// Similarity is the correlation of the centre 299 × 299, averaged over 13 × 13 pixels. Time grows with N², memory is 2 kB a row.
/// Cancelled when asked to stop.
base::Result<std::vector<NeighbourPair>> nearestNeighbours(const ReleaseFolder& release, std::size_t most, const base::Task& task = {});

} // namespace paulownia::arrays

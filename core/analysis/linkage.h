#pragma once

#include "core/analysis/dendrogram.h"
#include "core/analysis/distances.h"
#include "core/base/task.h"

#include <optional>
#include <string>
#include <string_view>

namespace paulownia::analysis {

enum class Linkage { Average, Single, Complete, Ward };
std::string toKey(Linkage linkage); ///< "average", "single", "complete", "ward"
std::optional<Linkage> linkageFrom(std::string_view key);

/// Up to this many rows distances are kept in double precision; above it in single, which halves the memory (2n² bytes: 800 MB
/// for 20,000), and the heights are measured again, in double precision, from the rows. Only merges that single precision cannot
/// tell apart (1e-7 of the distance) may then come in another order.
inline constexpr std::size_t kExactRows = 4096;

/// Agglomerative clustering of rows by Euclidean distance, with the nearest-neighbour chain: n² time. Equals SciPy's
/// linkage(pdist(x), …), ties included for all but single linkage. Invalid with fewer than two rows or a value that is no
/// number; Cancelled.
base::Result<Dendrogram> cluster(std::span<const double> values, std::size_t features, Linkage linkage, const base::Task& task = {},
                                 std::size_t exactRows = kExactRows);

} // namespace paulownia::analysis

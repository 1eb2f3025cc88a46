#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <span>
#include <vector>

namespace paulownia::analysis {

/// Two clusters become one. Rows are 0 … n − 1, the cluster of merge i is n + i: SciPy's linkage matrix.
struct Merge {
    std::int32_t first = 0, second = 0; ///< first < second
    double height = 0;
    std::int32_t size = 0; ///< rows in it
};

/// In the order of their heights.
struct Dendrogram {
    std::vector<Merge> merges;
    std::size_t rows() const { return merges.size() + 1; }
};

/// Joins of two rows' clusters, each told by any row in it, put into the order of their heights and numbered.
Dendrogram dendrogramOf(std::vector<Merge> joins);

/// The rows from one side to the other as in the paper's heat map: at each merge the child of larger height first, the second
/// child where both are as high. SciPy's dendrogram(distance_sort='descending').
std::vector<std::size_t> leafOrder(const Dendrogram& dendrogram);

/// The cluster of each row, 0 …, when the last merges are undone so that `clusters` remain; numbered as they come in leafOrder().
std::vector<int> cut(const Dendrogram& dendrogram, std::size_t clusters);

/// Clusters against labels: how many rows of each label each cluster has, and how far both divide alike.
struct ClusterComparison {
    std::vector<std::vector<std::int64_t>> counts; ///< [cluster][label]
    double adjustedRand = 0; ///< 1: the same division, 0: as by chance (Hubert and Arabie 1985)
    double purity = 0;       ///< share of rows that have their cluster's most frequent label
};
ClusterComparison compare(std::span<const int> clusters, std::span<const std::uint8_t> labels);

} // namespace paulownia::analysis

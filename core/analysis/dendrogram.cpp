#include "core/analysis/dendrogram.h"

#include <algorithm>
#include <numeric>

namespace paulownia::analysis {
namespace {

/// Which cluster a row is in, while clusters grow.
class UnionFind {
public:
    explicit UnionFind(std::size_t rows) : m_parents(2 * rows - 1) { std::iota(m_parents.begin(), m_parents.end(), 0); }
    std::int32_t find(std::int32_t i) {
        while (parent(i) != i) i = parent(i) = parent(parent(i)); // halves the way
        return i;
    }
    void join(std::int32_t a, std::int32_t b, std::int32_t cluster) { parent(a) = parent(b) = cluster; }

private:
    std::int32_t& parent(std::int32_t i) { return m_parents[static_cast<std::size_t>(i)]; }
    std::vector<std::int32_t> m_parents;
};

double pairs(std::int64_t n) { return static_cast<double>(n) * static_cast<double>(n - 1) / 2; }

double adjustedRand(const std::vector<std::vector<std::int64_t>>& counts) {
    std::vector<std::int64_t> columns(counts.empty() ? 0 : counts[0].size());
    std::int64_t all = 0;
    double both = 0, byRow = 0, byColumn = 0;
    for (const auto& row : counts) {
        const auto sum = std::accumulate(row.begin(), row.end(), std::int64_t{0});
        all += sum;
        byRow += pairs(sum);
        for (std::size_t c = 0; c < row.size(); ++c) {
            both += pairs(row[c]);
            columns[c] += row[c];
        }
    }
    for (const auto sum : columns) byColumn += pairs(sum);
    const double expected = byRow * byColumn / pairs(all), most = (byRow + byColumn) / 2;
    return most == expected ? 1 : (both - expected) / (most - expected);
}

} // namespace

Dendrogram dendrogramOf(std::vector<Merge> joins) {
    const auto rows = static_cast<std::int32_t>(joins.size()) + 1;
    std::ranges::stable_sort(joins, {}, &Merge::height);
    UnionFind clusters(static_cast<std::size_t>(rows));
    for (std::int32_t i = 0; i + 1 < rows; ++i) {
        auto& join = joins[static_cast<std::size_t>(i)];
        const auto a = clusters.find(join.first), b = clusters.find(join.second);
        const auto size = [&](std::int32_t cluster) { return cluster < rows ? 1 : joins[static_cast<std::size_t>(cluster - rows)].size; };
        join = {std::min(a, b), std::max(a, b), join.height, size(a) + size(b)};
        clusters.join(a, b, rows + i);
    }
    return {std::move(joins)};
}

std::vector<std::size_t> leafOrder(const Dendrogram& dendrogram) {
    const auto rows = static_cast<std::int32_t>(dendrogram.rows());
    const auto height = [&](std::int32_t cluster) { return cluster < rows ? 0 : dendrogram.merges[static_cast<std::size_t>(cluster - rows)].height; };
    std::vector<std::size_t> order;
    std::vector<std::int32_t> open{2 * rows - 2}; // the root, or the only row
    while (!open.empty()) {
        const auto cluster = open.back();
        open.pop_back();
        if (cluster < rows) {
            order.push_back(static_cast<std::size_t>(cluster));
            continue;
        }
        const auto& merge = dendrogram.merges[static_cast<std::size_t>(cluster - rows)];
        const bool firstLeads = height(merge.first) > height(merge.second);
        open.push_back(firstLeads ? merge.second : merge.first);
        open.push_back(firstLeads ? merge.first : merge.second);
    }
    return order;
}

std::vector<int> cut(const Dendrogram& dendrogram, std::size_t clusters) {
    const auto rows = dendrogram.rows();
    const auto kept = rows - std::clamp<std::size_t>(clusters, 1, rows);
    UnionFind joined(rows);
    for (std::size_t i = 0; i < kept; ++i)
        joined.join(dendrogram.merges[i].first, dendrogram.merges[i].second, static_cast<std::int32_t>(rows + i));
    std::vector<int> numbers(2 * rows - 1, -1), result(rows);
    int next = 0;
    for (const auto row : leafOrder(dendrogram)) {
        auto& number = numbers[static_cast<std::size_t>(joined.find(static_cast<std::int32_t>(row)))];
        if (number < 0) number = next++;
        result[row] = number;
    }
    return result;
}

ClusterComparison compare(std::span<const int> clusters, std::span<const std::uint8_t> labels) {
    ClusterComparison result;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const auto cluster = static_cast<std::size_t>(clusters[i]);
        if (result.counts.size() <= cluster) result.counts.resize(cluster + 1, std::vector<std::int64_t>(2));
        ++result.counts[cluster][labels[i] ? 1 : 0];
    }
    result.adjustedRand = adjustedRand(result.counts);
    std::int64_t most = 0;
    for (const auto& row : result.counts) most += std::ranges::max(row);
    result.purity = clusters.empty() ? 0 : static_cast<double>(most) / static_cast<double>(clusters.size());
    return result;
}

} // namespace paulownia::analysis

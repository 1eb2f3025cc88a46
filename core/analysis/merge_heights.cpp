#include "core/analysis/merge_heights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace paulownia::analysis {
namespace {

constexpr std::size_t kBlock = 32; ///< rows compared with while they are in the nearest cache

/// A cluster is a run of rows, once these stand in the tree's order.
struct Run {
    std::size_t begin = 0, end = 0;
    std::size_t size() const { return end - begin; }
};

struct Between {
    double sum = 0, least = std::numeric_limits<double>::infinity(), most = 0;
};

Between between(const Points& points, Run a, Run b) {
    Between all;
    std::array<double, kBlock> distances{};
    for (std::size_t begin = b.begin; begin < b.end; begin += kBlock) {
        const std::size_t count = std::min(kBlock, b.end - begin);
        for (std::size_t i = a.begin; i < a.end; ++i) {
            points.distances(points.row(i), begin, begin + count, distances.data());
            double sum = 0;
            for (std::size_t k = 0; k < count; ++k) {
                sum += distances[k];
                all.least = std::min(all.least, distances[k]);
                all.most = std::max(all.most, distances[k]);
            }
            all.sum += sum;
        }
    }
    return all;
}

std::vector<double> centre(const Points& points, Run run) {
    std::vector<double> mean(points.stride());
    for (std::size_t i = run.begin; i < run.end; ++i)
        for (std::size_t f = 0; f < mean.size(); ++f) mean[f] += points.row(i)[f];
    for (double& value : mean) value /= static_cast<double>(run.size());
    return mean;
}

/// √(2ab / (a + b)) times the distance of the centres.
double wardHeight(const Points& points, Run a, Run b) {
    const auto first = centre(points, a), second = centre(points, b);
    double square = 0;
    for (std::size_t f = 0; f < first.size(); ++f) square += (first[f] - second[f]) * (first[f] - second[f]);
    const auto sizes = static_cast<double>(a.size()) * static_cast<double>(b.size()) / static_cast<double>(a.size() + b.size());
    return std::sqrt(2 * sizes * square);
}

double heightOf(const Points& points, Run a, Run b, Linkage linkage) {
    if (linkage == Linkage::Ward) return wardHeight(points, a, b);
    const auto all = between(points, a, b);
    if (linkage == Linkage::Average) return all.sum / (static_cast<double>(a.size()) * static_cast<double>(b.size()));
    return linkage == Linkage::Single ? all.least : all.most;
}

/// Where each cluster's rows stand in the order.
std::vector<Run> runsOf(const Dendrogram& tree, const std::vector<std::size_t>& order) {
    std::vector<Run> runs(2 * tree.rows() - 1);
    for (std::size_t at = 0; at < order.size(); ++at) runs[order[at]] = {at, at + 1};
    for (std::size_t i = 0; i < tree.merges.size(); ++i) {
        const auto &a = runs[static_cast<std::size_t>(tree.merges[i].first)], &b = runs[static_cast<std::size_t>(tree.merges[i].second)];
        runs[tree.rows() + i] = {std::min(a.begin, b.begin), std::max(a.end, b.end)};
    }
    return runs;
}

} // namespace

base::Result<Dendrogram> measuredAgain(const Dendrogram& rough, const Points& points, Linkage linkage, const base::Task& task) {
    const auto order = leafOrder(rough);
    const Points sorted(points, order);
    const auto runs = runsOf(rough, order);
    std::vector<Merge> joins;
    std::vector<double> heights(runs.size());
    for (std::size_t i = 0; i < rough.merges.size(); ++i) {
        if (task.stopRequested()) return base::failure(base::ErrorKind::Cancelled, "Stopped");
        const auto first = static_cast<std::size_t>(rough.merges[i].first), second = static_cast<std::size_t>(rough.merges[i].second);
        const double height = heightOf(sorted, runs[first], runs[second], linkage);
        // No lower than its children, which single precision could have made it by its last digit.
        heights[rough.rows() + i] = std::max({height, heights[first], heights[second]});
        joins.push_back({static_cast<std::int32_t>(order[runs[first].begin]), static_cast<std::int32_t>(order[runs[second].begin]), heights[rough.rows() + i], 0});
    }
    return dendrogramOf(std::move(joins));
}

} // namespace paulownia::analysis

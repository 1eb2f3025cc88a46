#include "core/analysis/boosted_tree.h"

#include <algorithm>
#include <numeric>

namespace paulownia::analysis {
namespace {

double worth(double gradient, double hessian) { return gradient * gradient / hessian; }

} // namespace

BoostedTreeGrower::BoostedTreeGrower(const BinnedRows& rows, const LeafWise& settings)
    : m_rows(rows), m_settings(settings), m_order(rows.size()), m_histograms(settings.leaves) {}

BoostedTreeGrower::Sum BoostedTreeGrower::sumOf(std::size_t begin, std::size_t end) const {
    Sum sum;
    for (std::size_t i = begin; i < end; ++i) {
        sum.gradient += m_gradients[m_order[i]];
        sum.hessian += m_hessians[m_order[i]];
    }
    return sum;
}

void BoostedTreeGrower::fill(const Leaf& leaf) {
    auto& histogram = m_histograms[leaf.histogram];
    histogram.sums.assign(m_rows.features * m_rows.mostBins, {});
    histogram.counts.assign(m_rows.features * m_rows.mostBins, 0);
    for (std::size_t i = leaf.begin; i < leaf.end; ++i) {
        const auto row = m_order[i];
        const auto* bins = m_rows.row(row);
        const double gradient = m_gradients[row], hessian = m_hessians[row];
        for (std::size_t f = 0, base = 0; f < m_rows.features; ++f, base += m_rows.mostBins) {
            auto& sum = histogram.sums[base + bins[f]];
            sum.gradient += gradient;
            sum.hessian += hessian;
            ++histogram.counts[base + bins[f]];
        }
    }
}

void BoostedTreeGrower::subtract(Histogram& from, const Histogram& what) const {
    for (std::size_t i = 0; i < from.sums.size(); ++i) {
        from.sums[i].gradient -= what.sums[i].gradient;
        from.sums[i].hessian -= what.sums[i].hessian;
        from.counts[i] -= what.counts[i];
    }
}

void BoostedTreeGrower::search(Leaf& leaf) const {
    leaf.best = {};
    if (leaf.size() < 2 * m_settings.perLeaf) return;
    for (std::size_t f = 0; f < m_rows.features; ++f) searchFeature(leaf, m_histograms[leaf.histogram], f, leaf.best);
}

/// From the right, as LightGBM looks, so that of equal gains the rightmost threshold is taken.
void BoostedTreeGrower::searchFeature(const Leaf& leaf, const Histogram& histogram, std::size_t feature, Split& best) const {
    const auto* sums = histogram.sums.data() + feature * m_rows.mostBins;
    const auto* counts = histogram.counts.data() + feature * m_rows.mostBins;
    const double before = worth(leaf.sum.gradient, leaf.sum.hessian);
    Sum right;
    std::int32_t count = 0;
    for (std::size_t bin = m_rows.bounds[feature].size(); bin > 0; --bin) {
        if (counts[bin] == 0) continue;
        count += counts[bin];
        right.gradient += sums[bin].gradient;
        right.hessian += sums[bin].hessian;
        const double left = leaf.sum.hessian - right.hessian;
        if (count < m_settings.perLeaf || right.hessian < m_settings.leastHessian) continue;
        if (leaf.size() - count < m_settings.perLeaf || left < m_settings.leastHessian) break;
        const double gain = worth(right.gradient, right.hessian) + worth(leaf.sum.gradient - right.gradient, left) - before;
        if (gain > best.gain) best = {gain, static_cast<std::int32_t>(feature), bin - 1};
    }
}

/// Splits a leaf in two; it becomes the left one, the right one comes back.
BoostedTreeGrower::Leaf BoostedTreeGrower::part(Leaf& leaf, Tree& tree) {
    const auto feature = static_cast<std::size_t>(leaf.best.feature);
    std::size_t middle = leaf.begin;
    m_right.clear();
    for (std::size_t i = leaf.begin; i < leaf.end; ++i) {
        const auto row = m_order[i];
        if (m_rows.row(row)[feature] <= leaf.best.bin) m_order[middle++] = row;
        else m_right.push_back(row);
    }
    std::ranges::copy(m_right, m_order.begin() + static_cast<std::ptrdiff_t>(middle));
    const auto left = static_cast<std::uint32_t>(tree.nodes.size());
    tree.nodes[leaf.place] = {leaf.best.feature, m_rows.bounds[feature][leaf.best.bin], left, left + 1, 0};
    tree.nodes.resize(tree.nodes.size() + 2);
    Leaf right{middle, leaf.end, left + 1, sumOf(middle, leaf.end), {}, 0};
    leaf = {leaf.begin, middle, left, sumOf(leaf.begin, middle), {}, leaf.histogram};
    return right;
}

Tree BoostedTreeGrower::grow(std::span<const double> gradients, std::span<const double> hessians, std::span<double> scores, std::vector<double>& gains) {
    m_gradients = gradients;
    m_hessians = hessians;
    std::iota(m_order.begin(), m_order.end(), 0u);
    Tree tree{std::vector<TreeNode>(1)};
    std::vector<Leaf> leaves{{0, m_order.size(), 0, sumOf(0, m_order.size()), {}, 0}};
    fill(leaves[0]);
    search(leaves[0]);
    while (leaves.size() < m_settings.leaves) {
        auto& left = *std::ranges::max_element(leaves, {}, [](const Leaf& leaf) { return leaf.best.gain; });
        if (left.best.feature < 0) break;
        gains[static_cast<std::size_t>(left.best.feature)] += left.best.gain;
        auto right = part(left, tree);
        right.histogram = leaves.size();
        if (std::max(left.size(), right.size()) >= 2 * m_settings.perLeaf) {
            if (left.size() < right.size()) std::swap(left.histogram, right.histogram);
            const auto& smaller = left.size() < right.size() ? left : right;
            const auto& larger = left.size() < right.size() ? right : left;
            fill(smaller);
            subtract(m_histograms[larger.histogram], m_histograms[smaller.histogram]);
        }
        search(left);
        search(right);
        leaves.push_back(right);
    }
    for (const auto& leaf : leaves) {
        const double answer = leaves.size() == 1 ? 0 : -m_settings.rate * leaf.sum.gradient / leaf.sum.hessian;
        tree.nodes[leaf.place].share = static_cast<float>(answer);
        for (std::size_t i = leaf.begin; i < leaf.end; ++i) scores[m_order[i]] += answer;
    }
    return tree;
}

} // namespace paulownia::analysis

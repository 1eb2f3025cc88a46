#pragma once

#include "core/analysis/tree_grower.h"

namespace paulownia::analysis {

/// Rows to boost on, each feature in at most 256 bins.
struct BinnedRows {
    std::size_t features = 0;
    std::vector<std::uint8_t> bins;         ///< row by row
    std::vector<std::vector<float>> bounds; ///< the largest value of each bin but the last, a feature
    std::size_t mostBins = 0;

    std::size_t size() const { return features == 0 ? 0 : bins.size() / features; }
    const std::uint8_t* row(std::size_t i) const { return bins.data() + i * features; }
};

struct LeafWise {
    std::size_t leaves = 31;
    std::int32_t perLeaf = 20;
    double leastHessian = 1e-3;
    double rate = 0.1;
};

/// Grows trees as LightGBM does: the leaf that gains most is split next, by histograms of gradients, of which the larger child's
/// is its parent's less the smaller's. Keeps its memory from one tree to the next.
class BoostedTreeGrower {
public:
    BoostedTreeGrower(const BinnedRows& rows, const LeafWise& settings);

    /// Adds the tree's answer to `scores`; `share` of a leaf is that answer, the rate included.
    Tree grow(std::span<const double> gradients, std::span<const double> hessians, std::span<double> scores, std::vector<double>& gains);

private:
    struct Sum {
        double gradient = 0, hessian = 0;
    };
    struct Split {
        double gain = 0;
        std::int32_t feature = -1;
        std::size_t bin = 0; ///< the last that goes left
    };
    struct Leaf {
        std::size_t begin, end;
        std::uint32_t place;
        Sum sum;
        Split best;
        std::size_t histogram;
        std::int32_t size() const { return static_cast<std::int32_t>(end - begin); }
    };
    struct Histogram {
        std::vector<Sum> sums;
        std::vector<std::int32_t> counts;
    };

    void fill(const Leaf& leaf);
    void subtract(Histogram& from, const Histogram& what) const;
    void search(Leaf& leaf) const;
    void searchFeature(const Leaf& leaf, const Histogram& histogram, std::size_t feature, Split& best) const;
    Leaf part(Leaf& leaf, Tree& tree);
    Sum sumOf(std::size_t begin, std::size_t end) const;

    const BinnedRows& m_rows;
    LeafWise m_settings;
    std::span<const double> m_gradients, m_hessians;
    std::vector<std::uint32_t> m_order, m_right;
    std::vector<Histogram> m_histograms; ///< one a leaf
};

} // namespace paulownia::analysis

#pragma once

#include "core/analysis/code_table.h"
#include "core/base/random.h"

namespace paulownia::analysis {

/// A node of a tree; a leaf has no feature.
struct TreeNode {
    std::int32_t feature = -1;
    float threshold = 0; ///< at most this goes left, more goes right
    std::uint32_t left = 0, right = 0;
    float share = 0;     ///< of label 1 among what came here
};

struct Tree {
    std::vector<TreeNode> nodes;
    double score(std::span<const float> features) const;
};

/// Grows scikit-learn's classification trees: drawn with replacement, Gini, √features looked at in each node (more while all are
/// constant there), exact thresholds half way between neighbours, until pure or as deep as allowed. A node counts its samples by
/// code in a small table and walks the codes that occur: no sorting.
template <class Code> class TreeGrower {
public:
    TreeGrower(const CodeTable<Code>& codes, std::span<const std::uint8_t> labels, int depth);

    /// A tree on rows drawn from `rows`; adds each split's gain to `gains` (one a feature).
    Tree grow(std::span<const std::uint32_t> rows, base::Random& random, std::vector<double>& gains);

private:
    struct Item {
        std::uint32_t row;
        std::uint16_t zeros, ones; ///< times drawn; one of them is nothing
        std::uint64_t count() const { return zeros | std::uint64_t{ones} << 32; }
    };
    struct Split {
        double gain = 0;
        std::int32_t feature = -1;
        std::size_t code = 0;
        float threshold = 0;
    };
    struct Node {
        std::size_t begin, end;
        std::uint64_t count;
        int depth;
        std::uint32_t place;
    };

    std::uint64_t draw(std::span<const std::uint32_t> rows, base::Random& random);
    Split bestSplit(const Node& node, base::Random& random);
    bool tryFeature(const Node& node, std::int32_t feature, Split& best);
    void countFew(const Node& node, const Code* column);
    void countMany(const Node& node, const Code* column);

    const CodeTable<Code>& m_codes;
    std::span<const std::uint8_t> m_labels;
    int m_depth;
    std::size_t m_tries;
    std::vector<Item> m_items;
    std::vector<std::int32_t> m_features;
    std::vector<std::uint64_t> m_counts, m_others; ///< a code
    std::vector<std::uint64_t> m_seen;   ///< a bit a code
};

} // namespace paulownia::analysis

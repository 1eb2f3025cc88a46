#include "core/analysis/tree_grower.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace paulownia::analysis {
namespace {

constexpr int kWord = 64;

// Two counts in one number: label 0 in the lower half, label 1 in the upper.
double zeros(std::uint64_t count) { return static_cast<double>(count & 0xffffffffu); }
double ones(std::uint64_t count) { return static_cast<double>(count >> 32); }
bool isPure(std::uint64_t count) { return (count & 0xffffffffu) == 0 || count >> 32 == 0; }

/// n · (1 − Gini): what a split makes larger.
double purity(std::uint64_t count) {
    const double a = zeros(count), b = ones(count);
    return (a * a + b * b) / (a + b);
}

float halfWay(float below, float above) {
    const float middle = below / 2 + above / 2;
    return middle < above ? middle : below;
}

} // namespace

double Tree::score(std::span<const float> features) const {
    const TreeNode* node = &nodes[0];
    while (node->feature >= 0) node = &nodes[features[static_cast<std::size_t>(node->feature)] <= node->threshold ? node->left : node->right];
    return static_cast<double>(node->share);
}

template <class Code>
TreeGrower<Code>::TreeGrower(const CodeTable<Code>& codes, std::span<const std::uint8_t> labels, int depth)
    : m_codes(codes), m_labels(labels), m_depth(depth),
      m_tries(std::max<std::size_t>(1, static_cast<std::size_t>(std::sqrt(static_cast<double>(codes.features()))))), m_features(codes.features()),
      m_counts(codes.mostLevels()), m_others(codes.mostLevels()), m_seen((codes.mostLevels() + kWord - 1) / kWord) {
    std::iota(m_features.begin(), m_features.end(), 0);
}

/// As many rows as there are, with replacement; what all of them count together.
template <class Code> std::uint64_t TreeGrower<Code>::draw(std::span<const std::uint32_t> rows, base::Random& random) {
    std::vector<std::uint32_t> times(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) ++times[random.below(rows.size())];
    m_items.clear();
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (times[i] == 0) continue;
        const auto drawn = static_cast<std::uint16_t>(times[i]);
        m_items.push_back(m_labels[rows[i]] ? Item{rows[i], 0, drawn} : Item{rows[i], drawn, 0});
        all += m_items.back().count();
    }
    return all;
}

template <class Code>
Tree TreeGrower<Code>::grow(std::span<const std::uint32_t> rows, base::Random& random, std::vector<double>& gains) {
    const auto all = draw(rows, random);
    Tree tree{std::vector<TreeNode>(1)};
    std::vector<Node> open{{0, m_items.size(), all, 0, 0}};
    while (!open.empty()) {
        const Node node = open.back();
        open.pop_back();
        tree.nodes[node.place].share = static_cast<float>(ones(node.count) / (zeros(node.count) + ones(node.count)));
        if (isPure(node.count) || node.depth >= m_depth) continue;
        const auto split = bestSplit(node, random);
        if (split.feature < 0) continue; // equal features, different labels
        gains[static_cast<std::size_t>(split.feature)] += split.gain;
        const auto* column = m_codes.column(static_cast<std::size_t>(split.feature));
        const auto begin = m_items.begin() + static_cast<std::ptrdiff_t>(node.begin), end = m_items.begin() + static_cast<std::ptrdiff_t>(node.end);
        const auto middle = std::partition(begin, end, [&](const Item& item) { return column[item.row] <= split.code; });
        std::uint64_t count = 0;
        for (auto item = begin; item != middle; ++item) count += item->count();
        const auto at = static_cast<std::size_t>(middle - m_items.begin());
        const auto left = static_cast<std::uint32_t>(tree.nodes.size());
        auto& parent = tree.nodes[node.place];
        parent.feature = split.feature;
        parent.threshold = split.threshold;
        parent.left = left;
        parent.right = left + 1;
        tree.nodes.resize(tree.nodes.size() + 2);
        open.push_back({at, node.end, node.count - count, node.depth + 1, left + 1});
        open.push_back({node.begin, at, count, node.depth + 1, left});
    }
    return tree;
}

template <class Code> typename TreeGrower<Code>::Split TreeGrower<Code>::bestSplit(const Node& node, base::Random& random) {
    Split best;
    bool anyVaries = false;
    for (std::size_t tried = 0; tried < m_features.size() && (tried < m_tries || !anyVaries); ++tried) {
        std::swap(m_features[tried], m_features[tried + random.below(m_features.size() - tried)]);
        anyVaries |= tryFeature(node, m_features[tried], best);
    }
    return best;
}

template <class Code> void TreeGrower<Code>::countFew(const Node& node, const Code* column) {
    for (std::size_t i = node.begin; i < node.end; ++i) {
        const std::size_t code = column[m_items[i].row];
        m_counts[code] += m_items[i].count();
        m_seen[code / kWord] |= std::uint64_t{1} << (code % kWord);
    }
}

/// In two tables by turns, so that one need not wait for the other where neighbours have equal codes; what occurs is seen last.
template <class Code> void TreeGrower<Code>::countMany(const Node& node, const Code* column) {
    std::size_t i = node.begin;
    for (; i + 1 < node.end; i += 2) {
        m_counts[column[m_items[i].row]] += m_items[i].count();
        m_others[column[m_items[i + 1].row]] += m_items[i + 1].count();
    }
    if (i < node.end) m_counts[column[m_items[i].row]] += m_items[i].count();
    for (std::size_t code = 0; code < m_counts.size(); ++code) {
        m_counts[code] += std::exchange(m_others[code], 0);
        m_seen[code / kWord] |= std::uint64_t{m_counts[code] != 0} << (code % kWord);
    }
}

/// False where the feature is constant in the node.
template <class Code> bool TreeGrower<Code>::tryFeature(const Node& node, std::int32_t feature, Split& best) {
    const auto f = static_cast<std::size_t>(feature);
    if (node.end - node.begin < m_counts.size()) countFew(node, m_codes.column(f));
    else countMany(node, m_codes.column(f));
    const auto levels = m_codes.levels(f);
    const double before = purity(node.count);
    std::uint64_t left = 0;
    std::size_t previous = 0;
    bool varies = false;
    for (std::size_t word = 0; word < m_seen.size(); ++word) {
        for (auto bits = std::exchange(m_seen[word], 0); bits != 0; bits &= bits - 1) {
            const std::size_t code = word * kWord + static_cast<std::size_t>(std::countr_zero(bits));
            if (left != 0) {
                varies = true;
                const double gain = purity(left) + purity(node.count - left) - before;
                if (gain > best.gain || best.feature < 0) best = {gain, feature, previous, halfWay(levels[previous], levels[code])};
            }
            left += std::exchange(m_counts[code], 0);
            previous = code;
        }
    }
    return varies;
}

template class TreeGrower<std::uint8_t>;
template class TreeGrower<std::uint16_t>;

} // namespace paulownia::analysis

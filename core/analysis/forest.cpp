#include "core/analysis/forest.h"

#include <numeric>

namespace paulownia::analysis {
namespace {

/// Shares of one, unless all are nothing.
void normalize(std::vector<double>& values) {
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    for (double& value : values) value = sum > 0 ? value / sum : 0;
}

} // namespace

ForestModel::ForestModel(std::vector<Tree> trees, std::vector<double> gains) : m_trees(std::move(trees)), m_gains(std::move(gains)) {
    normalize(m_gains);
}

double ForestModel::score(std::span<const float> features) const {
    double sum = 0;
    for (const auto& tree : m_trees) sum += tree.score(features);
    return sum / static_cast<double>(m_trees.size());
}

template <class Code>
std::unique_ptr<ForestModel> growForest(const CodeTable<Code>& codes, std::span<const std::uint8_t> labels, std::span<const std::uint32_t> rows,
                                        const ForestSettings& settings, std::uint64_t seed) {
    base::Random random(seed);
    TreeGrower<Code> grower(codes, labels, settings.depth);
    std::vector<Tree> trees;
    std::vector<double> sum(codes.features());
    for (int i = 0; i < settings.trees; ++i) {
        std::vector<double> gains(codes.features());
        trees.push_back(grower.grow(rows, random, gains));
        normalize(gains); // each tree counts the same, as in scikit-learn
        for (std::size_t f = 0; f < gains.size(); ++f) sum[f] += gains[f];
    }
    return std::make_unique<ForestModel>(std::move(trees), std::move(sum));
}

template std::unique_ptr<ForestModel> growForest(const CodeTable<std::uint8_t>&, std::span<const std::uint8_t>, std::span<const std::uint32_t>,
                                                 const ForestSettings&, std::uint64_t);
template std::unique_ptr<ForestModel> growForest(const CodeTable<std::uint16_t>&, std::span<const std::uint8_t>, std::span<const std::uint32_t>,
                                                 const ForestSettings&, std::uint64_t);

std::unique_ptr<Model> Forest::fit(std::span<const std::uint32_t> rows, std::uint64_t seed) const {
    return growForest(m_codes, m_samples.labels, rows, m_settings, seed);
}

} // namespace paulownia::analysis

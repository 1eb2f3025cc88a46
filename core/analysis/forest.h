#pragma once

#include "core/analysis/classifier.h"
#include "core/analysis/tree_grower.h"

namespace paulownia::analysis {

struct ForestSettings {
    int trees = 16;
    int depth = 32;
};

/// The mean of trees' answers.
class ForestModel : public Model {
public:
    ForestModel(std::vector<Tree> trees, std::vector<double> gains);
    double score(std::span<const float> features) const override;
    std::vector<double> importance() const override { return m_gains; }

private:
    std::vector<Tree> m_trees;
    std::vector<double> m_gains;
};

/// A forest on coded features, the same for vectors and pixels.
template <class Code>
std::unique_ptr<ForestModel> growForest(const CodeTable<Code>& codes, std::span<const std::uint8_t> labels, std::span<const std::uint32_t> rows,
                                        const ForestSettings& settings, std::uint64_t seed);

/// Random forest as scikit-learn grows it, with the paper's 16 trees of depth 32.
class Forest : public Classifier {
public:
    Forest(const Samples& samples, ForestSettings settings) : m_samples(samples), m_settings(settings), m_codes(ranksOf(samples)) {}
    std::unique_ptr<Model> fit(std::span<const std::uint32_t> rows, std::uint64_t seed) const override;

private:
    const Samples& m_samples;
    ForestSettings m_settings;
    CodeTable<std::uint16_t> m_codes;
};

} // namespace paulownia::analysis

#pragma once

#include "core/analysis/boosted_tree.h"
#include "core/analysis/classifier.h"

namespace paulownia::analysis {

struct BoostingSettings {
    int rounds = 38;
    std::size_t mostBins = 255;
    std::size_t perBin = 3; ///< samples
    LeafWise tree;
};

/// Gradient boosting of the binary log loss with LightGBM's defaults and the paper's 38 rounds: starts at the labels' log odds,
/// leaf-wise trees, no regularization. LightGBM itself is not in Debian 12; differences: bins hold three samples at least and
/// whole values, as LightGBM's, but are spread evenly where values outnumber them, and leaves are counted, not estimated.
class Boosting : public Classifier {
public:
    Boosting(const Samples& samples, const BoostingSettings& settings);
    std::unique_ptr<Model> fit(std::span<const std::uint32_t> rows, std::uint64_t seed) const override; ///< draws nothing

private:
    BinnedRows binned(std::span<const std::uint32_t> rows) const;
    void binFeature(std::size_t feature, std::span<const std::int32_t> places, BinnedRows& binned) const;

    const Samples& m_samples;
    BoostingSettings m_settings;
    std::vector<std::uint32_t> m_order; ///< of each feature, the samples by value
};

} // namespace paulownia::analysis

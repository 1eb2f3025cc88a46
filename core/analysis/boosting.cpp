#include "core/analysis/boosting.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace paulownia::analysis {
namespace {

double logistic(double value) { return 1 / (1 + std::exp(-value)); }

class BoostedModel : public Model {
public:
    BoostedModel(double start, std::vector<Tree> trees, std::vector<double> gains) : m_start(start), m_trees(std::move(trees)), m_gains(std::move(gains)) {
        const double sum = std::accumulate(m_gains.begin(), m_gains.end(), 0.0);
        for (double& gain : m_gains) gain = sum > 0 ? gain / sum : 0;
    }
    double score(std::span<const float> features) const override {
        double sum = m_start;
        for (const auto& tree : m_trees) sum += tree.score(features);
        return logistic(sum);
    }
    std::vector<double> importance() const override { return m_gains; }

private:
    double m_start;
    std::vector<Tree> m_trees;
    std::vector<double> m_gains;
};

} // namespace

Boosting::Boosting(const Samples& samples, const BoostingSettings& settings) : m_samples(samples), m_settings(settings) {
    std::vector<std::uint32_t> order(samples.size());
    for (std::size_t f = 0; f < samples.features; ++f) {
        std::iota(order.begin(), order.end(), 0u);
        std::ranges::stable_sort(order, {}, [&](auto i) { return samples.at(i, f); });
        m_order.insert(m_order.end(), order.begin(), order.end());
    }
}

/// `places`: where each sample stands among the rows; −1 for those not learned from.
void Boosting::binFeature(std::size_t feature, std::span<const std::int32_t> places, BinnedRows& binned) const {
    const auto order = std::span(m_order).subspan(feature * m_samples.size(), m_samples.size());
    const std::size_t least = std::max(m_settings.perBin, (binned.size() + m_settings.mostBins - 1) / m_settings.mostBins);
    auto& bounds = binned.bounds[feature];
    std::size_t inBin = 0;
    float last = 0;
    for (const auto sample : order) {
        if (places[sample] < 0) continue;
        const float value = m_samples.at(sample, feature);
        if (inBin >= least && value > last) {
            bounds.push_back(last / 2 + value / 2);
            inBin = 0;
        }
        binned.bins[static_cast<std::size_t>(places[sample]) * binned.features + feature] = static_cast<std::uint8_t>(bounds.size());
        last = value;
        ++inBin;
    }
    binned.mostBins = std::max(binned.mostBins, bounds.size() + 1);
}

BinnedRows Boosting::binned(std::span<const std::uint32_t> rows) const {
    BinnedRows binned{m_samples.features, std::vector<std::uint8_t>(rows.size() * m_samples.features), {}, 0};
    binned.bounds.resize(m_samples.features);
    std::vector<std::int32_t> places(m_samples.size(), -1);
    for (std::size_t i = 0; i < rows.size(); ++i) places[rows[i]] = static_cast<std::int32_t>(i);
    for (std::size_t f = 0; f < m_samples.features; ++f) binFeature(f, places, binned);
    return binned;
}

std::unique_ptr<Model> Boosting::fit(std::span<const std::uint32_t> rows, std::uint64_t) const {
    const auto data = binned(rows);
    const auto n = rows.size();
    double positives = 0;
    for (const auto row : rows) positives += m_samples.labels[row];
    const double start = std::log(positives / (static_cast<double>(n) - positives));
    std::vector<double> scores(n, start), gradients(n), hessians(n), gains(m_samples.features);
    BoostedTreeGrower grower(data, m_settings.tree);
    std::vector<Tree> trees;
    for (int round = 0; round < m_settings.rounds; ++round) {
        for (std::size_t i = 0; i < n; ++i) {
            const double p = logistic(scores[i]);
            gradients[i] = p - m_samples.labels[rows[i]];
            hessians[i] = p * (1 - p);
        }
        trees.push_back(grower.grow(gradients, hessians, scores, gains));
    }
    return std::make_unique<BoostedModel>(start, std::move(trees), std::move(gains));
}

} // namespace paulownia::analysis

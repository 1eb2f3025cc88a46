#include "core/analysis/arow.h"

#include "core/base/simd.h"
#include "core/base/random.h"

#include <cmath>

namespace paulownia::analysis {
namespace {

constexpr std::size_t kLanes = 8;

/// (a + sign · b) · x; eight sums side by side, added in a fixed order.
PAULOWNIA_VECTORISED
double product(const double* a, const double* b, const double* x, std::size_t n, double sign) {
    double sums[kLanes] = {};
    for (std::size_t i = 0; i < n; i += kLanes)
        for (std::size_t lane = 0; lane < kLanes; ++lane) sums[lane] += (a[i + lane] + sign * b[i + lane]) * x[i + lane];
    return ((sums[0] + sums[4]) + (sums[1] + sums[5])) + ((sums[2] + sums[6]) + (sums[3] + sums[7]));
}

PAULOWNIA_VECTORISED
void move(double* weights, double* variances, const double* x, const double* squares, std::size_t n, double alpha, double beta) {
    for (std::size_t i = 0; i < n; ++i) {
        const double variance = variances[i];
        weights[i] += alpha * variance * x[i];
        variances[i] = variance - beta * variance * variance * squares[i];
    }
}

/// A label's weights and variances; unseen until an example of it was learned from.
struct Side {
    explicit Side(std::size_t stride) : weights(stride, 0.0), variances(stride, 1.0) {}
    std::vector<double> weights, variances;
    bool isSeen = false;
};

class ArowModel : public Model {
public:
    ArowModel(std::vector<double> weights, std::size_t features) : m_weights(std::move(weights)) { m_weights.resize(features); }
    double score(std::span<const float> features) const override {
        double margin = 0;
        for (std::size_t i = 0; i < m_weights.size(); ++i) margin += m_weights[i] * static_cast<double>(features[i]);
        return 1 / (1 + std::exp(-margin)); // one half where Jubatus has both labels equal
    }
    std::vector<double> importance() const override {
        double sum = 0;
        for (const double weight : m_weights) sum += std::abs(weight);
        std::vector<double> shares;
        shares.reserve(m_weights.size());
        for (const double weight : m_weights) shares.push_back(sum == 0 ? 0 : std::abs(weight) / sum);
        return shares;
    }

private:
    std::vector<double> m_weights; ///< label 1's less label 0's
};

} // namespace

Arow::Arow(const Samples& samples, ArowSettings settings)
    : m_samples(samples), m_settings(settings), m_stride((samples.features + kLanes - 1) / kLanes * kLanes), m_values(samples.size() * m_stride, 0.0) {
    for (std::size_t i = 0; i < samples.size(); ++i)
        for (std::size_t f = 0; f < samples.features; ++f) m_values[i * m_stride + f] = static_cast<double>(samples.at(i, f));
    m_squares = m_values;
    for (double& value : m_squares) value *= value;
}

std::unique_ptr<Model> Arow::fit(std::span<const std::uint32_t> rows, std::uint64_t seed) const {
    base::Random random(seed);
    std::vector<std::uint32_t> epoch(rows.begin(), rows.end()), order;
    order.reserve(epoch.size() * static_cast<std::size_t>(m_settings.epochs));
    for (int i = 0; i < m_settings.epochs; ++i) {
        random.shuffle(epoch);
        order.insert(order.end(), epoch.begin(), epoch.end());
    }
    return fitInOrder(order);
}

std::unique_ptr<Model> Arow::fitInOrder(std::span<const std::uint32_t> order) const {
    Side sides[2] = {Side(m_stride), Side(m_stride)};
    for (const auto i : order) {
        Side& good = sides[m_samples.labels[i]];
        Side& bad = sides[1 - m_samples.labels[i]];
        const double *x = row(i).data(), *squares = m_squares.data() + i * m_stride;
        const double margin = product(good.weights.data(), bad.weights.data(), x, m_stride, -1); // unseen weights are zero
        if (margin >= 1) continue;
        const double variance = product(good.variances.data(), bad.variances.data(), squares, m_stride, 1);
        const double beta = 1 / (variance + 1 / m_settings.regularizationWeight), alpha = (1 - margin) * beta;
        move(good.weights.data(), good.variances.data(), x, squares, m_stride, alpha, beta);
        if (bad.isSeen) move(bad.weights.data(), bad.variances.data(), x, squares, m_stride, -alpha, beta);
        good.isSeen = true;
    }
    auto weights = std::move(sides[1].weights);
    for (std::size_t f = 0; f < weights.size(); ++f) weights[f] -= sides[0].weights[f];
    return std::make_unique<ArowModel>(std::move(weights), m_samples.features);
}

} // namespace paulownia::analysis

#pragma once

#include "core/analysis/classifier.h"

namespace paulownia::analysis {

struct ArowSettings {
    double regularizationWeight = 1.0; ///< as Jubatus reads it: 1 / r of the article
    int epochs = 100;
};

/// Adaptive regularization of weights (Crammer, Kulesza, Dredze 2009) for two labels, each with a weight and a variance a
/// feature, as Jubatus learns it: a label not seen yet neither counts nor moves. Samples are shuffled anew each epoch.
class Arow : public Classifier {
public:
    Arow(const Samples& samples, ArowSettings settings);
    std::unique_ptr<Model> fit(std::span<const std::uint32_t> rows, std::uint64_t seed) const override;
    /// With the visiting order given instead of drawn: indices of samples, any number of them.
    std::unique_ptr<Model> fitInOrder(std::span<const std::uint32_t> order) const;

private:
    std::span<const double> row(std::uint32_t i) const { return std::span(m_values).subspan(i * m_stride, m_stride); }

    const Samples& m_samples;
    ArowSettings m_settings;
    std::size_t m_stride;          ///< features, filled up with zeros to a multiple of eight
    std::vector<double> m_values;  ///< samples × stride
    std::vector<double> m_squares; ///< the same, squared
};

} // namespace paulownia::analysis

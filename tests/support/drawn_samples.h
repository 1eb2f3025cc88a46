#pragma once

#include "core/analysis/samples.h"
#include "core/base/random.h"

namespace paulownia::tests {

/// Two overlapping classes: 75 smooth features of which a few tell the label; a sample a volunteer. Float16-like steps.
inline analysis::Samples drawnSamples(int count, std::uint64_t seed, std::size_t features = 75) {
    base::Random random(seed);
    analysis::Samples samples{features, {}, {}, {}, {}};
    for (int i = 0; i < count; ++i) {
        const bool female = random.chance(0.53);
        double level = random.normal() * 0.08 + 0.5;
        for (std::size_t f = 0; f < features; ++f) {
            level += 0.03 * random.normal();
            const double shift = f >= features / 2 && f < features / 2 + 10 ? (female ? 0.06 : -0.06) : 0;
            samples.values.push_back(static_cast<float>(std::round((level + shift) * 2048) / 2048));
        }
        samples.labels.push_back(female);
        samples.volunteers.push_back(i + 1);
        samples.photos.push_back(1);
    }
    return samples;
}

inline std::vector<double> asDoubles(const std::vector<float>& values) { return {values.begin(), values.end()}; }
inline std::vector<double> asDoubles(const std::vector<std::uint8_t>& values) { return {values.begin(), values.end()}; }

} // namespace paulownia::tests

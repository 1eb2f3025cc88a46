#pragma once

#include <algorithm>
#include <cmath>
#include <span>

namespace paulownia::analysis {

/// The project's sign of a component. True where the vector was turned round.
inline bool makeLargestPositive(std::span<double> loadings) {
    const auto largest = std::ranges::max_element(loadings, {}, [](double value) { return std::abs(value); });
    if (largest == loadings.end() || *largest >= 0) return false;
    for (double& value : loadings) value = -value;
    return true;
}

} // namespace paulownia::analysis

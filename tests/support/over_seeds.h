#pragma once

#include <QString>
#include <cmath>
#include <vector>

namespace paulownia::tests {

struct Spread {
    double mean = 0, error = 0; ///< standard error of the mean
};

inline Spread spreadOf(const std::vector<double>& values) {
    Spread spread;
    const auto n = static_cast<double>(values.size());
    for (const double value : values) spread.mean += value / n;
    double squares = 0;
    for (const double value : values) squares += (value - spread.mean) * (value - spread.mean);
    spread.error = std::sqrt(squares / (n - 1) / n);
    return spread;
}

/// Whether two means differ by no more than sampling explains (3.5 standard errors; and half a percent, where neither varies).
inline bool areWithinSamplingError(const std::vector<double>& a, const std::vector<double>& b) {
    const auto first = spreadOf(a), second = spreadOf(b);
    return std::abs(first.mean - second.mean) <= 3.5 * std::hypot(first.error, second.error) + 0.005;
}

inline QString text(const std::vector<double>& a, const std::vector<double>& b) {
    return QStringLiteral("ours %1 ± %2, theirs %3 ± %4").arg(spreadOf(a).mean).arg(spreadOf(a).error).arg(spreadOf(b).mean).arg(spreadOf(b).error);
}

} // namespace paulownia::tests

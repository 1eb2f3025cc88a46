#include "core/evaluation/comparison.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace paulownia::evaluation {
namespace {

using Key = std::pair<std::int64_t, std::int64_t>;

/// Two-sided: twice the smaller tail of B(n, ½), at most 1. Logarithms, so that thousands of samples do no harm.
double binomialTest(std::int64_t smaller, std::int64_t n) {
    double tail = 0;
    for (std::int64_t k = 0; k <= smaller; ++k) {
        const auto real = [](std::int64_t value) { return static_cast<double>(value); };
        const double choose = std::lgamma(real(n) + 1) - std::lgamma(real(k) + 1) - std::lgamma(real(n - k) + 1);
        tail += std::exp(choose - real(n) * std::numbers::ln2);
    }
    return std::min(1.0, 2 * tail);
}

} // namespace

base::Result<McNemar> mcNemar(const Predictions& first, const Predictions& second) {
    std::map<Key, Prediction> others;
    for (const auto& p : second) others.emplace(Key{p.volunteer, p.photo}, p);
    McNemar result;
    for (const auto& p : first) {
        const auto other = others.find({p.volunteer, p.photo});
        if (other == others.end() || other->second.label != p.label)
            return base::failure(base::ErrorKind::Invalid, "The two tables are not about the same samples: volunteer " + std::to_string(p.volunteer) + ", photo " +
                                                               std::to_string(p.photo) + " is not the same in both");
        result.onlyFirstRight += p.isRight() && !other->second.isRight();
        result.onlySecondRight += !p.isRight() && other->second.isRight();
        others.erase(other);
    }
    if (!others.empty() || first.size() != second.size())
        return base::failure(base::ErrorKind::Invalid, "The two tables are not about the same samples: one has more than the other");
    result.p = binomialTest(std::min(result.onlyFirstRight, result.onlySecondRight), result.onlyFirstRight + result.onlySecondRight);
    return result;
}

} // namespace paulownia::evaluation

#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>
#include <utility>

namespace paulownia::base {

/// A seeded random stream that is the same on every machine and compiler: the standard fixes std::mt19937_64's numbers, but
/// leaves std::shuffle and the distributions to each library.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    std::uint64_t next() { return m_engine(); }
    /// 0 … n − 1, each as likely; n > 0.
    std::uint64_t below(std::uint64_t n) {
        const std::uint64_t fair = std::mt19937_64::max() - std::mt19937_64::max() % n; // above it some would come more often
        std::uint64_t value = next();
        while (value >= fair) value = next();
        return value % n;
    }
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } ///< [0, 1)
    double uniform(double from, double to) { return from + (to - from) * uniform(); }
    bool chance(double probability) { return uniform() < probability; }
    /// Box–Muller; mean 0, standard deviation 1.
    double normal() {
        const double radius = std::sqrt(-2 * std::log(1 - uniform())), angle = 2 * std::numbers::pi * uniform();
        return radius * std::cos(angle);
    }
    /// Fisher–Yates, from the end.
    template <class Container> void shuffle(Container& items) {
        for (auto i = items.size(); i > 1; --i) {
            const auto j = static_cast<decltype(i)>(below(static_cast<std::uint64_t>(i)));
            std::swap(items[i - 1], items[j]);
        }
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace paulownia::base

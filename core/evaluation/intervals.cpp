#include "core/evaluation/intervals.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace paulownia::evaluation {
namespace {

constexpr double kZ = 1.959963984540054; // 97.5 % of the normal distribution

std::vector<Confusion> confusionsByVolunteer(std::span<const Prediction> predictions) {
    std::map<std::int64_t, Confusion> each;
    for (const auto& p : predictions) each[p.volunteer] += confusionOf({&p, 1});
    std::vector<Confusion> confusions;
    confusions.reserve(each.size());
    for (const auto& [volunteer, confusion] : each) confusions.push_back(confusion);
    return confusions;
}

/// Linear between the neighbours, as numpy's quantile.
double quantile(const std::vector<double>& sorted, double part) {
    const double at = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], at - static_cast<double>(below));
}

} // namespace

Interval wilson(std::int64_t right, std::int64_t all) {
    if (all == 0) return {0, 1};
    const double n = static_cast<double>(all), p = static_cast<double>(right) / n, z2 = kZ * kZ;
    const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kZ / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

Interval bootstrapByVolunteer(std::span<const Prediction> predictions, const std::function<double(const Confusion&)>& figure,
                              std::uint64_t seed, int draws) {
    const auto confusions = confusionsByVolunteer(predictions);
    if (confusions.empty()) return {0, 1};
    base::Random random(seed);
    std::vector<double> figures;
    for (int draw = 0; draw < draws; ++draw) {
        Confusion sum;
        for (std::size_t i = 0; i < confusions.size(); ++i) sum += confusions[random.below(confusions.size())];
        figures.push_back(figure(sum));
    }
    std::ranges::sort(figures);
    return {quantile(figures, 0.025), quantile(figures, 0.975)};
}

std::vector<Subgroup> accuracyBy(std::span<const Prediction> predictions, const std::function<std::string(const Prediction&)>& groupOf) {
    std::map<std::string, Subgroup> groups;
    for (const auto& p : predictions) {
        const auto name = groupOf(p);
        if (name.empty()) continue;
        auto& group = groups[name];
        ++group.samples;
        group.right += p.isRight();
    }
    std::vector<Subgroup> all;
    for (auto& [name, group] : groups) {
        group.name = name;
        group.interval = wilson(group.right, group.samples);
        all.push_back(group);
    }
    return all;
}

} // namespace paulownia::evaluation

#pragma once

#include "core/evaluation/metrics.h"

namespace paulownia::evaluation {

struct Interval {
    double low = 0, high = 0;
};

/// Wilson's score interval of `right` in `all`, 95 %; (0, 1) of none. Takes samples as independent, which photos of one
/// volunteer are not: bootstrapByVolunteer() does not.
Interval wilson(std::int64_t right, std::int64_t all);

/// 95 % percentile interval of a figure when volunteers, each with all their photos, are drawn anew with replacement.
Interval bootstrapByVolunteer(std::span<const Prediction> predictions, const std::function<double(const Confusion&)>& figure,
                              std::uint64_t seed = 1, int draws = 2000);

/// A part of the samples, with counts, so that a bias shows.
struct Subgroup {
    std::string name;
    std::int64_t samples = 0, right = 0;
    Interval interval; ///< Wilson's, of the accuracy
    double accuracy() const { return samples == 0 ? 0 : static_cast<double>(right) / static_cast<double>(samples); }
};

/// Accuracy in each group that `groupOf` names, by name; an empty name leaves a sample out.
std::vector<Subgroup> accuracyBy(std::span<const Prediction> predictions, const std::function<std::string(const Prediction&)>& groupOf);

} // namespace paulownia::evaluation

#pragma once

#include "core/evaluation/prediction_table.h"

#include <functional>
#include <optional>
#include <span>

namespace paulownia::evaluation {

/// Positive is label 1: female, smiling.
struct Confusion {
    std::int64_t truePositive = 0, falsePositive = 0, falseNegative = 0, trueNegative = 0;

    std::int64_t all() const { return truePositive + falsePositive + falseNegative + trueNegative; }
    std::int64_t right() const { return truePositive + trueNegative; }
    double accuracy() const;         ///< 0 of none
    double fScore() const;           ///< of the positives; 0 where nothing is positive, as scikit-learn has it
    double balancedAccuracy() const; ///< the mean of both labels' shares of right answers; of one label where the other is absent
    Confusion& operator+=(const Confusion& other);
};

Confusion confusionOf(std::span<const Prediction> predictions);

/// A point of the receiver operating characteristic: answers of `threshold` and more count as positive.
struct RocPoint {
    double falsePositiveRate = 0, truePositiveRate = 0, threshold = 0;
};

/// From (0, 0), at an infinite threshold, to (1, 1), a point a distinct score; empty where one label is absent.
std::vector<RocPoint> rocCurve(Predictions predictions);
/// The area under it; equal scores count half. None where one label is absent.
std::optional<double> areaUnderRoc(Predictions predictions);

/// Accuracy by volunteer: the majority over that volunteer's predictions against their label; half and half is wrong.
struct ByVolunteer {
    std::int64_t volunteers = 0, right = 0;
};
ByVolunteer byVolunteer(std::span<const Prediction> predictions);
/// Those of whom the majority of answers is wrong, ascending.
std::vector<std::int64_t> wrongVolunteers(std::span<const Prediction> predictions);

} // namespace paulownia::evaluation

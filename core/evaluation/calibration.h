#pragma once

#include "core/evaluation/prediction_table.h"

#include <span>

namespace paulownia::evaluation {

/// Predictions whose score lies in one tenth.
struct CalibrationBin {
    std::int64_t samples = 0;
    double meanScore = 0, positives = 0; ///< share of the label 1; 0 of none
};

/// Ten bins of equal width, 0–0.1 … 0.9–1.
std::vector<CalibrationBin> calibrationOf(std::span<const Prediction> predictions);
/// How far scores and shares of positives lie apart, bins weighted by their samples; 0 of none.
double calibrationError(std::span<const CalibrationBin> bins);

} // namespace paulownia::evaluation

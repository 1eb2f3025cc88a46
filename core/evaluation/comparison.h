#pragma once

#include "core/evaluation/prediction_table.h"

namespace paulownia::evaluation {

/// McNemar's test of two methods on the same samples: exact and two-sided, from the binomial distribution.
struct McNemar {
    std::int64_t onlyFirstRight = 0, onlySecondRight = 0;
    double p = 1; ///< how often chance alone divides the disputed samples at least as unevenly
};

/// Samples are matched by volunteer and photo; Invalid where one table lacks a sample of the other, has it twice or labels
/// it otherwise.
base::Result<McNemar> mcNemar(const Predictions& first, const Predictions& second);

} // namespace paulownia::evaluation

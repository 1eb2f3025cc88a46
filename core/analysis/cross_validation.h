#pragma once

#include "core/analysis/classifier.h"
#include "core/base/task.h"
#include "core/evaluation/protocol.h"

namespace paulownia::analysis {

struct RunSettings {
    std::uint64_t seed = 32; ///< the paper's random state; each fold starts from it
    int threads = 0;         ///< 0: all cores; the result is the same
};

/// A sentence where a fold would have to learn from one label alone (or from nothing).
base::Result<> checkFolds(std::span<const std::uint8_t> labels, const evaluation::Split& split);

/// Learns from each fold's training samples and asks about its test samples: predictions in the order of folds and samples.
/// Cancelled between two folds.
base::Result<evaluation::Predictions> crossValidate(const Method& method, const Samples& samples, const evaluation::Split& split,
                                                    const RunSettings& settings = {}, const base::Task& task = {});

} // namespace paulownia::analysis

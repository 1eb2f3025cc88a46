#pragma once

#include "core/learning/fold_trainer.h"

namespace paulownia::learning {

/// "cpu", "cuda" or, as "auto", what there is. Unsupported where there is no such device.
base::Result<torch::Device> deviceFrom(const std::string& name);

/// Trains the folds asked for, in order, each into the run's folder as soon as it is done; folds that are done are not done again.
/// Reports "started", each fold's events, "fold" and "finished". Errors of check(), makeSplit(), photoSamples(), readWeights() and
/// FoldTrainer; Invalid where a fold would learn from one label alone or be asked nothing.
base::Result<> trainRun(const TrainRequest& request, const Report& report, const base::Task& task);

} // namespace paulownia::learning

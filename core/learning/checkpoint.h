#pragma once

#include "core/learning/network.h"

#include <filesystem>

namespace paulownia::learning {

/// How far a fold has come; with the network and the optimiser's memory it is all that going on needs, for orders and distortions are drawn
/// from seeds.
struct FoldState {
    int epochs = 0;              ///< done
    int bestEpoch = 0;           ///< the one with the smallest test loss
    double bestTestLoss = 0;
    double lowestTrainLoss = 0;  ///< for an early end
    int sinceLowest = 0;
};

/// Of the network only what learns: frozen weights are there anew when the fold is begun again.
base::Result<> writeCheckpoint(const std::filesystem::path& path, const Network& network, torch::optim::Optimizer& optimizer, const FoldState& state);
/// Invalid where it is damaged, or of another network or optimiser.
base::Result<FoldState> readCheckpoint(const std::filesystem::path& path, Network& network, torch::optim::Optimizer& optimizer);

} // namespace paulownia::learning

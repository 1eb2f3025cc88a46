#pragma once

#include "core/learning/network.h"
#include "core/learning/tensors.h"

#include <filesystem>

namespace paulownia::learning {

/// A .safetensors file, or a .pth or .pt in torch's zip form: told by content. Errors of readSafetensors() and readTorchFile().
base::Result<WeightsFile> readWeights(const std::filesystem::path& path);

/// All that the network is made of: parameters and the normalisations' statistics.
Tensors tensorsOf(const Network& network);
/// What learning may change of it: the parameters that are not frozen, and all statistics.
Tensors learningTensorsOf(const Network& network);

/// What setWeights() did.
struct WeightsUse {
    std::size_t taken = 0;
    bool hasHead = false; ///< the paper's head came too; else it keeps its own drawn weights
};

/// Puts them into the network. What torchvision has beside the trunk is left out: the auxiliary classifier and `fc`; a file without
/// a head is one to start from. Invalid, with the name, where a tensor is missing, has another shape, or holds what is no number.
base::Result<WeightsUse> setWeights(Network& network, const Tensors& tensors, const std::string& source);

} // namespace paulownia::learning

#pragma once

#include "core/learning/tensors.h"

#include <filesystem>

namespace paulownia::learning {

/// Weights that torch.save() wrote in its zip form: a dict or OrderedDict of tensors (`state_dict()`), or one under "state_dict".
/// Runs no code of the file. Unsupported, with how to convert it, for the form of before PyTorch 1.6; Invalid where it is damaged;
/// Denied where it asks for anything but weights.
base::Result<WeightsFile> readTorchFile(const std::filesystem::path& path);

/// A dict of tensors in the zip form, which torch.load() and readTorchFile() read. The file appears whole or not at all.
base::Result<> writeTorchFile(const std::filesystem::path& path, const Tensors& tensors);

} // namespace paulownia::learning

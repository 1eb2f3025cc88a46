#pragma once

#include "core/learning/tensors.h"

#include <filesystem>

namespace paulownia::learning {

/// https://github.com/huggingface/safetensors: eight bytes with the header's length, a header in JSON, then the numbers. Each tensor
/// is held against the file's size before anything is read. Invalid where it is damaged; Unsupported for kinds of numbers that
/// LibTorch does not have.
base::Result<WeightsFile> readSafetensors(const std::filesystem::path& path);

/// The file appears whole or not at all.
base::Result<> writeSafetensors(const std::filesystem::path& path, const WeightsFile& file);

} // namespace paulownia::learning

#pragma once

#include "core/analysis/code_table.h"
#include "core/base/task.h"

namespace paulownia::analysis {

/// The cuts (readCuts(), row by row) `copies` times each, distorted anew each time, pixel by pixel: sample i · copies + c is copy c
/// of cut i. A byte a pixel: 2.2 GB for the paper's 24,290 copies of 89,401 pixels, where floats would be 8.7 GB. With no copies,
/// the cuts themselves. The same seed gives the same pixels, on any number of threads. Cancelled.
base::Result<CodeTable<std::uint8_t>> augmentedPixels(std::span<const std::uint8_t> cuts, int copies, std::uint64_t seed, int threads = 0,
                                                      const base::Task& task = {});

} // namespace paulownia::analysis

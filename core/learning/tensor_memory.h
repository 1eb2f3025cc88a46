#pragma once

#include <cstddef>

namespace paulownia::learning {

/// From now on the memory of large tensors on the processor is kept for the next ones, on large pages where the system has them, and
/// not given back after each. A step of Inception V3 with batch 16 would have the system clear 1.5 GB anew, a third of its
/// time. Never more than one and a half times what was in use at once. For a whole process; again is nothing.
void keepTensorMemory();

/// What the kept memory stands at; for tests.
struct TensorMemory {
    std::size_t inUse = 0, idle = 0, most = 0; ///< bytes; `most`: in use at once so far
};
TensorMemory tensorMemory();

} // namespace paulownia::learning

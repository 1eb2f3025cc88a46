#pragma once

#include "core/base/error.h"

#include <map>
#include <string>
#include <torch/torch.h>

namespace paulownia::learning {

using Tensors = std::map<std::string, torch::Tensor>;

/// Named tensors of a file, and what is noted beside them.
struct WeightsFile {
    Tensors tensors;
    std::map<std::string, std::string> notes;
};

/// What a library throws ends here, as a failure that names `where`.
template <class Work> auto guarded(const std::string& where, Work work) -> decltype(work()) {
    try {
        return work();
    } catch (const c10::Error& e) {
        return base::failure(base::ErrorKind::Internal, "LibTorch refused: " + e.msg(), where, e.what());
    } catch (const std::bad_alloc&) {
        return base::failure(base::ErrorKind::Io, "There is not enough memory; a smaller batch needs less", where);
    } catch (const std::exception& e) {
        return base::failure(base::ErrorKind::Internal, e.what(), where);
    }
}

} // namespace paulownia::learning

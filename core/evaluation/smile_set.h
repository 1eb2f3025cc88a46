#pragma once

#include "core/arrays/release_folder.h"

namespace paulownia::evaluation {

/// The paper's smile set: rows of the labels. [scripts]
struct SmileSet {
    std::vector<std::uint32_t> smiling;    ///< more than 80 % smile votes, in array order
    std::vector<std::uint32_t> notSmiling; ///< no smile vote at all, the first as many in array order

    std::vector<std::uint32_t> rows() const; ///< smiling, then not smiling: what Protocol::PaperSmile takes
};

/// Invalid where no photo is smiling, or fewer have no smile vote than are smiling.
base::Result<SmileSet> smileSet(const std::vector<arrays::LabelRow>& labels);

} // namespace paulownia::evaluation

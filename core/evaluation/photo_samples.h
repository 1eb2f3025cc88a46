#pragma once

#include "core/arrays/release_folder.h"

#include <optional>
#include <string_view>

namespace paulownia::evaluation {

/// What is to be told apart.
enum class Label { Female, Smile };
std::string toKey(Label label); ///< "female", "smile"
std::optional<Label> labelFrom(std::string_view key);

/// Photos with labels, their pixels left where they are.
struct PhotoSamples {
    std::vector<std::uint32_t> rows; ///< of the release's arrays
    std::vector<std::uint8_t> labels;
    std::vector<std::int64_t> volunteers, photos;
    std::size_t size() const { return rows.size(); }
};

/// Every photo (female), or the paper's smile set. Invalid where one label alone is there.
base::Result<PhotoSamples> photoSamples(const arrays::ReleaseFolder& release, Label label);

} // namespace paulownia::evaluation

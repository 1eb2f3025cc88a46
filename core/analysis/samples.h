#pragma once

#include "core/arrays/release_folder.h"
#include "core/evaluation/photo_samples.h"
#include "core/evaluation/prediction_table.h"

#include <span>

namespace paulownia::analysis {

using evaluation::Label, evaluation::labelFrom, evaluation::toKey;

/// Features with labels: what a classical method learns from.
struct Samples {
    std::size_t features = 0;
    std::vector<float> values;        ///< row by row
    std::vector<std::uint8_t> labels; ///< 1: female, smiling
    std::vector<std::int64_t> volunteers, photos;

    std::size_t size() const { return labels.size(); }
    std::span<const float> row(std::size_t i) const { return std::span(values).subspan(i * features, features); }
    float at(std::size_t i, std::size_t feature) const { return values[i * features + feature]; }
};

/// The 75 mandible features: of a row a volunteer (female), or of each photo of the paper's smile set (smile).
/// Invalid, with what is wrong, where check() says so.
base::Result<Samples> mandibleSamples(const arrays::ReleaseFolder& release, Label label);

/// Nothing can be learned from fewer than two samples, from one label alone, from values that are no numbers, or where no
/// feature differs anywhere: a sentence each, naming `source`.
base::Result<> check(const Samples& samples, const std::string& source);

} // namespace paulownia::analysis

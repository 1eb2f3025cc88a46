#pragma once

#include "core/analysis/cross_validation.h"
#include "core/analysis/forest.h"

namespace paulownia::analysis {

using evaluation::PhotoSamples, evaluation::photoSamples;

struct PixelForestSettings {
    ForestSettings forest;
    int copies = 10; ///< of each training photo, distorted; 0: the photos themselves
};

/// The random forest on all 299 × 299 pixels: learns from distorted copies, is asked about photos as they are. Copies are made once
/// for all folds; a fold takes those of its own training photos. Cancelled between folds.
base::Result<evaluation::Predictions> pixelForest(const arrays::ReleaseFolder& release, const PhotoSamples& samples, const evaluation::Split& split,
                                                  const PixelForestSettings& settings = {}, const RunSettings& run = {}, const base::Task& task = {});

} // namespace paulownia::analysis

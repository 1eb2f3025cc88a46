#pragma once

#include "core/analysis/linkage.h"
#include "core/analysis/principal_components.h"
#include "core/analysis/samples.h"

namespace paulownia::analysis {

struct ExplorationSettings {
    Linkage linkage = Linkage::Average;
    std::size_t clusters = 2; ///< that the dendrogram is cut into; at most as many as there are rows
    std::uint64_t seed = 32;  ///< of the methods that importance is asked of
};

/// What a method leans on.
struct Importance {
    std::string key, name; ///< of methods()
    std::vector<double> shares; ///< a feature, by gain
};

/// The paper's looks at a release without a question: a row a volunteer, 75 features.
struct Exploration {
    Samples samples;
    PrincipalComponents components;
    Dendrogram dendrogram;
    std::vector<std::size_t> order; ///< rows as the dendrogram's leaves stand
    std::vector<int> clusters;      ///< of each row
    ClusterComparison comparison;   ///< clusters against labels
    std::vector<Importance> importance;
    std::vector<std::uint8_t> meanHeadshot; ///< 359 × 359
};

/// Errors as mandibleSamples(), principalComponents() and cluster(), naming the release's file; Cancelled.
base::Result<Exploration> explore(const arrays::ReleaseFolder& release, const ExplorationSettings& settings = {}, const base::Task& task = {});

/// Components of the pixels (eigenfaces), a row a photo: samples without values, and the first ten components; nothing else. Errors as
/// pixelComponents(); Cancelled.
base::Result<Exploration> explorePixels(const arrays::ReleaseFolder& release, std::uint64_t seed = 1, const base::Task& task = {});

} // namespace paulownia::analysis

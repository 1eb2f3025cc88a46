#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <span>
#include <vector>

namespace paulownia::analysis {

/// Principal components of rows: centred, not scaled. Each component's sign is chosen so that its loading of largest size is
/// positive (scikit-learn before 1.5 chose by the scores; the components are the same up to sign).
struct PrincipalComponents {
    std::size_t features = 0, components = 0;
    std::vector<double> mean;       ///< features
    std::vector<double> loadings;   ///< components × features, each of length one
    std::vector<double> scores;     ///< rows × components
    std::vector<double> variance;   ///< of each component's scores, by rows − 1
    std::vector<double> explained;  ///< share of the whole variance, the components not computed included

    std::span<const double> loadingsOf(std::size_t component) const { return std::span(loadings).subspan(component * features, features); }
    double score(std::size_t row, std::size_t component) const { return scores[row * components + component]; }
};

/// By singular value decomposition, in double precision; `components` at most, 0: all there are (the smaller of rows and
/// features). Invalid with fewer than two rows, a value that is no number, or where nothing varies.
base::Result<PrincipalComponents> principalComponents(std::span<const double> values, std::size_t features, std::size_t components = 0);

} // namespace paulownia::analysis

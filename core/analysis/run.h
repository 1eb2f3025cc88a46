#pragma once

#include "core/analysis/cross_validation.h"
#include "core/analysis/pixel_forest.h"

namespace paulownia::analysis {

inline constexpr auto kPixelForest = "pixel-forest"; ///< beside those of methods(): it takes pixels, not features

std::vector<std::string> methodKeys(); ///< all that runOn() knows

/// What `paulownia evaluate` is asked for.
struct RunRequest {
    std::string method = "forest";
    Label label = Label::Female;
    evaluation::Protocol protocol = evaluation::Protocol::LeaveOneVolunteerOut;
    std::int64_t firstFold = 1, lastFold = 0; ///< 0: the last there is
    int copies = 10;                          ///< of the pixel forest's training photos
    RunSettings settings;
};

struct RunOutcome {
    evaluation::Predictions predictions;
    std::string name, methodSettings;   ///< "Random forest", and what it was run with
    std::size_t samples = 0, features = 0, folds = 0;
    bool sharesVolunteers = false;      ///< persons on both sides: the paper's smile protocol
    std::vector<double> importance;     ///< by gain, of a model of all samples; none of the pixel forest
};

/// Runs a method on a release. Errors as makeSplit(), mandibleSamples(), photoSamples(), crossValidate(); NotFound for a method or
/// folds that are not there.
base::Result<RunOutcome> runOn(const arrays::ReleaseFolder& release, const RunRequest& request, const base::Task& task = {});

} // namespace paulownia::analysis

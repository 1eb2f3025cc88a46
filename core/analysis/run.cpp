#include "core/analysis/run.h"

#include "core/analysis/importance.h"
#include "core/evaluation/augmentation.h"

#include <algorithm>

namespace paulownia::analysis {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

Result<evaluation::Split> splitOf(const RunRequest& request, std::span<const std::int64_t> volunteers, std::span<const std::uint8_t> labels) {
    if (request.protocol == evaluation::Protocol::PaperSmile && request.label != Label::Smile)
        return failure(ErrorKind::Invalid, "‘paper-smile’ divides pairs of the smile set: it goes with the label smile only");
    auto split = evaluation::makeSplit(request.protocol, volunteers, request.settings.seed, labels);
    if (!split) return split;
    const auto all = static_cast<std::int64_t>(split->folds.size()), last = request.lastFold == 0 ? all : request.lastFold;
    if (request.firstFold < 1 || request.firstFold > last || last > all)
        return failure(ErrorKind::NotFound, "There are the folds 1 to " + std::to_string(all) + "; " + std::to_string(request.firstFold) + " to " + std::to_string(last) + " is not among them");
    split->folds.erase(split->folds.begin() + last, split->folds.end());
    split->folds.erase(split->folds.begin(), split->folds.begin() + request.firstFold - 1);
    return split;
}

Result<RunOutcome> runOnVectors(const arrays::ReleaseFolder& release, const Method& method, const RunRequest& request, const base::Task& task) {
    const auto samples = mandibleSamples(release, request.label);
    if (!samples) return failure(samples);
    const auto split = splitOf(request, samples->volunteers, samples->labels);
    if (!split) return failure(split);
    auto predictions = crossValidate(method, *samples, *split, request.settings, task);
    if (!predictions) return failure(predictions);
    return RunOutcome{std::move(*predictions), method.name, method.settings, samples->size(), samples->features, split->folds.size(), split->sharesVolunteers,
                      gainImportance(method, *samples, request.settings.seed)};
}

Result<RunOutcome> runOnPixels(const arrays::ReleaseFolder& release, const RunRequest& request, const base::Task& task) {
    const auto samples = photoSamples(release, request.label);
    if (!samples) return failure(samples);
    const auto split = splitOf(request, samples->volunteers, samples->labels);
    if (!split) return failure(split);
    auto predictions = pixelForest(release, *samples, *split, {{}, request.copies}, request.settings, task);
    if (!predictions) return failure(predictions);
    return RunOutcome{std::move(*predictions), "Random forest of pixels", methodOf("forest")->settings + "; " + std::to_string(request.copies) + " distorted copies",
                      samples->size(), static_cast<std::size_t>(evaluation::kCutPixels), split->folds.size(), split->sharesVolunteers, {}};
}

} // namespace

std::vector<std::string> methodKeys() {
    std::vector<std::string> keys;
    for (const auto& method : methods()) keys.push_back(method.key);
    keys.emplace_back(kPixelForest);
    return keys;
}

Result<RunOutcome> runOn(const arrays::ReleaseFolder& release, const RunRequest& request, const base::Task& task) {
    if (request.method == kPixelForest) return runOnPixels(release, request, task);
    if (const auto* method = methodOf(request.method)) return runOnVectors(release, *method, request, task);
    return failure(ErrorKind::NotFound, "There is no method ‘" + request.method + "’");
}

} // namespace paulownia::analysis

#include "core/analysis/cross_validation.h"

#include "core/base/parallel.h"

namespace paulownia::analysis {

using base::ErrorKind;
using base::failure;
using base::Result;

Result<> checkFolds(std::span<const std::uint8_t> labels, const evaluation::Split& split) {
    for (const auto& fold : split.folds) {
        std::size_t positives = 0;
        for (const auto i : fold.train) positives += labels[i];
        if (positives > 0 && positives < fold.train.size()) continue;
        return failure(ErrorKind::Invalid, "In fold " + std::to_string(fold.number) + " of ‘" + toKey(split.protocol) +
                                               "’ the training samples are all of one label; the release is too small for it, or too uneven");
    }
    return {};
}

Result<evaluation::Predictions> crossValidate(const Method& method, const Samples& samples, const evaluation::Split& split,
                                              const RunSettings& settings, const base::Task& task) {
    if (auto good = checkFolds(samples.labels, split); !good) return failure(good);
    const auto classifier = method.on(samples);
    std::vector<evaluation::Predictions> parts(split.folds.size());
    const bool isDone = base::forEach(parts.size(), settings.threads, task, method.name, [&](std::size_t at) {
        const auto& fold = split.folds[at];
        const auto model = classifier->fit(fold.train, settings.seed);
        for (const auto i : fold.test)
            parts[at].push_back({fold.number, samples.volunteers[i], samples.photos[i], samples.labels[i], model->score(samples.row(i))});
    });
    if (!isDone) return failure(ErrorKind::Cancelled, "Stopped");
    evaluation::Predictions all;
    for (const auto& part : parts) all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace paulownia::analysis

#include "core/analysis/importance.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>
#include <numeric>

namespace paulownia::analysis {
namespace {

bool isRight(const Model& model, std::span<const float> features, int label) { return (model.score(features) > 0.5) == (label == 1); }

/// Right answers lost by shuffling each feature among the fold's test samples, summed over the repeats.
std::vector<double> lostByShuffling(const Model& model, const Samples& samples, std::vector<std::uint32_t> test, int repeats, base::Random random) {
    std::vector<double> lost(samples.features);
    int right = 0;
    for (const auto i : test) right += isRight(model, samples.row(i), samples.labels[i]);
    auto donors = test;
    std::vector<float> changed(samples.features);
    for (std::size_t f = 0; f < samples.features; ++f)
        for (int repeat = 0; repeat < repeats; ++repeat) {
            random.shuffle(donors);
            lost[f] += right;
            for (std::size_t k = 0; k < test.size(); ++k) {
                std::ranges::copy(samples.row(test[k]), changed.begin());
                changed[f] = samples.at(donors[k], f);
                lost[f] -= isRight(model, changed, samples.labels[test[k]]);
            }
        }
    return lost;
}

} // namespace

std::vector<double> gainImportance(const Method& method, const Samples& samples, std::uint64_t seed) {
    std::vector<std::uint32_t> all(samples.size());
    std::iota(all.begin(), all.end(), 0u);
    return method.on(samples)->fit(all, seed)->importance();
}

base::Result<std::vector<double>> permutationImportance(const Method& method, const Samples& samples, const evaluation::Split& split, int repeats,
                                                        const RunSettings& settings, const base::Task& task) {
    if (auto good = checkFolds(samples.labels, split); !good) return base::failure(good);
    const auto classifier = method.on(samples);
    std::vector<std::vector<double>> parts(split.folds.size());
    const bool isDone = base::forEach(parts.size(), settings.threads, task, method.name, [&](std::size_t fold) {
        const auto model = classifier->fit(split.folds[fold].train, settings.seed);
        parts[fold] = lostByShuffling(*model, samples, split.folds[fold].test, repeats, base::Random(settings.seed + fold));
    });
    if (!isDone) return base::failure(base::ErrorKind::Cancelled, "Stopped");
    double asked = 0;
    std::vector<double> importance(samples.features);
    for (std::size_t fold = 0; fold < parts.size(); ++fold) {
        asked += static_cast<double>(split.folds[fold].test.size()) * repeats;
        for (std::size_t f = 0; f < importance.size(); ++f) importance[f] += parts[fold][f];
    }
    for (double& value : importance) value /= asked;
    return importance;
}

std::vector<std::size_t> topFeatures(std::span<const double> importance, std::size_t count) {
    std::vector<std::size_t> order(importance.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](auto f) { return importance[f]; });
    order.resize(std::min(count, order.size()));
    return order;
}

} // namespace paulownia::analysis

#include "core/analysis/pixel_forest.h"

#include "core/analysis/augmented_pixels.h"
#include "core/base/parallel.h"
#include "core/evaluation/augmentation.h"

#include <algorithm>

namespace paulownia::analysis {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using evaluation::kCutPixels;

Result<std::vector<std::uint8_t>> cutsOf(const arrays::NpyReader& headshots, const PhotoSamples& samples, const base::Task& task) {
    std::vector<std::uint8_t> cuts;
    cuts.reserve(samples.size() * kCutPixels);
    for (const auto row : samples.rows) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Stopped");
        const auto headshot = headshots.row(row);
        if (!headshot) return failure(headshot);
        const auto cut = evaluation::cutOf(*headshot);
        cuts.insert(cuts.end(), cut.begin(), cut.end());
    }
    return cuts;
}

/// All copies of the photos.
std::vector<std::uint32_t> copiesOf(const std::vector<std::uint32_t>& photos, std::uint32_t copies) {
    std::vector<std::uint32_t> all;
    for (const auto photo : photos)
        for (std::uint32_t c = 0; c < copies; ++c) all.push_back(photo * copies + c);
    return all;
}

} // namespace

Result<evaluation::Predictions> pixelForest(const arrays::ReleaseFolder& release, const PhotoSamples& samples, const evaluation::Split& split,
                                            const PixelForestSettings& settings, const RunSettings& run, const base::Task& task) {
    if (auto good = checkFolds(samples.labels, split); !good) return failure(good);
    const auto cuts = cutsOf(release.headshots, samples, task);
    if (!cuts) return failure(cuts);
    const auto pixels = augmentedPixels(*cuts, settings.copies, run.seed, run.threads, task);
    if (!pixels) return failure(pixels);
    const auto copies = static_cast<std::uint32_t>(std::max(1, settings.copies));
    std::vector<std::uint8_t> labels;
    for (const auto label : samples.labels) labels.insert(labels.end(), copies, label);

    std::vector<evaluation::Predictions> parts(split.folds.size());
    const bool isDone = base::forEach(parts.size(), run.threads, task, "Pixel forest", [&](std::size_t at) {
        const auto& fold = split.folds[at];
        const auto model = growForest(*pixels, labels, copiesOf(fold.train, copies), settings.forest, run.seed);
        for (const auto i : fold.test) {
            const auto cut = std::span(*cuts).subspan(std::size_t{i} * kCutPixels, kCutPixels);
            const std::vector<float> features(cut.begin(), cut.end());
            parts[at].push_back({fold.number, samples.volunteers[i], samples.photos[i], samples.labels[i], model->score(features)});
        }
    });
    if (!isDone) return failure(ErrorKind::Cancelled, "Stopped");
    evaluation::Predictions all;
    for (const auto& part : parts) all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace paulownia::analysis

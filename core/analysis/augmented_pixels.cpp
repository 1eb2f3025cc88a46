#include "core/analysis/augmented_pixels.h"

#include "core/base/parallel.h"
#include "core/evaluation/augmentation.h"

#include <algorithm>
#include <numeric>

namespace paulownia::analysis {
namespace {

using evaluation::kCutPixels;

constexpr std::size_t kTogether = 64; ///< samples turned from rows into columns at once: a cache line

/// A stream of its own for each sample, so that no order of making them matters.
base::Random streamOf(std::uint64_t seed, std::size_t sample) { return base::Random(seed * 0x9e3779b97f4a7c15u + sample); }

void makeSample(std::span<const std::uint8_t> cuts, int copies, std::uint64_t seed, std::size_t sample, std::span<std::uint8_t> result) {
    const auto cut = cuts.subspan(sample / static_cast<std::size_t>(std::max(1, copies)) * kCutPixels, kCutPixels);
    if (copies == 0) {
        std::ranges::copy(cut, result.begin());
        return;
    }
    auto random = streamOf(seed, sample);
    evaluation::distort(cut, evaluation::Distortion::draw(random), result);
}

} // namespace

base::Result<CodeTable<std::uint8_t>> augmentedPixels(std::span<const std::uint8_t> cuts, int copies, std::uint64_t seed, int threads,
                                                      const base::Task& task) {
    const std::size_t samples = cuts.size() / kCutPixels * static_cast<std::size_t>(std::max(1, copies));
    HugeArray<std::uint8_t> codes(samples * kCutPixels);
    const bool isDone = base::forEach((samples + kTogether - 1) / kTogether, threads, task, "Augmented images", [&](std::size_t block) {
        const std::size_t first = block * kTogether, count = std::min(kTogether, samples - first);
        std::vector<std::uint8_t> rows(count * kCutPixels);
        for (std::size_t i = 0; i < count; ++i) makeSample(cuts, copies, seed, first + i, std::span(rows).subspan(i * kCutPixels, kCutPixels));
        for (std::size_t pixel = 0; pixel < kCutPixels; ++pixel)
            for (std::size_t i = 0; i < count; ++i) codes[pixel * samples + first + i] = rows[i * kCutPixels + pixel];
    });
    if (!isDone) return base::failure(base::ErrorKind::Cancelled, "Stopped");
    std::vector<float> levels(256);
    std::iota(levels.begin(), levels.end(), 0.0f);
    return CodeTable<std::uint8_t>(samples, std::move(codes), std::vector(kCutPixels, levels));
}

} // namespace paulownia::analysis

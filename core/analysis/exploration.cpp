#include "core/analysis/exploration.h"

#include "core/analysis/importance.h"
#include "core/analysis/pixel_components.h"
#include "core/evaluation/augmentation.h"

#include <algorithm>

namespace paulownia::analysis {
namespace {

using base::failure;
using base::Result;

constexpr std::size_t kComponents = 10;

Result<std::vector<std::uint8_t>> meanHeadshot(const arrays::ReleaseFolder& release, const base::Task& task) {
    std::vector<std::uint64_t> sums(arrays::kHeadshotPixels);
    const auto rows = release.headshots.rows();
    if (rows == 0) return failure(base::ErrorKind::Invalid, "The release has no headshots");
    for (std::uint64_t i = 0; i < rows; ++i) {
        if (task.stopRequested()) return failure(base::ErrorKind::Cancelled, "Stopped");
        const auto row = release.headshots.row(i);
        if (!row) return failure(row);
        std::ranges::transform(sums, *row, sums.begin(), std::plus<std::uint64_t>());
        task.progress(static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(rows));
    }
    std::vector<std::uint8_t> mean(sums.size());
    std::ranges::transform(sums, mean.begin(), [&](auto sum) { return static_cast<std::uint8_t>((sum + rows / 2) / rows); });
    return mean;
}

} // namespace

Result<Exploration> explore(const arrays::ReleaseFolder& release, const ExplorationSettings& settings, const base::Task& task) {
    auto samples = mandibleSamples(release, Label::Female);
    if (!samples) return failure(samples);
    Exploration result{std::move(*samples), {}, {}, {}, {}, {}, {}, {}};
    const std::vector<double> values(result.samples.values.begin(), result.samples.values.end());
    auto components = principalComponents(values, result.samples.features, kComponents);
    if (!components) return failure(components);
    result.components = std::move(*components);
    auto dendrogram = cluster(values, result.samples.features, settings.linkage, task);
    if (!dendrogram) return failure(dendrogram);
    result.dendrogram = std::move(*dendrogram);
    result.order = leafOrder(result.dendrogram);
    result.clusters = cut(result.dendrogram, std::min(std::max<std::size_t>(1, settings.clusters), result.samples.size()));
    result.comparison = compare(result.clusters, result.samples.labels);
    for (const auto& method : methods()) result.importance.push_back({method.key, method.name, gainImportance(method, result.samples, settings.seed)});
    auto mean = meanHeadshot(release, task);
    if (!mean) return failure(mean);
    result.meanHeadshot = std::move(*mean);
    return result;
}

Result<Exploration> explorePixels(const arrays::ReleaseFolder& release, std::uint64_t seed, const base::Task& task) {
    const auto cuts = readCuts(release.headshots, task);
    if (!cuts) return failure(cuts);
    auto components = pixelComponents(*cuts, evaluation::kCutPixels, {kComponents, seed}, task);
    if (!components) return failure(components.error().kind, components.error().message, (release.path / arrays::kHeadshotFile).string());
    Exploration result{{evaluation::kCutPixels, {}, {}, {}, {}}, std::move(*components), {}, {}, {}, {}, {}, {}};
    for (const auto& row : release.labels) {
        result.samples.labels.push_back(row.female == 1);
        result.samples.volunteers.push_back(row.volunteer);
        result.samples.photos.push_back(row.photo);
    }
    return result;
}

} // namespace paulownia::analysis

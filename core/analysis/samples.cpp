#include "core/analysis/samples.h"

#include "core/arrays/float16.h"
#include "core/evaluation/smile_set.h"

#include <algorithm>
#include <cmath>

namespace paulownia::analysis {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

void add(Samples& samples, const arrays::MandibleFeatures& features, bool label, std::int64_t volunteer, std::int64_t photo) {
    for (const auto bits : features) samples.values.push_back(static_cast<float>(arrays::fromHalf(bits)));
    samples.labels.push_back(label);
    samples.volunteers.push_back(volunteer);
    samples.photos.push_back(photo);
}

Samples ofVolunteers(const arrays::ReleaseFolder& release) {
    Samples samples{arrays::kMandibleFeatures, {}, {}, {}, {}};
    for (const auto& row : release.vectors)
        add(samples, row.features, row.female > 0.5, std::llround(row.volunteer), std::llround(row.photo));
    return samples;
}

Result<Samples> ofSmiles(const arrays::ReleaseFolder& release) {
    const auto set = evaluation::smileSet(release.labels);
    if (!set) return failure(set.error().kind, set.error().message, (release.path / arrays::kLabelFile).string());
    Samples samples{arrays::kMandibleFeatures, {}, {}, {}, {}};
    for (const auto row : set->rows()) {
        const auto features = arrays::featuresOf(release.headshots, row);
        if (!features) return failure(features);
        add(samples, *features, samples.size() < set->smiling.size(), release.labels[row].volunteer, release.labels[row].photo);
    }
    return samples;
}

std::optional<std::size_t> firstNotANumber(const Samples& samples) {
    const auto found = std::ranges::find_if_not(samples.values, [](float value) { return std::isfinite(value); });
    if (found == samples.values.end()) return std::nullopt;
    return static_cast<std::size_t>(found - samples.values.begin());
}

bool differAnywhere(const Samples& samples) {
    for (std::size_t i = 1; i < samples.size(); ++i)
        if (!std::ranges::equal(samples.row(0), samples.row(i))) return true;
    return false;
}

} // namespace

Result<> check(const Samples& samples, const std::string& source) {
    const auto invalid = [&](std::string message) { return failure(ErrorKind::Invalid, std::move(message), source); };
    if (samples.size() < 2) return invalid("There is nothing to compare: it holds " + std::to_string(samples.size()) + " samples, and it takes two at least");
    if (const auto place = firstNotANumber(samples))
        return invalid("Feature " + std::to_string(*place % samples.features) + " of row " + std::to_string(*place / samples.features) +
                       " (both from 0) is not a finite number; make the array again from the headshots, or remove it so that it is computed");
    if (std::ranges::count(samples.labels, samples.labels[0]) == static_cast<std::ptrdiff_t>(samples.size()))
        return invalid("All " + std::to_string(samples.size()) + " samples have the label " + std::to_string(samples.labels[0]) + ": there is nothing to tell apart");
    if (!differAnywhere(samples)) return invalid("All rows are equal: no feature tells anything apart");
    return {};
}

Result<Samples> mandibleSamples(const arrays::ReleaseFolder& release, Label label) {
    auto samples = label == Label::Female ? Result<Samples>(ofVolunteers(release)) : ofSmiles(release);
    if (!samples) return samples;
    const bool isComputed = label == Label::Smile || !std::filesystem::exists(release.path / arrays::kVectorFile);
    const auto source = release.path / (isComputed ? arrays::kHeadshotFile : arrays::kVectorFile);
    if (auto good = check(*samples, source.string()); !good) return failure(good);
    return samples;
}

} // namespace paulownia::analysis

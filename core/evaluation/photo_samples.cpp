#include "core/evaluation/photo_samples.h"

#include "core/evaluation/smile_set.h"

#include <numeric>

namespace paulownia::evaluation {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

void add(PhotoSamples& samples, const arrays::ReleaseFolder& release, std::uint32_t row, bool label) {
    samples.rows.push_back(row);
    samples.labels.push_back(label);
    samples.volunteers.push_back(release.labels[row].volunteer);
    samples.photos.push_back(release.labels[row].photo);
}

} // namespace

std::string toKey(Label label) { return label == Label::Female ? "female" : "smile"; }

std::optional<Label> labelFrom(std::string_view key) {
    for (const auto label : {Label::Female, Label::Smile})
        if (toKey(label) == key) return label;
    return std::nullopt;
}

Result<PhotoSamples> photoSamples(const arrays::ReleaseFolder& release, Label label) {
    PhotoSamples samples;
    const auto file = (release.path / arrays::kLabelFile).string();
    if (label == Label::Female) {
        for (std::uint32_t row = 0; row < release.labels.size(); ++row) add(samples, release, row, release.labels[row].female == 1);
    } else {
        const auto set = smileSet(release.labels);
        if (!set) return failure(set.error().kind, set.error().message, file);
        for (const auto row : set->smiling) add(samples, release, row, true);
        for (const auto row : set->notSmiling) add(samples, release, row, false);
    }
    const auto positives = std::accumulate(samples.labels.begin(), samples.labels.end(), std::size_t{0});
    if (positives > 0 && positives < samples.size()) return samples;
    return failure(ErrorKind::Invalid, "All " + std::to_string(samples.size()) + " photos have the same label: there is nothing to tell apart", file);
}

} // namespace paulownia::evaluation

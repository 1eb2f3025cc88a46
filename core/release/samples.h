#pragma once

#include "core/arrays/release_folder.h"
#include "core/imaging/headshot.h"
#include "core/release/material.h"

namespace paulownia::release {

/// A headshot that may be printed.
struct SampleHeadshot {
    std::vector<std::uint8_t> pixels; ///< 359 × 359, row by row
    int volunteer = 0, photo = 0;     ///< as the release numbers them; 0: from a project, whose numbers nobody prints
};

/// The first headshot of each volunteer who agreed to being shown, by volunteer number, `most` at most. Who agreed is said by the manifest;
/// of a release without one by `show`, on the caller's word.
/// Denied: nobody agreed, or `show` names somebody that the manifest does not. NotFound: `show` names nobody of the release.
base::Result<std::vector<SampleHeadshot>> sampleHeadshots(const arrays::ReleaseFolder& release, const std::vector<std::int64_t>& show, int most);

/// The first accepted photo of each volunteer who agreed, cut as a release cuts it, in the order of numbers that no one outside knows.
/// Denied: nobody agreed. Otherwise as HeadshotStream::next().
base::Result<std::vector<SampleHeadshot>> sampleHeadshots(storage::Project& project, const Material& material, int most,
                                                          const imaging::HeadshotSettings& settings = {});

/// In the year of submission, of volunteers with an accepted photo whose year of birth is known; in the order of their numbers.
QVector<int> agesOf(const Material& material);

} // namespace paulownia::release

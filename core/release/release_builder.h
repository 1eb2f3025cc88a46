#pragma once

#include "core/base/task.h"
#include "core/imaging/headshot.h"
#include "core/release/gates.h"
#include "core/storage/release_repository.h"

#include <functional>

namespace paulownia::release {

/// Asked for when the release's material is read, so that votes and reviews are of one moment.
using TallySource = std::function<base::Result<Tallies>(storage::Project&)>;

struct ReleaseSettings {
    double faceScale = imaging::kFaceScale;
    imaging::HeadshotSettings::Interpolation interpolation = imaging::HeadshotSettings::Interpolation::Area;
    std::uint64_t seed = 1; ///< of the order of rows and the numbers of volunteers
};

/// Builds a release in the new folder `out`: the three arrays, manifest.json, datasheet.md and SHA256SUMS. All or nothing: until
/// the last step there is only a hidden folder beside it, which a cancel or failure removes, and after a kill the next run.
/// Recorded in the project. The same state of the project (releases built since aside) and the same settings give the same bytes.
/// Denied: a gate is open (the message names each), or there is something at `out`. Memory does not grow with the photos.
base::Result<storage::ReleaseRecord> buildRelease(storage::Project& project, const TallySource& tallies, const ReleaseSettings& settings,
                                                  const QString& out, const base::Task& task = {});

/// The gates as they stand.
base::Result<QVector<Gate>> releaseGates(storage::Project& project, const TallySource& tallies);

} // namespace paulownia::release

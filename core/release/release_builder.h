#pragma once

#include "core/base/task.h"
#include "core/imaging/headshot.h"
#include "core/release/gates.h"
#include "core/release/plan.h"
#include "core/storage/release_repository.h"

#include <array>

namespace paulownia::release {

struct ReleaseSettings {
    double faceScale = imaging::kFaceScale;
    imaging::HeadshotSettings::Interpolation interpolation = imaging::HeadshotSettings::Interpolation::Area;
    imaging::HeadshotSettings::Border border = imaging::HeadshotSettings::Border::Replicated;
    SmileForm smiles = SmileForm::Counts;
    QStringList questions{}; ///< further ones that the release carries, by name
    std::uint64_t seed = 1; ///< of the order of rows and the numbers of volunteers
};

/// Builds a release in the new folder `out`: the three arrays, manifest.json, datasheet.md and SHA256SUMS. All or nothing: until
/// the last step there is only a hidden folder beside it, which a cancel or failure removes; what a kill leaves of it the next run goes on with.
/// Recorded in the project. The same state of the project (releases built since aside) and the same settings give the same bytes.
/// Denied: a gate is open (the message names each), or there is something at `out`. Memory does not grow with the photos.
base::Result<storage::ReleaseRecord> buildRelease(storage::Project& project, const PanelSource& panel, const ReleaseSettings& settings,
                                                  const QString& out, const base::Task& task = {});

/// The gates as they stand for a release that carries these further questions.
base::Result<QVector<Gate>> releaseGates(storage::Project& project, const PanelSource& panel, const QStringList& questions = {});

// The keys of settings in a manifest and on the command line.
inline constexpr std::array kInterpolationKeys{std::pair{"area", imaging::HeadshotSettings::Interpolation::Area}, std::pair{"linear", imaging::HeadshotSettings::Interpolation::Linear}};
inline constexpr std::array kBorderKeys{std::pair{"replicated", imaging::HeadshotSettings::Border::Replicated}, std::pair{"reflected", imaging::HeadshotSettings::Border::Reflected},
                                        std::pair{"grey", imaging::HeadshotSettings::Border::Grey}};
inline constexpr std::array kSmileKeys{std::pair{"counts", SmileForm::Counts}, std::pair{"majority", SmileForm::Majority}};

} // namespace paulownia::release

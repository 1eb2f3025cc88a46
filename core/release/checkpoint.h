#pragma once

#include "core/imaging/headshot.h"
#include "core/release/plan.h"

namespace paulownia::release {

inline constexpr auto kCheckpointFile = "unfinished.json"; ///< in the hidden folder, until the release is complete

/// How far the headshots of a build are on disk, for the one that goes on after a kill.
struct Checkpoint {
    std::string plan;   ///< whose headshots: digestOf()
    qint64 rows = 0;
    std::string sha256; ///< of the file up to there
};

/// Of all that decides about the headshots' bytes: photos, rectangles, angles, order, settings, program.
std::string digestOf(const ReleasePlan& plan, const imaging::HeadshotSettings& settings);

base::Result<> write(const Checkpoint& checkpoint, const QString& folder); ///< at once or not at all
std::optional<Checkpoint> readCheckpoint(const QString& folder);           ///< none, or none that can be read

} // namespace paulownia::release

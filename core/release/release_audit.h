#pragma once

#include "core/base/task.h"
#include "core/storage/project.h"

namespace paulownia::release {

struct ReleaseAudit {
    int releases = 0;              ///< looked at
    QVector<base::Error> findings; ///< `where` is the release's folder
};

/// Holds releases against the project's record: those it has in its folder, those on record that still lie where they were built, and
/// `others`, copies that came back from outside. Each must be signed by the project's key, rest on an act that is in the record as the
/// manifest has it, be on record itself, and keep every rule of the format, so that its files are those the manifest was written about. A project that was put
/// back to an older state is found out by any release since. Cancelled when asked to stop.
base::Result<ReleaseAudit> auditReleases(storage::Project& project, const QStringList& others, const base::Task& task);

} // namespace paulownia::release

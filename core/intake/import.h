#pragma once

#include "core/base/task.h"
#include "core/storage/project.h"

namespace paulownia::intake {

/// What an import did.
struct ImportReport {
    int submissions = 0;                        ///< added
    int photos = 0;                             ///< added, usable or not
    int alreadyThere = 0;                       ///< submissions imported before (or withdrawn)
    QVector<storage::IntakeProblem> problems;   ///< everything about this source that a person should know; none is fatal
};

/// Imports a submissions folder, or a .zip of one: `a00b16f8/a00b16f8.tsv` and `a00b16f8/a00b16f8_1.jpeg` … `_9.jpeg`. One
/// transaction a submission: stopped or killed at any time it leaves whole submissions, and the next run goes on from there.
/// What was imported before is compared and never written over; withdrawn numbers stay out, and so do
/// submissions with a photo that was withdrawn under another number. Doubles are imported as they
/// come (see doubles.h). Memory does not grow with the source. Fails when the source cannot be read at all, the project
/// cannot be written, another import is under way (Conflict), or on Cancelled.
base::Result<ImportReport> importSubmissions(storage::Project& project, const QString& source, const base::Task& task);

} // namespace paulownia::intake

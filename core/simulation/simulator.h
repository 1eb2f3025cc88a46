#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/simulation/plan.h"

namespace paulownia::simulation {

struct Summary {
    int submissions = 0; ///< with those sent again
    int photos = 0;      ///< files
    int sheets = 0;
};

/// Writes a submissions folder of drawn headshots, `sheets/` with a sheet a voter and question, and truth.tsv. The same options
/// give the same bytes, on however many threads. Everything is made in a hidden folder beside `folder` and renamed at the end:
/// stopped, failed or killed, it leaves nothing at `folder`.
/// Invalid for options out of range; Denied when `folder` is there and not empty; Io; Cancelled.
base::Result<Summary> simulate(const Options& options, const QString& folder, const base::Task& task = {});

} // namespace paulownia::simulation

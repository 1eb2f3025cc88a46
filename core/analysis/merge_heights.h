#pragma once

#include "core/analysis/linkage.h"

namespace paulownia::analysis {

/// The same tree with its heights measured from the rows in double precision. Cancelled.
base::Result<Dendrogram> measuredAgain(const Dendrogram& rough, const Points& points, Linkage linkage, const base::Task& task);

} // namespace paulownia::analysis

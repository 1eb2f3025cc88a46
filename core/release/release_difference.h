#pragma once

#include "core/arrays/difference.h"
#include "core/storage/project.h"

#include <QStringList>

namespace paulownia::ui {

/// What changed from one of a project's releases to another. Rows are matched by their photos where the project has them on
/// record, else by their pixels.
base::Result<arrays::ReleaseDifference> differenceBetween(storage::Project& project, const QString& before, const QString& after, const base::Task& task);

/// "9 rows are the same."; "Both hold the same." where nothing changed.
QString summaryOf(const arrays::ReleaseDifference& difference);

// The rows as lines for people, the first ones, and how many more.
QStringList linesOf(const std::vector<arrays::PlacedRow>& rows);   ///< a volunteer a line: "volunteer 3: photos 1, 2, 5"
QStringList linesOf(const std::vector<arrays::ChangedRow>& rows);  ///< "volunteer 3, photo 2: smile 9 → 12 of 17"
QStringList linesOf(const std::vector<arrays::ChangedSetting>& settings);

} // namespace paulownia::ui

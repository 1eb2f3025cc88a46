#pragma once

#include "core/arrays/difference.h"
#include "core/storage/project.h"

#include <QStringList>

namespace paulownia::release {

/// What changed from one release to another. With a project rows are matched by their photos, as it has them on record: NotFound where it
/// has not. Without one by their pixels, and a photo cut anew is one gone and one added.
base::Result<arrays::ReleaseDifference> differenceBetween(const QString& before, const QString& after, storage::Project* project, const base::Task& task);

/// "9 rows are the same."; "Both hold the same." where nothing changed.
QString summaryOf(const arrays::ReleaseDifference& difference);

inline constexpr std::size_t kLinesOfADifference = 8; ///< on a page

// The rows as lines for people, the first ones, and how many more.
QStringList linesOf(const std::vector<arrays::PlacedRow>& rows, std::size_t most = kLinesOfADifference);   ///< a volunteer a line: "volunteer 3: photos 1, 2, 5"
QStringList linesOf(const std::vector<arrays::ChangedRow>& rows, std::size_t most = kLinesOfADifference);  ///< "volunteer 3, photo 2: smile 9 → 12 of 17"
QStringList linesOf(const std::vector<arrays::ChangedSetting>& settings, std::size_t most = kLinesOfADifference);

} // namespace paulownia::release

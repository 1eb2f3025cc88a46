#pragma once

#include "core/base/task.h"
#include "core/voting/sheet_import.h"

namespace paulownia::ui {

/// What a job that imported several sheets brought.
struct SheetsReport {
    int sheets = 0; ///< stored
    int added = 0;
    int changed = 0;
    QString sentence() const;
};

/// Each sheet wholly or not at all; a bad one leaves the others to count. Fails after the last with all that was wrong, a line
/// a sheet; with the project's own trouble or a cancel at once.
base::Result<> importSheetFiles(storage::Project& project, const QStringList& files, const base::Task& task,
                                SheetsReport& report);

} // namespace paulownia::ui

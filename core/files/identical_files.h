#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <QStringList>
#include <QVector>

namespace paulownia::files {

/// Files anywhere in a folder whose bytes are the same; no project is needed. Only files of one size are read, and only as far as
/// they agree. Groups of two and more paths from the folder on, all sorted; empty files and links are left out.
/// NotFound: no such folder; Io, with the path: what could not be read.
base::Result<QVector<QStringList>> identicalFiles(const QString& folder, const base::Task& task);

} // namespace paulownia::files

#pragma once

#include "core/intake/submission_source.h"

namespace paulownia::intake {

/// A .zip or .tar (.gz, .bz2, .xz, .zst), read in place by libarchive. Refused (Unsupported): more than 500,000 entries, or contents that unpack to more
/// than 20 times the archive's size, which photos never do. Folders that merely wrap the submissions folder are looked through.
base::Result<std::unique_ptr<SubmissionSource>> openArchive(const QString& file);

} // namespace paulownia::intake

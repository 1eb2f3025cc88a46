#pragma once

#include <QString>

namespace paulownia::storage {

/// Brings to disk what was made, moved or removed in a folder, so that a power cut does not take it back; the contents of its files are another
/// matter. False, with errno, where it fails. A file system that knows no such thing is no failure.
bool syncFolder(const QString& folder);

} // namespace paulownia::storage

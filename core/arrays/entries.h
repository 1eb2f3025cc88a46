#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <vector>

namespace paulownia::arrays {

/// What std::filesystem answers with an exception where the system refuses to look: no right, a link to itself, a name too long.

/// False only where it is sure that there is nothing: what cannot be looked at is told by whoever opens it.
bool mayBeThere(const std::filesystem::path& path);

/// What is in a folder, sorted. Io where it cannot be listed.
base::Result<std::vector<std::filesystem::path>> entriesOf(const std::filesystem::path& folder);

} // namespace paulownia::arrays

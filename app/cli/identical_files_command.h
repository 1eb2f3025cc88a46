#pragma once

#include "app/cli/console.h"

namespace paulownia::cli {

/// `duplicates FOLDER --files`, of a folder that was not imported. 1 where there are any.
base::Result<int> listIdenticalFiles(const std::string& folder, Console& console);

} // namespace paulownia::cli

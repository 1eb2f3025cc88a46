#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <functional>

namespace paulownia::arrays {

/// Lets `write` fill a file beside `path`, then puts it in its place: it appears whole or not at all, also when the disk is full.
base::Result<> writeWhole(const std::filesystem::path& path, const std::function<base::Result<>(const std::filesystem::path&)>& write);

} // namespace paulownia::arrays

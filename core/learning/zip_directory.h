#pragma once

#include "core/arrays/file_io.h"

#include <map>

namespace paulownia::learning {

/// Where an entry's bytes lie in the file.
struct Extent {
    std::uint64_t offset = 0, bytes = 0;
};

/// The entries of a zip file that are stored as they are, as torch.save() stores all: nothing is unpacked, so nothing can grow.
/// Invalid where the file is cut off or its directory points outside it; Unsupported where an entry is compressed.
base::Result<std::map<std::string, Extent>> storedEntries(const arrays::FileHandle& file, std::uint64_t fileBytes, const std::filesystem::path& path);

} // namespace paulownia::learning

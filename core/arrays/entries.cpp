#include "core/arrays/entries.h"

#include <algorithm>

namespace paulownia::arrays {

namespace fs = std::filesystem;

bool mayBeThere(const fs::path& path) {
    std::error_code unknown;
    return fs::status(path, unknown).type() != fs::file_type::not_found;
}

base::Result<std::vector<fs::path>> entriesOf(const fs::path& folder) {
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error)) entries.push_back(entry->path());
    if (error) return base::failure(base::ErrorKind::Io, "The folder cannot be listed (" + error.message() + ")", folder.string());
    std::ranges::sort(entries);
    return entries;
}

} // namespace paulownia::arrays

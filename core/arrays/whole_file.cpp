#include "core/arrays/whole_file.h"

#include "core/arrays/file_io.h"

namespace paulownia::arrays {

namespace fs = std::filesystem;

base::Result<> writeWhole(const fs::path& path, const std::function<base::Result<>(const fs::path&)>& write) {
    auto unfinished = path;
    unfinished += ".part";
    auto written = write(unfinished);
    if (written) written = syncToDisk(unfinished);
    std::error_code error;
    if (written) fs::rename(unfinished, path, error);
    if (error) written = base::failure(base::ErrorKind::Io, "The file could not be put in its place", path.string(), error.message());
    if (!written) fs::remove(unfinished, error);
    return written;
}

} // namespace paulownia::arrays

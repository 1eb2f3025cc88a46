#include "core/runs/run_release.h"

#include "core/arrays/sha256.h"

namespace paulownia::runs {

using base::ErrorKind;
using base::failure;

base::Result<arrays::ReleaseFolder> openReleaseOf(const nlohmann::ordered_json& config, const std::filesystem::path& release, const base::Task& task) {
    std::error_code unreadable;
    if (!std::filesystem::exists(release / arrays::kHeadshotFile, unreadable)) return failure(ErrorKind::NotFound, "The release is gone", release.string());
    for (const char* file : {arrays::kLabelFile, arrays::kHeadshotFile}) { // the small one first
        const auto hash = arrays::sha256OfFile(release / file, task);
        if (!hash) return failure(hash);
        const auto learned = config.find(std::string(file) + "_sha256");
        if (learned == config.end() || *learned != *hash) return failure(ErrorKind::Conflict, "The release holds other arrays than the run learned from", (release / file).string());
    }
    return arrays::ReleaseFolder::open(release);
}

} // namespace paulownia::runs

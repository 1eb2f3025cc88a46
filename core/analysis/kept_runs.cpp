#include "core/analysis/kept_runs.h"

#include "core/arrays/sha256.h"

namespace paulownia::analysis {

using base::failure;
using base::Result;
using nlohmann::ordered_json;

Result<ordered_json> hashesOf(const arrays::ReleaseFolder& release, const base::Task& task) {
    auto hashes = ordered_json::object();
    for (const char* file : {arrays::kHeadshotFile, arrays::kLabelFile}) {
        const auto hash = arrays::sha256OfFile(release.path / file, base::Task({}, task.stopToken()));
        if (!hash) return failure(hash);
        hashes[std::string(file) + "_sha256"] = *hash;
    }
    return hashes;
}

ordered_json configOf(const RunRequest& request, const ordered_json& hashes) {
    ordered_json config{{"method", request.method}, {"label", toKey(request.label)}, {"protocol", toKey(request.protocol)}, {"copies", request.copies}, {"seed", request.settings.seed}};
    config.update(hashes);
    return config;
}

std::optional<RunRequest> requestOf(const ordered_json& config) {
    const auto text = [&](const char* key) { return config.contains(key) && config[key].is_string() ? config[key].get<std::string>() : std::string(); };
    const auto label = labelFrom(text("label"));
    const auto protocol = evaluation::protocolFrom(text("protocol"));
    if (text("method").empty() || !label || !protocol) return std::nullopt;
    RunRequest request{text("method"), *label, *protocol, 1, 0, config.value("copies", 0), {}};
    request.settings.seed = config.value("seed", request.settings.seed);
    return request;
}

Result<KeptRun> runOrFind(const arrays::ReleaseFolder& release, const RunRequest& request, const ordered_json& hashes, const std::filesystem::path& runs,
                          const std::string& name, const base::Task& task) {
    const auto config = configOf(request, hashes);
    if (!runs.empty()) {
        auto stored = findRun(runs, config);
        if (!stored) return failure(stored);
        if (*stored) return KeptRun{std::move((*stored)->predictions), (*stored)->folder};
    }
    auto outcome = runOn(release, request, task);
    if (!outcome) return failure(outcome);
    if (!runs.empty())
        if (auto kept = keepRun(runs / name, config, outcome->predictions); !kept) return failure(kept);
    return KeptRun{std::move(outcome->predictions), {}};
}

} // namespace paulownia::analysis

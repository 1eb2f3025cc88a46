#include "core/runs/saliency.h"

#include "core/arrays/file_io.h"
#include "core/runs/run_folder.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

namespace paulownia::runs {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using nlohmann::json;

constexpr int kMostPixels = 299; // the cut's side

std::optional<std::vector<double>> rowFrom(const json& row) {
    if (!row.is_array() || row.empty() || row.size() > kMostPixels || !std::ranges::all_of(row, &json::is_number)) return std::nullopt;
    return row.get<std::vector<double>>();
}

std::optional<Saliency> lineFrom(const json& line) {
    if (!line.is_object()) return std::nullopt;
    for (const char* key : {"fold", "volunteer", "photo", "window", "stride"})
        if (!line.contains(key) || !line[key].is_number_integer()) return std::nullopt;
    Saliency map{line["fold"], line["volunteer"], line["photo"], line["window"], line["stride"], {}};
    const auto inCut = [](int pixels) { return pixels > 0 && pixels <= kMostPixels; };
    if (!inCut(map.window) || !inCut(map.stride) || !line.contains("change") || !line["change"].is_array() || line["change"].size() > kMostPixels) return std::nullopt;
    for (const auto& each : line["change"]) {
        auto row = rowFrom(each);
        if (!row || (!map.change.empty() && row->size() != map.change.front().size())) return std::nullopt;
        map.change.push_back(std::move(*row));
    }
    return map.change.empty() ? std::nullopt : std::optional(std::move(map));
}

} // namespace

Result<std::vector<Saliency>> readSaliency(const std::filesystem::path& run) {
    const auto path = run / kSaliencyFile;
    if (!std::filesystem::exists(path)) return failure(ErrorKind::NotFound, "Where the networks looked was not asked for", path.string());
    const auto text = arrays::readText(path);
    if (!text) return failure(text);
    std::vector<Saliency> maps;
    std::istringstream stream(*text);
    for (std::string each; std::getline(stream, each);) {
        auto map = lineFrom(json::parse(each, nullptr, false));
        if (!map) return failure(ErrorKind::Invalid, "Line " + std::to_string(maps.size() + 1) + " is no map of a photo", path.string());
        maps.push_back(std::move(*map));
    }
    return maps;
}

} // namespace paulownia::runs

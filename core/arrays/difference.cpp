#include "core/arrays/difference.h"

#include "core/arrays/sha256.h"

#include <algorithm>
#include <map>
#include <set>

namespace paulownia::arrays {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;

Result<RowKeys> pixelDigests(const ReleaseFolder& release, std::uint64_t done, std::uint64_t total, const base::Task& task) {
    RowKeys digests;
    digests.reserve(release.labels.size());
    for (std::uint64_t row = 0; row < release.labels.size(); ++row) {
        if (task.stopRequested()) return failure(ErrorKind::Cancelled, "Cancelled");
        task.progress(static_cast<std::int64_t>(done + row), static_cast<std::int64_t>(total));
        const auto pixels = release.headshots.row(row);
        if (!pixels) return failure(pixels);
        Sha256 hash;
        hash.add(std::as_bytes(std::span(*pixels)));
        digests.push_back(hash.hex());
    }
    return digests;
}

/// Key → the rows that carry it, the first last, so that equal rows are matched in their order.
std::map<std::string, std::vector<std::size_t>> placesOf(const RowKeys& keys) {
    std::map<std::string, std::vector<std::size_t>> places;
    for (std::size_t row = keys.size(); row-- > 0;) places[keys[row]].push_back(row);
    return places;
}

std::vector<std::int64_t> volunteersOnlyIn(const std::vector<PlacedRow>& unmatched, const std::set<std::int64_t>& matched) {
    std::set<std::int64_t> only;
    for (const auto& row : unmatched)
        if (!matched.contains(row.label.volunteer)) only.insert(row.label.volunteer);
    return {only.begin(), only.end()};
}

/// Both releases with what tells their rows.
struct Side {
    const ReleaseFolder& release;
    const RowKeys& keys;
    const RowKeys& pixels;
    PlacedRow at(std::size_t row) const { return {row, release.labels[row]}; }
};

void compareRows(const Side& before, const Side& after, ReleaseDifference& difference) {
    auto places = placesOf(before.keys);
    std::set<std::int64_t> keptBefore, keptAfter;
    for (std::size_t row = 0; row < after.keys.size(); ++row) {
        const auto place = places.find(after.keys[row]);
        if (place == places.end() || place->second.empty()) {
            difference.added.push_back(after.at(row));
            continue;
        }
        const auto earlier = place->second.back();
        place->second.pop_back();
        const ChangedRow both{before.at(earlier), after.at(row), before.pixels[earlier] != after.pixels[row]};
        keptBefore.insert(both.before.label.volunteer);
        keptAfter.insert(both.after.label.volunteer);
        if (both.isRecut || both.isRelabelled()) difference.changed.push_back(both);
        else ++difference.same;
    }
    for (const auto& [key, rows] : places)
        for (const auto row : rows) difference.gone.push_back(before.at(row));
    std::sort(difference.gone.begin(), difference.gone.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
    difference.volunteersGone = volunteersOnlyIn(difference.gone, keptBefore);
    difference.volunteersAdded = volunteersOnlyIn(difference.added, keptAfter);
}

std::map<std::string, std::string> settingsOf(const Manifest& manifest) {
    std::map<std::string, std::string> settings{{"seed", std::to_string(manifest.seed)}, {"panel", std::to_string(manifest.panel)}};
    for (const auto& [name, value] : manifest.settings.items()) settings[name] = value.is_string() ? value.get<std::string>() : value.dump();
    return settings;
}

std::vector<ChangedSetting> changedSettings(const std::optional<Manifest>& before, const std::optional<Manifest>& after) {
    if (!before || !after) return {};
    std::map<std::string, ChangedSetting> all;
    for (const auto& [name, value] : settingsOf(*before)) all[name] = {name, value, {}};
    for (const auto& [name, value] : settingsOf(*after)) {
        all[name].name = name;
        all[name].after = value;
    }
    std::vector<ChangedSetting> changed;
    for (auto& [name, setting] : all)
        if (setting.before != setting.after) changed.push_back(std::move(setting));
    return changed;
}

bool fit(const RowKeys& keys, const ReleaseFolder& release) { return keys.size() == release.labels.size(); }

} // namespace

bool ChangedRow::isRelabelled() const {
    const auto &a = before.label, &b = after.label;
    return a.female != b.female || a.nonSmile != b.nonSmile || a.smile != b.smile;
}

Result<ReleaseDifference> compareReleases(const ReleaseFolder& before, const ReleaseFolder& after, const RowKeys& beforeKeys, const RowKeys& afterKeys,
                                          const base::Task& task) {
    const bool hasKeys = !beforeKeys.empty() || !afterKeys.empty();
    if (hasKeys && (!fit(beforeKeys, before) || !fit(afterKeys, after)))
        return failure(ErrorKind::Invalid, "The record of which photo stands in which row is not as long as the release", after.path.string());
    const auto total = before.labels.size() + after.labels.size();
    const auto pixelsBefore = pixelDigests(before, 0, total, task);
    if (!pixelsBefore) return failure(pixelsBefore);
    const auto pixelsAfter = pixelDigests(after, before.labels.size(), total, task);
    if (!pixelsAfter) return failure(pixelsAfter);
    ReleaseDifference difference;
    compareRows({before, hasKeys ? beforeKeys : *pixelsBefore, *pixelsBefore}, {after, hasKeys ? afterKeys : *pixelsAfter, *pixelsAfter}, difference);
    difference.settings = changedSettings(before.manifest, after.manifest);
    return difference;
}

} // namespace paulownia::arrays

#include "core/evaluation/subgroups.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace paulownia::evaluation {
namespace {

using Key = std::pair<std::int64_t, std::int64_t>; ///< volunteer, photo
Key keyOf(const Prediction& p) { return {p.volunteer, p.photo}; }

std::map<Key, std::size_t> rowsOf(const arrays::ReleaseFolder& release) {
    std::map<Key, std::size_t> rows;
    for (std::size_t row = 0; row < release.labels.size(); ++row) rows.emplace(Key{release.labels[row].volunteer, release.labels[row].photo}, row);
    return rows;
}

base::Result<std::map<Key, double>> brightness(const arrays::ReleaseFolder& release, const Predictions& predictions) {
    const auto rows = rowsOf(release);
    std::map<Key, double> levels;
    for (const auto& p : predictions) {
        const auto row = rows.find(keyOf(p));
        if (row == rows.end()) continue;
        const auto headshot = release.headshots.row(row->second);
        if (!headshot) return base::failure(headshot);
        levels[keyOf(p)] = std::accumulate(headshot->begin(), headshot->end(), 0.0) / static_cast<double>(headshot->size());
    }
    return levels;
}

std::vector<Subgroup> byBrightness(const Predictions& predictions, const std::map<Key, double>& levels) {
    std::vector<double> sorted;
    sorted.reserve(levels.size());
    for (const auto& [key, level] : levels) sorted.push_back(level);
    std::ranges::sort(sorted);
    return accuracyBy(predictions, [&](const Prediction& p) -> std::string {
        const auto level = levels.find(keyOf(p));
        if (level == levels.end()) return {};
        const auto place = std::ranges::lower_bound(sorted, level->second) - sorted.begin();
        const auto third = 3 * static_cast<std::size_t>(place) / sorted.size();
        return third == 0 ? "1 dark" : third == 1 ? "2 middle" : "3 light";
    });
}

} // namespace

base::Result<std::vector<Division>> subgroups(const arrays::ReleaseFolder& release, const Predictions& predictions, const std::string& positive,
                                              const std::string& negative) {
    const auto levels = brightness(release, predictions);
    if (!levels) return base::failure(levels);
    std::map<std::int64_t, int> photos;
    for (const auto& row : release.labels) ++photos[row.volunteer];
    return std::vector<Division>{
        {"label", accuracyBy(predictions, [&](const Prediction& p) { return p.label == 1 ? positive : negative; })},
        {"brightness", byBrightness(predictions, *levels)},
        {"photos", accuracyBy(predictions, [&](const Prediction& p) { return photos.contains(p.volunteer) ? std::to_string(photos[p.volunteer]) : std::string(); })}};
}

bool areAbout(const arrays::ReleaseFolder& release, const Predictions& predictions) {
    const auto rows = rowsOf(release);
    return std::ranges::all_of(predictions, [&](const Prediction& p) { return rows.contains(keyOf(p)); });
}

} // namespace paulownia::evaluation

#include "core/arrays/rules.h"

#include <map>
#include <set>

namespace paulownia::arrays {
namespace {

using Labels = std::vector<LabelRow>;

/// The first row that `isWrong` finds something about; it says what, or nothing.
template <class Check> Answer firstWrong(const Labels& labels, Check&& isWrong) {
    for (std::size_t row = 0; row < labels.size(); ++row)
        if (const std::string wrong = isWrong(labels[row]); !wrong.empty())
            return broken("headshot_labels.npy, row " + std::to_string(row) + ": " + wrong);
    return {};
}

std::string nameOf(const LabelRow& row) {
    return "volunteer " + std::to_string(row.volunteer) + ", photo " + std::to_string(row.photo);
}

/// A rule about the labels alone.
template <Answer (*check)(const Labels&)> Answer onLabels(const Evidence& e, const base::Task&) {
    return e.labels ? check(*e.labels) : unreadable(kLabelFile);
}

Answer volunteerNumbers(const Labels& labels) {
    std::set<std::int64_t> seen;
    for (const auto& row : labels) seen.insert(row.volunteer);
    std::int64_t expected = 1;
    for (const auto volunteer : seen) {
        if (volunteer != expected)
            return broken("volunteer " + std::to_string(volunteer < 1 ? volunteer : expected) + (volunteer < 1 ? " is below 1" : " is missing"));
        ++expected;
    }
    return {};
}

Answer photoNumbers(const Labels& labels) {
    return firstWrong(labels, [](const LabelRow& row) {
        return row.photo >= 1 && row.photo <= 9 ? std::string() : nameOf(row) + " is not within 1 to 9";
    });
}

Answer noDoubles(const Labels& labels) {
    std::set<std::pair<std::int64_t, std::int64_t>> seen;
    return firstWrong(labels, [&](const LabelRow& row) {
        return seen.emplace(row.volunteer, row.photo).second ? std::string() : nameOf(row) + " stands there a second time";
    });
}

Answer femaleValues(const Labels& labels) {
    return firstWrong(labels, [](const LabelRow& row) {
        return row.female == 0 || row.female == 1 ? std::string() : "female is " + std::to_string(row.female);
    });
}

Answer femaleOfVolunteer(const Labels& labels) {
    std::map<std::int64_t, std::int64_t> seen;
    return firstWrong(labels, [&](const LabelRow& row) {
        const auto before = seen.emplace(row.volunteer, row.female).first->second;
        return before == row.female ? std::string() : nameOf(row) + " says female " + std::to_string(row.female) + " after " + std::to_string(before);
    });
}

Answer voteCounts(const Labels& labels) {
    return firstWrong(labels, [](const LabelRow& row) {
        return row.nonSmile >= 0 && row.smile >= 0 ? std::string() : nameOf(row) + " has a count of votes below 0";
    });
}

Answer votesWithinPanel(const Evidence& e, const base::Task&) {
    if (!e.labels) return unreadable(kLabelFile);
    if (!e.manifest) return notThere("the panel's size stands in manifest.json");
    return firstWrong(*e.labels, [panel = e.manifest->panel](const LabelRow& row) {
        const bool fits = row.nonSmile <= panel && row.smile <= panel && row.nonSmile + row.smile <= panel; // damaged ones may overflow
        const auto votes = std::to_string(row.nonSmile) + " + " + std::to_string(row.smile);
        return fits ? std::string() : nameOf(row) + " has " + votes + " votes of a panel of " + std::to_string(panel);
    });
}

constexpr Rule kRules[] = {
    {"volunteer-numbers", "Volunteers are numbered from 1 without gaps", onLabels<volunteerNumbers>},
    {"photo-numbers", "Photo numbers lie between 1 and 9", onLabels<photoNumbers>},
    {"no-doubles", "No volunteer has two photos of one number", onLabels<noDoubles>},
    {"female-values", "The gender label is 0 or 1 (1: female)", onLabels<femaleValues>},
    {"female-of-volunteer", "All photos of a volunteer carry the same gender label", onLabels<femaleOfVolunteer>},
    {"vote-counts", "Counts of smile votes are 0 or more", onLabels<voteCounts>},
    {"votes-within-panel", "The smile votes of a photo add up to no more than the panel", votesWithinPanel},
};

} // namespace

std::span<const Rule> labelRules() { return kRules; }

} // namespace paulownia::arrays

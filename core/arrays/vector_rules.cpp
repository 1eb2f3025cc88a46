#include "core/arrays/rules.h"

#include "core/arrays/float16.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <map>
#include <sstream>

namespace paulownia::arrays {
namespace {

/// The volunteer's number; 0, which is nobody's, where the file holds none.
std::int64_t volunteerOf(const VectorRow& vector) {
    const bool isWhole = std::isfinite(vector.volunteer) && std::floor(vector.volunteer) == vector.volunteer;
    return isWhole ? static_cast<std::int64_t>(vector.volunteer) : 0;
}

std::string number(double value) {
    std::ostringstream text;
    text << std::setprecision(9) << value;
    return text.str();
}

std::string placeOf(std::size_t row, const VectorRow& vector) {
    return "mandible_vectors.npy, row " + std::to_string(row) + ", volunteer " + number(vector.volunteer) + ": ";
}

std::map<std::int64_t, std::size_t> firstRowByVolunteer(const Evidence& e) {
    const auto rows = firstRows(*e.labels);
    return {rows.begin(), rows.end()};
}

Answer needsVectorsAndLabels(const Evidence& e) {
    if (!e.vectors) return notThere("mandible_vectors.npy is not there or cannot be read");
    return e.labels ? Answer{} : unreadable(kLabelFile);
}

Answer oneRowEach(const Evidence& e, const base::Task&) {
    if (const auto needs = needsVectorsAndLabels(e); needs.state != RuleState::Holds) return needs;
    auto awaited = firstRowByVolunteer(e);
    for (std::size_t row = 0; row < e.vectors->size(); ++row) {
        const auto& vector = (*e.vectors)[row];
        if (awaited.erase(volunteerOf(vector)) == 0)
            return broken(placeOf(row, vector) + "the volunteer is in no label, or has a row already");
    }
    if (!awaited.empty()) return broken("mandible_vectors.npy has no row of volunteer " + std::to_string(awaited.begin()->first));
    return {};
}

/// Calls `isWrong(vector, row of the labels)` for each vector whose volunteer is known; what it says is the finding.
template <class Check> Answer againstFirstPhoto(const Evidence& e, Check&& isWrong) {
    const auto first = firstRowByVolunteer(e);
    for (std::size_t row = 0; row < e.vectors->size(); ++row) {
        const auto& vector = (*e.vectors)[row];
        const auto found = first.find(volunteerOf(vector));
        if (found == first.end()) continue; // oneRowEach says so
        if (const std::string wrong = isWrong(vector, found->second); !wrong.empty()) return broken(placeOf(row, vector) + wrong);
    }
    return {};
}

Answer firstPhoto(const Evidence& e, const base::Task&) {
    if (const auto needs = needsVectorsAndLabels(e); needs.state != RuleState::Holds) return needs;
    return againstFirstPhoto(e, [&](const VectorRow& vector, std::size_t at) {
        const auto photo = (*e.labels)[at].photo;
        return vector.photo == static_cast<double>(photo)
                   ? std::string()
                   : "it is of photo " + number(vector.photo) + "; the first in array order is " + std::to_string(photo);
    });
}

Answer sameGender(const Evidence& e, const base::Task&) {
    if (const auto needs = needsVectorsAndLabels(e); needs.state != RuleState::Holds) return needs;
    return againstFirstPhoto(e, [&](const VectorRow& vector, std::size_t at) {
        const auto female = (*e.labels)[at].female;
        return vector.female == static_cast<double>(female) ? std::string() : "female is " + number(vector.female) + "; the labels say " + std::to_string(female);
    });
}

std::string differenceOf(const MandibleFeatures& stored, const MandibleFeatures& computed) {
    const auto [theirs, ours] = std::mismatch(stored.begin(), stored.end(), computed.begin());
    if (theirs == stored.end()) return {};
    return "feature " + std::to_string(theirs - stored.begin()) + " is " + number(fromHalf(*theirs)) + "; the headshot gives " +
           number(fromHalf(*ours));
}

Answer features(const Evidence& e, const base::Task&) {
    if (const auto needs = needsVectorsAndLabels(e); needs.state != RuleState::Holds) return needs;
    if (!e.headshots) return unreadable(kHeadshotFile);
    if (e.headshots->rows() != e.labels->size()) return notThere("headshots and labels do not belong together");
    return againstFirstPhoto(e, [&](const VectorRow& vector, std::size_t at) {
        const auto computed = featuresOf(*e.headshots, at);
        return computed ? differenceOf(vector.features, *computed) : computed.error().text();
    });
}

constexpr Rule kRules[] = {
    {"vector-volunteers", "Every volunteer has one mandible vector", oneRowEach},
    {"vector-photo", "A mandible vector is of the volunteer's first photo in array order", firstPhoto},
    {"vector-female", "A mandible vector carries the volunteer's gender label", sameGender},
    {"vector-features", "The 75 features of a mandible vector are those of its headshot, bit for bit", features},
};

} // namespace

std::span<const Rule> vectorRules() { return kRules; }

} // namespace paulownia::arrays

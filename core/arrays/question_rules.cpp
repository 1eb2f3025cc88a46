#include "core/arrays/rules.h"

#include <algorithm>
#include <map>

namespace paulownia::arrays {
namespace {

/// A row of a question's array.
struct Votes {
    std::int64_t label = 0;
    std::span<const std::int64_t> counts; ///< parallel to the choices

    std::int64_t sum() const {
        std::int64_t all = 0;
        for (const auto count : counts) all += std::clamp<std::int64_t>(count, -1, 1 << 20); // damaged ones may overflow
        return all;
    }
};

/// What a row is wrong in by itself; empty when nothing. A label that a person decided is bound by the votes only where they decide.
std::string objectionTo(const Votes& row, const ManifestQuestion& question) {
    if (row.label < 0 || row.label >= static_cast<std::int64_t>(row.counts.size())) return "label " + std::to_string(row.label) + " is no choice";
    if (std::any_of(row.counts.begin(), row.counts.end(), [](auto count) { return count < 0; })) return "a count of votes is below 0";
    if (row.sum() > question.panel) return std::to_string(row.sum()) + " votes of a panel of " + std::to_string(question.panel);
    const auto most = std::max_element(row.counts.begin(), row.counts.end());
    const bool isTied = std::count(row.counts.begin(), row.counts.end(), *most) > 1, areTooFew = row.sum() < (question.panel + 1) / 2;
    if (isTied || areTooFew || row.label == most - row.counts.begin()) return {};
    return "the label is " + question.choices[static_cast<std::size_t>(row.label)] + "; most voted " + question.choices[static_cast<std::size_t>(most - row.counts.begin())];
}

/// Calls `check(row number, votes)` for each row until it objects.
template <class Check> std::string firstWrong(const std::vector<std::int64_t>& values, const ManifestQuestion& question, Check&& check) {
    const std::size_t columns = 1 + question.choices.size();
    for (std::size_t row = 0; row * columns < values.size(); ++row) {
        const Votes votes{values[row * columns], std::span(values).subspan(row * columns + 1, columns - 1)};
        if (const std::string wrong = check(row, votes); !wrong.empty()) return question.file() + ", row " + std::to_string(row) + ": " + wrong;
    }
    return {};
}

/// A vote about a volunteer stands in all rows of theirs.
std::string objectionBetween(const std::vector<LabelRow>& labels, const std::vector<std::int64_t>& values, const ManifestQuestion& question) {
    std::map<std::int64_t, Votes> first;
    return firstWrong(values, question, [&](std::size_t row, const Votes& votes) {
        const auto& before = first.emplace(labels[row].volunteer, votes).first->second;
        const bool isSame = before.label == votes.label && std::equal(before.counts.begin(), before.counts.end(), votes.counts.begin());
        return isSame ? std::string() : "volunteer " + std::to_string(labels[row].volunteer) + " has other votes than before";
    });
}

std::string objectionTo(const Evidence& e, const ManifestQuestion& question) {
    if (question.choices.empty()) return "manifest.json: the question " + question.name + " has no choices";
    const auto values = readQuestion(e.folder, question);
    if (!values) return values.error().text();
    if (values->size() != e.labels->size() * (1 + question.choices.size()))
        return question.file() + ": " + std::to_string(values->size() / (1 + question.choices.size())) + " rows for " + std::to_string(e.labels->size()) + " headshots";
    const auto wrong = firstWrong(*values, question, [&](std::size_t, const Votes& votes) { return objectionTo(votes, question); });
    return wrong.empty() && question.isPerVolunteer ? objectionBetween(*e.labels, *values, question) : wrong;
}

Answer questionArrays(const Evidence& e, const base::Task&) {
    if (!e.manifest) return notThere("manifest.json is not there or cannot be read");
    if (!e.labels) return unreadable(kLabelFile);
    for (const auto& question : e.manifest->questions)
        if (auto wrong = objectionTo(e, question); !wrong.empty()) return broken(std::move(wrong));
    return {};
}

constexpr Rule kRules[] = {
    {"question-arrays", "Each further question has its labels and votes, a row a headshot, and its labels are what most voted", questionArrays},
};

} // namespace

std::span<const Rule> questionRules() { return kRules; }

} // namespace paulownia::arrays

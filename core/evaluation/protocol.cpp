#include "core/evaluation/protocol.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace paulownia::evaluation {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using Volunteers = std::span<const std::int64_t>;
using Labels = std::span<const std::uint8_t>;
using Indices = std::vector<std::uint32_t>;

constexpr std::size_t kTen = 10, kFifth = 5;

constexpr std::array<std::pair<Protocol, const char*>, 6> kKeys{{{Protocol::LeaveOneVolunteerOut, "leave-one-volunteer-out"},
                                                                 {Protocol::OddEven, "odd-even"},
                                                                 {Protocol::Tenfold, "tenfold"},
                                                                 {Protocol::TenfoldGrouped, "tenfold-grouped"},
                                                                 {Protocol::PaperSmile, "paper-smile"},
                                                                 {Protocol::Benchmark, "benchmark"}}};

Indices upTo(std::size_t n) {
    Indices all(n);
    std::iota(all.begin(), all.end(), 0u);
    return all;
}

/// The fold whose test samples are those for which `isTest` holds.
template <class Test> Fold foldWhere(std::size_t samples, Test isTest) {
    Fold fold;
    for (std::uint32_t i = 0; i < samples; ++i) (isTest(i) ? fold.test : fold.train).push_back(i);
    return fold;
}

/// `part` (0 … 9) of ten parts of n items, whose sizes differ by one at most.
std::pair<std::size_t, std::size_t> tenth(std::size_t n, std::size_t part) { return {n * part / kTen, n * (part + 1) / kTen}; }

Result<std::vector<Fold>> leaveOneOut(Volunteers volunteers) {
    const std::set<std::int64_t> persons(volunteers.begin(), volunteers.end());
    if (persons.size() < 2) return failure(ErrorKind::Invalid, "There is one volunteer only; to leave one out it takes two at least");
    std::vector<Fold> folds;
    folds.reserve(persons.size());
    for (const auto person : persons)
        folds.push_back(foldWhere(volunteers.size(), [&](auto i) { return volunteers[i] == person; }));
    return folds;
}

Result<std::vector<Fold>> oddEven(Volunteers volunteers) {
    auto fold = foldWhere(volunteers.size(), [&](auto i) { return volunteers[i] % 2 == 0; });
    if (fold.train.empty() || fold.test.empty())
        return failure(ErrorKind::Invalid, "odd-even needs volunteers with odd and with even numbers; here all are of one kind");
    return std::vector{std::move(fold)};
}

Result<std::vector<Fold>> tenfold(Volunteers volunteers, base::Random random) {
    if (volunteers.size() < kTen)
        return failure(ErrorKind::Invalid, "Ten folds need ten samples at least; there are " + std::to_string(volunteers.size()));
    auto order = upTo(volunteers.size());
    random.shuffle(order);
    std::vector<std::size_t> partOf(order.size());
    for (std::size_t part = 0; part < kTen; ++part)
        for (auto [at, end] = tenth(order.size(), part); at < end; ++at) partOf[order[at]] = part;
    std::vector<Fold> folds;
    for (std::size_t part = 0; part < kTen; ++part)
        folds.push_back(foldWhere(order.size(), [&](auto i) { return partOf[i] == part; }));
    return folds;
}

Result<std::vector<Fold>> tenfoldGrouped(Volunteers volunteers, base::Random random) {
    const std::set<std::int64_t> persons(volunteers.begin(), volunteers.end());
    if (persons.size() < kTen)
        return failure(ErrorKind::Invalid, "Ten folds by volunteer need ten volunteers at least; there are " + std::to_string(persons.size()));
    std::vector<std::int64_t> order(persons.begin(), persons.end());
    random.shuffle(order);
    std::vector<Fold> folds;
    for (std::size_t part = 0; part < kTen; ++part) {
        const auto [begin, end] = tenth(order.size(), part);
        const std::set<std::int64_t> tested(order.begin() + static_cast<std::ptrdiff_t>(begin), order.begin() + static_cast<std::ptrdiff_t>(end));
        folds.push_back(foldWhere(volunteers.size(), [&](auto i) { return tested.contains(volunteers[i]); }));
    }
    return folds;
}

/// One permutation for positives and negatives, n // 10 pairs a fold, the remainder in none. [scripts]
Result<std::vector<Fold>> tenfoldOfPairs(Volunteers volunteers, base::Random random) {
    const auto pairs = volunteers.size() / 2, each = pairs / kTen;
    if (each == 0) return failure(ErrorKind::Invalid, "The paper's smile protocol needs ten pairs at least; there are " + std::to_string(pairs));
    auto order = upTo(pairs);
    random.shuffle(order);
    std::vector<Fold> folds(kTen);
    for (std::size_t part = 0; part < kTen; ++part) {
        for (std::size_t at = 0; at < each * kTen; ++at) {
            auto& side = at / each == part ? folds[part].test : folds[part].train;
            side.push_back(order[at]);
            side.push_back(order[at] + static_cast<std::uint32_t>(pairs));
        }
        std::ranges::sort(folds[part].train);
        std::ranges::sort(folds[part].test);
    }
    return folds;
}

/// Volunteers, ascending, by their label: Invalid where somebody has both, or a label has too few to divide.
Result<std::map<std::uint8_t, std::vector<std::int64_t>>> personsByLabel(Volunteers volunteers, Labels labels) {
    if (labels.size() != volunteers.size()) return failure(ErrorKind::Internal, "‘benchmark’ was given no labels to divide within");
    std::map<std::int64_t, std::uint8_t> labelOf;
    for (std::size_t i = 0; i < volunteers.size(); ++i)
        if (labelOf.emplace(volunteers[i], labels[i]).first->second != labels[i])
            return failure(ErrorKind::Invalid, "‘benchmark’ divides volunteers within each gender, and volunteer " + std::to_string(volunteers[i]) + " has both labels: it goes with the label female only");
    std::map<std::uint8_t, std::vector<std::int64_t>> persons;
    for (const auto& [person, label] : labelOf) persons[label].push_back(person);
    for (const auto& [label, group] : persons)
        if (group.size() < 2 || persons.size() < 2) return failure(ErrorKind::Invalid, "‘benchmark’ needs two volunteers of each gender at least");
    return persons;
}

/// A fifth of each group, to the nearest person and one at least. [scripts]
Result<std::vector<Fold>> fifthOfEachGender(Volunteers volunteers, Labels labels, base::Random random) {
    auto persons = personsByLabel(volunteers, labels);
    if (!persons) return failure(persons);
    std::set<std::int64_t> tested;
    for (auto& [label, group] : *persons) {
        random.shuffle(group);
        const auto count = std::max<std::size_t>(1, (group.size() + kFifth / 2) / kFifth);
        tested.insert(group.begin(), group.begin() + static_cast<std::ptrdiff_t>(count));
    }
    return std::vector{foldWhere(volunteers.size(), [&](auto i) { return tested.contains(volunteers[i]); })};
}

Result<std::vector<Fold>> foldsOf(Protocol protocol, Volunteers volunteers, std::uint64_t seed, Labels labels) {
    const base::Random random(seed);
    switch (protocol) {
    case Protocol::LeaveOneVolunteerOut: return leaveOneOut(volunteers);
    case Protocol::OddEven: return oddEven(volunteers);
    case Protocol::Tenfold: return tenfold(volunteers, random);
    case Protocol::TenfoldGrouped: return tenfoldGrouped(volunteers, random);
    case Protocol::PaperSmile: return tenfoldOfPairs(volunteers, random);
    case Protocol::Benchmark: return fifthOfEachGender(volunteers, labels, random);
    }
    return failure(ErrorKind::Internal, "No such protocol");
}

/// A volunteer who would be in training and test of a fold.
std::optional<std::int64_t> onBothSides(const std::vector<Fold>& folds, Volunteers volunteers) {
    for (const auto& fold : folds) {
        std::set<std::int64_t> trained;
        for (const auto i : fold.train) trained.insert(volunteers[i]);
        for (const auto i : fold.test)
            if (trained.contains(volunteers[i])) return volunteers[i];
    }
    return std::nullopt;
}

} // namespace

std::string toKey(Protocol protocol) {
    return std::ranges::find(kKeys, protocol, &std::pair<Protocol, const char*>::first)->second;
}

std::optional<Protocol> protocolFrom(std::string_view key) {
    for (const auto& [protocol, name] : kKeys)
        if (key == name) return protocol;
    return std::nullopt;
}

std::vector<std::string> protocolKeys() {
    std::vector<std::string> keys;
    keys.reserve(std::size(kKeys));
    for (const auto& [protocol, name] : kKeys) keys.emplace_back(name);
    return keys;
}

Result<Split> makeSplit(Protocol protocol, Volunteers volunteers, std::uint64_t seed, Labels labels) {
    auto folds = foldsOf(protocol, volunteers, seed, labels);
    if (!folds) return failure(folds);
    const auto shared = onBothSides(*folds, volunteers);
    if (shared && protocol != Protocol::PaperSmile)
        return failure(ErrorKind::Denied, "With ‘" + toKey(protocol) + "’ volunteer " + std::to_string(*shared) +
                                              " would be in training and in test; take ‘tenfold-grouped’ (the paper's own smile protocol does split persons: "
                                              "name it, ‘paper-smile’, if it is meant)");
    for (std::size_t i = 0; i < folds->size(); ++i) (*folds)[i].number = static_cast<std::int64_t>(i) + 1;
    return Split{protocol, std::move(*folds), shared.has_value()};
}

} // namespace paulownia::evaluation

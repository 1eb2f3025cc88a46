#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace paulownia::evaluation {

/// How samples are divided into what a method learns from and what it is asked about.
enum class Protocol {
    LeaveOneVolunteerOut, ///< a fold a volunteer, in ascending order [paper]
    OddEven,              ///< odd-numbered volunteers train, even-numbered test [paper]
    Tenfold,              ///< samples shuffled into ten
    TenfoldGrouped,       ///< volunteers shuffled into ten, each with all their samples
    PaperSmile,           ///< ten folds of pairs, remainder unused; splits photos, not persons [scripts]
    Benchmark             ///< one fold: a fifth of the volunteers of each gender tested, the others train; the authors' later benchmark [scripts]
};

std::string toKey(Protocol protocol); ///< "leave-one-volunteer-out", "odd-even", "tenfold", "tenfold-grouped", "paper-smile", "benchmark"
std::optional<Protocol> protocolFrom(std::string_view key);
std::vector<std::string> protocolKeys();

/// Indices of samples, ascending.
struct Fold {
    std::int64_t number = 0; ///< 1…
    std::vector<std::uint32_t> train;
    std::vector<std::uint32_t> test;
};

struct Split {
    Protocol protocol = Protocol::LeaveOneVolunteerOut;
    std::vector<Fold> folds;
    bool sharesVolunteers = false; ///< somebody is on both sides of a fold: PaperSmile alone may; results say so
};

/// Divides samples, told by the volunteer each is of. The same seed gives the same folds on every machine; leave one out and
/// odd/even draw nothing. PaperSmile takes samples in smileSet()'s order: n positives, then n negatives. `labels`, one a sample, are
/// what Benchmark divides within; the others leave them be.
/// Invalid where there are too few, and for Benchmark where a volunteer has both labels: these are no genders; Denied where a volunteer
/// would be on both sides and the paper's protocol was not named.
base::Result<Split> makeSplit(Protocol protocol, std::span<const std::int64_t> volunteers, std::uint64_t seed, std::span<const std::uint8_t> labels = {});

} // namespace paulownia::evaluation

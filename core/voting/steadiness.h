#pragma once

#include "core/model/voting.h"

namespace paulownia::voting {

/// How far one voter says the same about a subject that comes again.
struct Steadiness {
    int repeats = 0; ///< answered both times
    int same = 0;
    std::optional<double> share() const { return repeats > 0 ? std::optional(static_cast<double>(same) / repeats) : std::nullopt; }
};

/// By voter's name; who answered nothing twice is left out. The first answer is the one in force, after any change of mind.
QMap<QString, Steadiness> steadiness(const QVector<model::Ballot>& ballots, const QVector<model::Ballot>& repeats);

} // namespace paulownia::voting

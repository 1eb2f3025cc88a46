#pragma once

#include "core/arrays/consents.h"
#include "core/arrays/manifest.h"

#include <cstdint>
#include <optional>

namespace paulownia::arrays {

/// Where an entry stands in a list, and the way from there to the list's Merkle root.
struct ProvedPlace {
    std::uint64_t index = 0;
    std::vector<std::string> path;
};

/// An agreement opened for whom it concerns: the rows of a release that rest on it, and its place among those in force. Holds the number:
/// it is for the volunteer, not for the public.
struct ConsentProof {
    Agreement agreement;
    std::vector<ProvedPlace> rows;      ///< none: no row rests on it
    std::optional<ProvedPlace> inForce; ///< none: it was not in force
};

ConsentProof proofOf(const Agreement& agreement, const Consents& consents);

std::string toJson(const std::vector<ConsentProof>& proofs);
base::Result<std::vector<ConsentProof>> parseProofs(const std::string& json);

/// Holds a proof against a release's signed manifest, and against consents.json where it is there: without it, it cannot be told that
/// there are no further rows. The objection; empty: it holds.
std::string objectionTo(const ConsentProof& proof, const std::filesystem::path& release);

/// What a release says of an agreement that was opened by a proof for another release: the salt is the same in all. Invalid: the release is not
/// signed, or its lists are not those that were.
base::Result<ConsentProof> lookUp(const Agreement& agreement, const std::filesystem::path& release);

} // namespace paulownia::arrays

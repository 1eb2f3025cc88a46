#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace paulownia::arrays {

inline constexpr auto kConsentFile = "consents.json";

/// A volunteer's agreement. The salt is the project's to know, and to tell the volunteer: without it nobody finds the number by trying all.
struct Agreement {
    std::string number; ///< a00b16f8
    std::string salt;   ///< 64 lower-case hex digits; the same in every release
};

/// What stands for an agreement in a release and gives nobody away: SHA-256 over "paulownia-agreement", the salt's digits and
/// the number, each a line. 64 lower-case hex digits.
std::string commitmentTo(const Agreement& agreement);

/// consents.json: which agreements a release rests on, by their commitments. docs/consent-chain.md has the bytes.
struct Consents {
    std::vector<std::string> rows;    ///< the agreement behind each row, in array order
    std::vector<std::string> inForce; ///< all that were in force, sorted, each once
};

std::string toJson(const Consents& consents);
base::Result<Consents> parseConsents(const std::string& json); ///< Invalid: not of this form; commitments are 64 digits each
base::Result<Consents> readConsents(const std::filesystem::path& folder);

/// What is wrong with them in themselves: not sorted, doubled, or a row whose agreement was not in force; empty when nothing.
std::string objectionTo(const Consents& consents);

} // namespace paulownia::arrays

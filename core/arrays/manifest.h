#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace paulownia::arrays {

/// The schema that this program writes; a newer one is refused, an older one read.
inline constexpr int kManifestSchema = 3; // docs/release-format.md has the history

struct ManifestFile {
    std::string name;
    std::uint64_t bytes = 0;
    std::string sha256; ///< 64 lower-case hex digits
};

struct ManifestCounts {
    std::int64_t photos = 0, volunteers = 0, female = 0, male = 0; ///< female, male: volunteers
    std::int64_t decided = 0; ///< labels that a person decided, for the votes did not; 0 in manifests that do not say
    bool operator==(const ManifestCounts&) const = default;
};

/// A question of the project's own that the release carries: an array of labels and votes beside the paper's two questions.
struct ManifestQuestion {
    std::string name;                 ///< small letters, digits, hyphens
    bool isPerVolunteer = false;      ///< what one vote was about: a volunteer, else a photo
    std::string wording;              ///< the exact words
    std::vector<std::string> choices; ///< what a label, and a column of votes after it, stands for
    int panel = 0;                    ///< voters it needed

    std::string file() const { return "labels_" + name + ".npy"; } ///< (N, 1 + choices): the label's place among the choices, then votes for each
};

/// The act of the project's audit chain that a release rests on: the last one before any release. It dates the release too:
/// no clock is read, so that the same project and seed give the same bytes.
struct ManifestChain {
    std::int64_t seq = 0;
    std::string hash; ///< 64 lower-case hex digits
    std::string at;   ///< ISO 8601, UTC
};

/// The agreements that a release rests on, and those that were in force: how many there are, and the roots of two Merkle trees over
/// the lists in consents.json.
struct ManifestConsents {
    std::int64_t rows = 0;
    std::string rowsRoot; ///< 64 lower-case hex digits
    std::int64_t inForce = 0;
    std::string inForceRoot;
};

/// By the project's own key, over all of manifest.json (see manifest_signature.h). Ed25519, lower-case hex.
struct ManifestSignature {
    std::string key;   ///< the public half, 64 digits: whoever was told it elsewhere can tell who signed
    std::string value; ///< 128 digits
};

/// manifest.json: how a release was made, and what belongs to it. Names no person, agreement number or original file.
struct Manifest {
    int schemaVersion = kManifestSchema;
    std::string programVersion;
    std::string title;    ///< may be empty
    std::string licence;  ///< may be empty
    std::uint64_t seed = 0;
    int panel = 0;        ///< voters a question needed
    ManifestCounts counts;
    nlohmann::ordered_json settings = nlohmann::ordered_json::object();
    ManifestChain chain;
    std::vector<std::int64_t> shown; ///< numbers of volunteers who agreed that a headshot of theirs is printed; no others may be
    std::vector<ManifestFile> files;
    std::vector<ManifestQuestion> questions{}; ///< none before schema 3
    ManifestConsents consents{};
    ManifestSignature signature{};
};

std::string toJson(const Manifest& manifest); ///< indented, ends with a line feed

/// Invalid: no JSON, or a field missing or of another kind, which is named. Unsupported: a newer schema.
base::Result<Manifest> parseManifest(const std::string& json);

} // namespace paulownia::arrays

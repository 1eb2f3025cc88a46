#include "core/arrays/consent_proof.h"

#include "core/arrays/file_io.h"
#include "core/arrays/hex.h"
#include "core/arrays/manifest_signature.h"
#include "core/arrays/merkle.h"
#include "core/arrays/release_folder.h"

#include <algorithm>

namespace paulownia::arrays {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using Json = nlohmann::ordered_json;

constexpr auto kFormat = "paulownia-consent-proof";

ProvedPlace placeIn(const std::vector<std::string>& entries, std::size_t index) { return {index, merklePath(entries, index)}; }

Json toJson(const ProvedPlace& place) { return {{"index", place.index}, {"path", place.path}}; }

Json toJson(const ConsentProof& proof) {
    Json rows = Json::array(), inForce = nullptr;
    for (const auto& row : proof.rows) rows.push_back(toJson(row));
    if (proof.inForce) inForce = toJson(*proof.inForce);
    return {{"number", proof.agreement.number}, {"salt", proof.agreement.salt}, {"rows", rows}, {"in_force", inForce}};
}

ProvedPlace placeFrom(const Json& json) { return {json.at("index").get<std::uint64_t>(), json.at("path").get<std::vector<std::string>>()}; }

ConsentProof proofFrom(const Json& json) {
    ConsentProof proof{{json.at("number").get<std::string>(), json.at("salt").get<std::string>()}, {}, {}};
    for (const auto& row : json.at("rows")) proof.rows.push_back(placeFrom(row));
    if (const auto& inForce = json.at("in_force"); !inForce.is_null()) proof.inForce = placeFrom(inForce);
    return proof;
}

/// consents.json is believed where the signed roots are its own.
bool isOf(const Consents& consents, const ManifestConsents& roots) {
    return merkleRoot(consents.rows) == roots.rowsRoot && merkleRoot(consents.inForce) == roots.inForceRoot;
}

std::string objectionToPlaces(const ConsentProof& proof, const ManifestConsents& m) {
    const auto leadsTo = [&](const ProvedPlace& place, std::int64_t size, const std::string& root) {
        const auto isPath = std::all_of(place.path.begin(), place.path.end(), isHash);
        return isPath && merkleRoot(commitmentTo(proof.agreement), place.index, static_cast<std::uint64_t>(size), place.path) == root;
    };
    for (const auto& row : proof.rows)
        if (!leadsTo(row, m.rows, m.rowsRoot)) return "row " + std::to_string(row.index) + " does not rest on this agreement, or not in this release";
    if (proof.inForce && !leadsTo(*proof.inForce, m.inForce, m.inForceRoot)) return "it is not in the place that is claimed among the agreements in force";
    return proof.rows.empty() || proof.inForce ? std::string() : "rows rest on an agreement that was not in force";
}

/// Nothing may be kept back.
std::string objectionToGaps(const ConsentProof& proof, const Consents& consents) {
    const auto all = proofOf(proof.agreement, consents);
    const auto indices = [](const ConsentProof& p) {
        std::vector<std::uint64_t> rows;
        rows.reserve(p.rows.size());
        for (const auto& row : p.rows) rows.push_back(row.index);
        return rows;
    };
    if (indices(all) != indices(proof)) return "the release has other rows that rest on this agreement than the proof says: " + std::to_string(all.rows.size()) + " of them";
    return all.inForce.has_value() == proof.inForce.has_value() ? std::string() : "the proof does not say that the agreement was in force";
}

} // namespace

ConsentProof proofOf(const Agreement& agreement, const Consents& consents) {
    ConsentProof proof{agreement, {}, {}};
    const auto commitment = commitmentTo(agreement);
    for (std::size_t row = 0; row < consents.rows.size(); ++row)
        if (consents.rows[row] == commitment) proof.rows.push_back(placeIn(consents.rows, row));
    const auto found = std::find(consents.inForce.begin(), consents.inForce.end(), commitment);
    if (found != consents.inForce.end()) proof.inForce = placeIn(consents.inForce, static_cast<std::size_t>(found - consents.inForce.begin()));
    return proof;
}

std::string toJson(const std::vector<ConsentProof>& proofs) {
    Json all = Json::array();
    for (const auto& proof : proofs) all.push_back(toJson(proof));
    return Json{{"format", kFormat}, {"agreements", all}}.dump(1) + "\n";
}

Result<std::vector<ConsentProof>> parseProofs(const std::string& text) {
    try {
        const Json json = Json::parse(text);
        if (json.at("format").get<std::string>() != kFormat) return failure(ErrorKind::Invalid, "It is the proof of something else");
        std::vector<ConsentProof> proofs;
        for (const auto& proof : json.at("agreements")) proofs.push_back(proofFrom(proof));
        return proofs;
    } catch (const Json::exception& e) {
        return failure(ErrorKind::Invalid, std::string("The proof cannot be read: ") + e.what());
    }
}

Result<ConsentProof> lookUp(const Agreement& agreement, const std::filesystem::path& release) {
    const auto text = readText(release / kManifestFile);
    const auto manifest = readManifest(release);
    if (!text) return failure(text);
    if (!manifest) return failure(manifest);
    const auto consents = readConsents(release);
    if (!consents) return failure(consents);
    if (!isSigned(*text, manifest->signature) || !isOf(*consents, manifest->consents))
        return failure(ErrorKind::Invalid, "What this release says of agreements is not what was signed; see what ‘paulownia verify’ says of it", release.string());
    return proofOf(agreement, *consents);
}

std::string objectionTo(const ConsentProof& proof, const std::filesystem::path& release) {
    const auto text = readText(release / kManifestFile);
    const auto manifest = readManifest(release);
    if (!text || !manifest) return "the release's manifest cannot be read";
    if (!isSigned(*text, manifest->signature)) return "the release's manifest is not signed by the key in it";
    if (auto wrong = objectionToPlaces(proof, manifest->consents); !wrong.empty()) return wrong;
    const auto consents = readConsents(release);
    if (consents && isOf(*consents, manifest->consents)) return objectionToGaps(proof, *consents);
    return proof.rows.empty() ? "whether no row rests on it cannot be told: consents.json is missing or was changed" : std::string();
}

} // namespace paulownia::arrays

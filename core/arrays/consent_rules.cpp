#include "core/arrays/hex.h"
#include "core/arrays/manifest_signature.h"
#include "core/arrays/merkle.h"
#include "core/arrays/rules.h"

#include <map>

namespace paulownia::arrays {
namespace {

/// A rule about the manifest, and one about the agreements too.
template <Answer (*check)(const Evidence&, const Manifest&)> Answer onManifest(const Evidence& e, const base::Task&) {
    return e.manifest ? check(e, *e.manifest) : notThere("manifest.json is not there or cannot be read");
}
template <Answer (*check)(const Evidence&, const Manifest&, const Consents&)> Answer onConsents(const Evidence& e, const base::Task&) {
    if (!e.manifest) return notThere("manifest.json is not there or cannot be read");
    return e.consents ? check(e, *e.manifest, *e.consents) : unreadable(kConsentFile);
}

Answer record(const Evidence&, const Manifest& m) {
    if (m.chain.seq < 1) return broken("manifest.json names act " + std::to_string(m.chain.seq) + ": a project has at least one");
    if (!isHash(m.chain.hash)) return broken("manifest.json: the act's hash is not 64 digits of a SHA-256");
    return m.chain.at.empty() ? broken("manifest.json does not say when the act was done") : Answer{};
}

Answer signature(const Evidence& e, const Manifest& m) {
    if (m.signature.value.empty()) return broken("manifest.json is not signed");
    return isSigned(e.manifestText, m.signature) ? Answer{} : broken("the signature in manifest.json is not of this manifest by this key: it was changed, or signed by somebody else");
}

Answer consentFile(const Evidence& e, const Manifest&) { return e.consents ? Answer{} : broken(e.consents.error().text()); }

Answer consents(const Evidence& e, const Manifest&, const Consents& c) {
    if (const auto wrong = objectionTo(c); !wrong.empty()) return broken("consents.json: " + wrong);
    if (!e.labels) return unreadable(kLabelFile);
    if (c.rows.size() != e.labels->size()) return broken("consents.json: " + std::to_string(c.rows.size()) + " agreements for " + std::to_string(e.labels->size()) + " rows");
    std::map<std::int64_t, std::string> ofVolunteer;
    std::map<std::string, std::int64_t> volunteerOf;
    for (std::size_t row = 0; row < c.rows.size(); ++row) {
        const auto volunteer = (*e.labels)[row].volunteer;
        if (ofVolunteer.try_emplace(volunteer, c.rows[row]).first->second != c.rows[row] || volunteerOf.try_emplace(c.rows[row], volunteer).first->second != volunteer)
            return broken("consents.json, row " + std::to_string(row) + ": volunteer " + std::to_string(volunteer) + " rests on the agreement of another");
    }
    return {};
}

Answer roots(const Evidence&, const Manifest& m, const Consents& c) {
    const ManifestConsents found{static_cast<std::int64_t>(c.rows.size()), merkleRoot(c.rows), static_cast<std::int64_t>(c.inForce.size()), merkleRoot(c.inForce)};
    if (found.rows != m.consents.rows || found.rowsRoot != m.consents.rowsRoot) return broken("the root over the rows' agreements is " + found.rowsRoot);
    if (found.inForce != m.consents.inForce || found.inForceRoot != m.consents.inForceRoot) return broken("the root over the agreements in force is " + found.inForceRoot);
    return {};
}

constexpr Rule kRules[] = {
    {"record", "The manifest names the recorded act that the release rests on", onManifest<record>},
    {"signature", "The manifest is signed by the project's key in it", onManifest<signature>},
    {"consent-file", "consents.json can be read", onManifest<consentFile>},
    {"consents", "Each volunteer's rows rest on one agreement, which was in force, and nobody else's do", onConsents<consents>},
    {"consent-roots", "The Merkle roots over the agreements are those that were signed", onConsents<roots>},
};

} // namespace

std::span<const Rule> consentRules() { return kRules; }

} // namespace paulownia::arrays

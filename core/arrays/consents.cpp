#include "core/arrays/consents.h"

#include "core/arrays/file_io.h"
#include "core/arrays/hex.h"
#include "core/arrays/sha256.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace paulownia::arrays {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using Json = nlohmann::ordered_json;

constexpr auto kFormat = "paulownia-consents";

} // namespace

std::string commitmentTo(const Agreement& agreement) { return sha256Of("paulownia-agreement\n" + agreement.salt + "\n" + agreement.number + "\n"); }

std::string toJson(const Consents& consents) { return Json{{"format", kFormat}, {"rows", consents.rows}, {"in_force", consents.inForce}}.dump(1) + "\n"; }

Result<Consents> parseConsents(const std::string& text) {
    try {
        const Json json = Json::parse(text);
        if (json.at("format").get<std::string>() != kFormat) return failure(ErrorKind::Invalid, "It is something else than the agreements of a release");
        Consents consents{json.at("rows").get<std::vector<std::string>>(), json.at("in_force").get<std::vector<std::string>>()};
        for (const auto* list : {&consents.rows, &consents.inForce})
            for (const auto& entry : *list)
                if (!isHash(entry)) return failure(ErrorKind::Invalid, "“" + entry + "” is not 64 digits of a SHA-256");
        return consents;
    } catch (const Json::exception& e) {
        return failure(ErrorKind::Invalid, std::string("It cannot be read: ") + e.what());
    }
}

Result<Consents> readConsents(const std::filesystem::path& folder) {
    const auto path = folder / kConsentFile;
    const auto text = readText(path);
    if (!text) return failure(text);
    auto consents = parseConsents(*text);
    if (!consents) return failure(consents.error().kind, consents.error().message, path.string());
    return consents;
}

std::string objectionTo(const Consents& consents) {
    const auto& inForce = consents.inForce;
    const auto misplaced = std::adjacent_find(inForce.begin(), inForce.end(), [](const auto& a, const auto& b) { return a >= b; });
    if (misplaced != inForce.end()) return "the agreements in force are not sorted, or one stands there twice: " + *misplaced;
    for (std::size_t row = 0; row < consents.rows.size(); ++row)
        if (!std::binary_search(inForce.begin(), inForce.end(), consents.rows[row])) return "row " + std::to_string(row) + " rests on an agreement that was not in force";
    return {};
}

} // namespace paulownia::arrays

#include "core/arrays/rules.h"

#include <algorithm>

namespace paulownia::arrays {
namespace {

using Json = nlohmann::ordered_json;

/// A setting that the manifest has to have from schema 3 on.
struct Setting {
    const char* name;
    const char* meaning; ///< of a right value
    bool (*isRight)(const Json& value);
};

bool isOneOf(const Json& value, std::initializer_list<const char*> keys) {
    return value.is_string() && std::any_of(keys.begin(), keys.end(), [&](const char* key) { return value == key; });
}
bool isCount(const Json& value) { return value.is_number_integer() && value >= 0; }

constexpr Setting kSettings[] = {
    {"face_scale", "a number from 0.05 to 1", [](const Json& v) { return v.is_number() && v >= 0.05 && v <= 1.0; }},
    {"headshot_side", "359", [](const Json& v) { return v == kHeadshotSide; }},
    {"interpolation", "area or linear", [](const Json& v) { return isOneOf(v, {"area", "linear"}); }},
    {"border", "replicated, reflected or grey", [](const Json& v) { return isOneOf(v, {"replicated", "reflected", "grey"}); }},
    {"grey", "BT.601", [](const Json& v) { return v == "BT.601"; }},
    {"smile", "counts or majority", [](const Json& v) { return isOneOf(v, {"counts", "majority"}); }},
    {"withdrawal_days", "a number of days", isCount},
    {"minimum_age", "a number of years", isCount},
    {"released_early", "true or false", [](const Json& v) { return v.is_boolean(); }},
};

Answer settings(const Evidence& e, const base::Task&) {
    if (!e.manifest) return notThere("manifest.json is not there or cannot be read");
    if (e.manifest->schemaVersion < 3) return {};
    const auto& all = e.manifest->settings;
    for (const auto& setting : kSettings) {
        if (!all.contains(setting.name)) return broken(std::string("manifest.json does not say ") + setting.name);
        if (!setting.isRight(all[setting.name])) return broken(std::string("manifest.json: ") + setting.name + " is " + all[setting.name].dump() + ", not " + setting.meaning);
    }
    return {};
}

/// Counts, as the paper's; or the decision alone, as one vote of one.
Answer smileForm(const Evidence& e, const base::Task&) {
    if (!e.labels) return unreadable(kLabelFile);
    if (!e.manifest) return notThere("how smiles are released stands in manifest.json");
    if (e.manifest->settings.value("smile", std::string("counts")) != "majority") return {};
    for (std::size_t row = 0; row < e.labels->size(); ++row) {
        const auto &label = (*e.labels)[row];
        const bool isDecision = (label.smile == 1 && label.nonSmile == 0) || (label.smile == 0 && label.nonSmile == 1);
        if (!isDecision) return broken("headshot_labels.npy, row " + std::to_string(row) + ": " + std::to_string(label.nonSmile) + " and " + std::to_string(label.smile) + " are no decision");
    }
    return {};
}

constexpr Rule kRules[] = {
    {"manifest-settings", "The manifest says how the arrays were made, in the words of its schema", settings},
    {"smile-form", "Smiles are counts of votes, or decisions where the manifest says so", smileForm},
};

} // namespace

std::span<const Rule> settingsRules() { return kRules; }

} // namespace paulownia::arrays

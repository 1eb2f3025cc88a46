#include "core/arrays/manifest.h"

namespace paulownia::arrays {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using Json = nlohmann::ordered_json;

constexpr auto kFormat = "paulownia-release";

Json filesToJson(const std::vector<ManifestFile>& files) {
    Json all = Json::object();
    for (const auto& file : files) all[file.name] = {{"bytes", file.bytes}, {"sha256", file.sha256}};
    return all;
}

std::vector<ManifestFile> filesFrom(const Json& all) {
    std::vector<ManifestFile> files;
    for (const auto& [name, file] : all.items())
        files.push_back({name, file.at("bytes").get<std::uint64_t>(), file.at("sha256").get<std::string>()});
    return files;
}

ManifestCounts countsFrom(const Json& json) {
    const auto count = [&](const char* key) { return json.at(key).get<std::int64_t>(); };
    return {count("photos"), count("volunteers"), count("female"), count("male"), json.value("decided", std::int64_t{0})};
}

ManifestChain chainFrom(const Json& json) {
    return {json.at("seq").get<std::int64_t>(), json.at("hash").get<std::string>(), json.at("at").get<std::string>()};
}

ManifestConsents consentsFrom(const Json& json) {
    return {json.at("rows").get<std::int64_t>(), json.at("rows_root").get<std::string>(), json.at("in_force").get<std::int64_t>(), json.at("in_force_root").get<std::string>()};
}

Json toJson(const ManifestConsents& c) {
    return {{"rows", c.rows}, {"rows_root", c.rowsRoot}, {"in_force", c.inForce}, {"in_force_root", c.inForceRoot}};
}

Json toJson(const std::vector<ManifestQuestion>& questions) {
    Json all = Json::array();
    for (const auto& q : questions)
        all.push_back({{"name", q.name}, {"file", q.file()}, {"scope", q.isPerVolunteer ? "volunteer" : "photo"}, {"wording", q.wording}, {"choices", q.choices}, {"panel", q.panel}});
    return all;
}

/// It becomes part of a file's name.
std::string questionName(const Json& json) {
    auto name = json.get<std::string>();
    if (name.empty() || name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos)
        throw Json::other_error::create(501, "a question's name is small letters, digits and hyphens: " + name, &json);
    return name;
}

std::vector<ManifestQuestion> questionsFrom(const Json& all) {
    std::vector<ManifestQuestion> questions;
    for (const auto& q : all)
        questions.push_back({questionName(q.at("name")), q.at("scope").get<std::string>() == "volunteer", q.at("wording").get<std::string>(),
                             q.at("choices").get<std::vector<std::string>>(), q.at("panel").get<int>()});
    return questions;
}

Manifest manifestFrom(const Json& json) {
    Manifest m;
    m.schemaVersion = json.at("schema_version").get<int>();
    m.programVersion = json.at("program_version").get<std::string>();
    m.title = json.at("title").get<std::string>();
    m.licence = json.at("licence").get<std::string>();
    m.seed = json.at("seed").get<std::uint64_t>();
    m.panel = json.at("panel").get<int>();
    m.counts = countsFrom(json.at("counts"));
    m.settings = json.at("settings");
    m.chain = chainFrom(json.at("chain"));
    m.shown = json.value("shown", std::vector<std::int64_t>());
    if (m.schemaVersion >= 3) m.questions = questionsFrom(json.at("questions"));
    m.files = filesFrom(json.at("files"));
    m.consents = consentsFrom(json.at("consents"));
    m.signature = {json.at("signature").at("ed25519_key").get<std::string>(), json.at("signature").at("value").get<std::string>()};
    return m;
}

} // namespace

std::string toJson(const Manifest& m) {
    const Json json{{"format", kFormat},
                    {"schema_version", m.schemaVersion},
                    {"program_version", m.programVersion},
                    {"title", m.title},
                    {"licence", m.licence},
                    {"seed", m.seed},
                    {"panel", m.panel},
                    {"counts", {{"photos", m.counts.photos}, {"volunteers", m.counts.volunteers}, {"female", m.counts.female}, {"male", m.counts.male}, {"decided", m.counts.decided}}},
                    {"settings", m.settings},
                    {"chain", {{"seq", m.chain.seq}, {"hash", m.chain.hash}, {"at", m.chain.at}}},
                    {"shown", m.shown},
                    {"questions", toJson(m.questions)},
                    {"files", filesToJson(m.files)},
                    {"consents", toJson(m.consents)},
                    {"signature", {{"ed25519_key", m.signature.key}, {"value", m.signature.value}}}};
    return json.dump(2) + "\n";
}

Result<Manifest> parseManifest(const std::string& text) {
    try {
        const Json json = Json::parse(text);
        if (json.at("format").get<std::string>() != kFormat) return failure(ErrorKind::Invalid, "It is the manifest of something else");
        if (json.at("schema_version").get<int>() > kManifestSchema)
            return failure(ErrorKind::Unsupported, "It was written by a newer program; verify it with that one");
        return manifestFrom(json);
    } catch (const Json::exception& e) {
        return failure(ErrorKind::Invalid, std::string("It cannot be read: ") + e.what());
    }
}

} // namespace paulownia::arrays

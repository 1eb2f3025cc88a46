#include "core/arrays/verify.h"

#include "core/arrays/file_io.h"
#include "core/arrays/rules.h"

#include <algorithm>

namespace paulownia::arrays {
namespace {

namespace fs = std::filesystem;

bool has(const fs::path& folder, const char* name) {
    std::error_code error;
    return fs::exists(folder / name, error);
}

Evidence gather(const fs::path& folder) {
    const bool isComplete = has(folder, kManifestFile) || has(folder, kDatasheetFile) || has(folder, kSumsFile);
    return {folder, isComplete, openHeadshots(folder), readLabels(folder), readVectors(folder), readManifest(folder),
            readText(folder / kManifestFile).value_or(std::string()), readConsents(folder)};
}

} // namespace

bool Verification::holds() const {
    return std::none_of(rules.begin(), rules.end(), [](const auto& rule) { return rule.state == RuleState::Broken; });
}

std::string toKey(RuleState state) {
    switch (state) {
    case RuleState::Holds: return "holds";
    case RuleState::Broken: return "broken";
    case RuleState::NotThere: return "not-there";
    }
    return {};
}

base::Result<Verification> verifyRelease(const fs::path& folder, const base::Task& task) {
    if (!has(folder, kHeadshotFile) && !has(folder, kLabelFile))
        return base::failure(base::ErrorKind::NotFound, "This is no release: headshot_data.npy and headshot_labels.npy are not in it", folder.string());
    const Evidence evidence = gather(folder);
    Verification verification;
    for (const auto rules : {fileRules(), settingsRules(), consentRules(), labelRules(), questionRules(), vectorRules()})
        for (const Rule& rule : rules) {
            auto answer = rule.check(evidence, task);
            if (task.stopRequested()) return base::failure(base::ErrorKind::Cancelled, "Cancelled");
            verification.rules.push_back({rule.key, rule.sentence, answer.state, std::move(answer.finding)});
        }
    return verification;
}

} // namespace paulownia::arrays

#pragma once

#include "core/arrays/release_folder.h"
#include "core/arrays/verify.h"
#include "core/base/task.h"

#include <span>

namespace paulownia::arrays {

/// What the rules are held against, read once.
struct Evidence {
    std::filesystem::path folder;
    bool isComplete = false; ///< a release of ours; false: nothing but arrays, as the authors' data set comes
    base::Result<NpyReader> headshots;
    base::Result<std::vector<LabelRow>> labels;
    base::Result<std::vector<VectorRow>> vectors;
    base::Result<Manifest> manifest;
    std::string manifestText; ///< its bytes; empty where they cannot be read
    base::Result<Consents> consents;
};

struct Answer {
    RuleState state = RuleState::Holds;
    std::string finding;
};

inline Answer broken(std::string finding) { return {RuleState::Broken, std::move(finding)}; }
inline Answer notThere(std::string what) { return {RuleState::NotThere, std::move(what)}; }
inline Answer unreadable(const char* file) { return notThere(std::string(file) + " cannot be read"); }

struct Rule {
    const char* key;
    const char* sentence;
    Answer (*check)(const Evidence&, const base::Task&);
};

std::span<const Rule> fileRules();   ///< files, arrays' shapes, manifest, checksums
std::span<const Rule> consentRules(); ///< the act that it rests on, the signature, the agreements
std::span<const Rule> settingsRules(); ///< what the manifest says of how the arrays were made
std::span<const Rule> questionRules(); ///< arrays of further questions
std::span<const Rule> labelRules();
std::span<const Rule> vectorRules();

} // namespace paulownia::arrays

#pragma once

#include "core/base/error.h"
#include "core/base/task.h"

#include <filesystem>
#include <string>
#include <vector>

namespace paulownia::arrays {

enum class RuleState {
    Holds,
    Broken,
    NotThere ///< what the rule is about is not there, or could not be read (which another rule says)
};

/// One rule of a release with what came of it.
struct RuleOutcome {
    std::string key;      ///< "photo-numbers": for scripts
    std::string sentence; ///< what should be so
    RuleState state = RuleState::Holds;
    std::string finding;  ///< Broken: the first place and what is wrong there; NotThere: what is missing
};

struct Verification {
    std::vector<RuleOutcome> rules; ///< always all of them, in the same order
    bool holds() const;             ///< no rule is broken
};

/// Holds a folder against every rule of a release. Of a folder with headshots and labels alone, as the authors' data set comes,
/// the rules about the other files are NotThere. NotFound when there is no such folder or neither of the two arrays is in it.
/// Memory stays flat; reads every byte once or twice, with progress.
base::Result<Verification> verifyRelease(const std::filesystem::path& folder, const base::Task& task = {});

std::string toKey(RuleState state); ///< "holds", "broken", "not-there"

} // namespace paulownia::arrays

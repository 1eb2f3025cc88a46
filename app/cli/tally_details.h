#pragma once

#include "app/cli/console.h"
#include "core/model/voting.h"

#include <nlohmann/json.hpp>

namespace paulownia::storage {
class Project;
}

namespace paulownia::cli {

/// What is beyond the counts of a project's question: intervals, the voters by code name, the estimates beside the majority.
base::Result<nlohmann::ordered_json> sayTallyDetails(const Console& console, storage::Project& project, const model::QuestionTally& tally);

} // namespace paulownia::cli

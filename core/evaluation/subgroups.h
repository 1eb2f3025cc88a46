#pragma once

#include "core/arrays/release_folder.h"
#include "core/evaluation/intervals.h"

namespace paulownia::evaluation {

/// The samples divided in one way.
struct Division {
    std::string key; ///< "label", "brightness", "photos"
    std::vector<Subgroup> groups;
};

/// Accuracy by label, by brightness (thirds of the headshots' mean level: "1 dark", "2 middle", "3 light") and by how many
/// photos the volunteer has. Reads the headshots that predictions are about; one whose volunteer and photo the release does not
/// have is left out of the latter two.
base::Result<std::vector<Division>> subgroups(const arrays::ReleaseFolder& release, const Predictions& predictions, const std::string& positive,
                                              const std::string& negative);

/// Whether predictions are about this release: each volunteer and photo is there.
bool areAbout(const arrays::ReleaseFolder& release, const Predictions& predictions);

} // namespace paulownia::evaluation

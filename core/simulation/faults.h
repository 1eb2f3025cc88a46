#pragma once

#include "core/simulation/plan.h"

namespace paulownia::simulation {

/// Spreads every kind of fault over the photos: at least one of each where there are photos enough (from about 40 on), all
/// seven turned Exif orientations among them. At most half of a volunteer's photos become useless. `plans` hold the shots.
void addFaults(std::vector<SubmissionPlan>& plans, base::Random& random);

} // namespace paulownia::simulation

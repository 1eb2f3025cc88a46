#pragma once

#include "core/formats/voting_sheet.h"
#include "core/simulation/plan.h"

namespace paulownia::simulation {

/// One member of the panel: errs at a rate of their own, and sees a smile sooner or later than others.
struct Voter {
    QString name;               ///< "voter01"
    double genderError = 0;     ///< about a volunteer whose gender shows plainly
    double smileThreshold = .3; ///< Shot::smile from which this voter says smile, with some wavering
    double slip = 0;            ///< presses the wrong button
    std::uint64_t seed = 0;
};

std::vector<Voter> makePanel(const Options& options);

/// The voter's answers about every volunteer, respectively every readable photo; nobody abstains. Submissions sent again are
/// not shown to voters.
formats::VotingSheet genderSheet(const Voter& voter, const std::vector<SubmissionPlan>& plans);
formats::VotingSheet smileSheet(const Voter& voter, const std::vector<SubmissionPlan>& plans);

} // namespace paulownia::simulation

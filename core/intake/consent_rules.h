#pragma once

#include "core/storage/project.h"

namespace paulownia::intake {

/// What holds for the consent of every volunteer: settings of the project, which go into every manifest.
struct ConsentRules {
    int withdrawalDays = 0;          ///< after the upload
    bool isFrozenAfterwards = true;  ///< false: it may still be withdrawn
    int minimumAge = 0;              ///< years, in the year of birth computed to the safe side
};

inline constexpr int kMaxWithdrawalDays = 3650, kMaxMinimumAge = 99;

base::Result<ConsentRules> consentRules(storage::Project& project);

/// The most days that a version of the web page's consent form said; 0: there is none.
base::Result<int> promisedDays(storage::Project& project);

/// Each rule that changes is an act. Invalid, and nothing is changed: out of range, or fewer days than were promised. Denied: the role may not.
base::Result<> setConsentRules(storage::Project& project, const ConsentRules& rules);

} // namespace paulownia::intake

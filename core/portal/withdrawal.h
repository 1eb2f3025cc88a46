#pragma once

#include "core/intake/withdrawal.h"

namespace paulownia::portal {

/// The number as a person types it: spaces, capitals and full-width characters do not matter. Invalid: it is none.
base::Result<model::AgreementNumber> typedNumber(const QString& typed);

/// What would go. NotFound, the same for a number that was never given out and for one that was withdrawn; recorded as an act without
/// the number.
base::Result<intake::WithdrawalPreview> previewForVolunteer(storage::Project& project, const model::AgreementNumber& number);

/// Erases it all; as intake::withdraw().
base::Result<intake::WithdrawalReceipt> withdrawForVolunteer(storage::Project& project, const model::AgreementNumber& number);

} // namespace paulownia::portal

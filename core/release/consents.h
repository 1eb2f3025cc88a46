#pragma once

#include "core/arrays/consent_proof.h"
#include "core/release/plan.h"

namespace paulownia::storage {
class Project;
}

namespace paulownia::release {

/// A volunteer's agreement with the project's salt, which is the same in every release; also of a number that was withdrawn.
arrays::Agreement agreementOf(storage::Project& project, const model::AgreementNumber& number);

/// The agreements behind a plan's rows, and all that are in force: of submissions that are there, with a consent.
arrays::Consents consentsOf(storage::Project& project, const ReleasePlan& plan, const Material& material);

/// For the volunteer: where a release rests on this agreement and on those that the same photos were sent under before, or that it does
/// not. NotFound: no such number was ever here; or the release's consents.json is not there.
base::Result<std::vector<arrays::ConsentProof>> consentProofs(storage::Project& project, const model::AgreementNumber& number, const QString& release);

} // namespace paulownia::release

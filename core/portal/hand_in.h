#pragma once

#include "core/portal/draft_store.h"
#include "core/storage/project.h"

namespace paulownia::portal {

/// An agreement number that this project never had on record: unguessable from others, and not even a withdrawn volunteer's.
base::Result<model::AgreementNumber> drawNumber(storage::Project& project);

/// Hands the draft in: photos into the vault, submission and photos on record, all in one transaction; then the draft keeps only
/// what its receipt needs. Exactly once: asked again after an answer got lost, it gives the same number. Denied when the draft is
/// not complete, or a photo was withdrawn before, which then leaves the draft with a notice; after any other failure the draft is as it was. `address`: the volunteer's.
base::Result<model::AgreementNumber> handIn(storage::Project& project, OpenDraft& draft, const QString& address);

} // namespace paulownia::portal

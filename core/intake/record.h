#pragma once

#include "core/storage/project.h"

namespace paulownia::intake {

/// The one way into a project: a submission, its photos and what was noticed about it, in one transaction with its acts in the
/// chain. The photos' bytes lie in the vault already (within the same transaction, or under the import's lock).
base::Result<> putOnRecord(storage::Project& project, const model::Submission& submission, const QVector<model::Photo>& photos,
                           const QVector<storage::IntakeProblem>& problems);

/// Removes faces from the vault that were never put on record, because an import or a hand-in was stopped, killed or failed. Only
/// for who holds importLockFile(): an import stores photos before it records them.
base::Result<> removeUnrecordedPhotos(storage::Project& project);

QString importLockFile(const storage::Project& project);

} // namespace paulownia::intake

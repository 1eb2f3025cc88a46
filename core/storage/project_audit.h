#pragma once

#include "core/base/task.h"
#include "core/storage/project.h"

namespace paulownia::storage {

/// What an audit found.
struct AuditReport {
    ChainHead head;
    qint64 signedActs = 0;                ///< of the acts, how many the signature covers
    std::optional<ChainBreak> chainBreak; ///< the first act that does not hold
    QVector<base::Error> findings;        ///< rows and originals that differ from what was recorded; `where` names each
    int rows = 0;                         ///< rows compared
    int originals = 0;                    ///< originals hashed anew

    bool holds() const { return !chainBreak && findings.isEmpty(); }
};

/// Checks the whole chain of recorded acts; then that settings, consent forms, submissions, photos, reviews, questions, ballots, polls,
/// decisions and releases are as their last acts left them, none too few or too many; then every original's SHA-256. Fails only when the project cannot be read, or
/// on Cancelled.
base::Result<AuditReport> audit(Project& project, const base::Task& task);

} // namespace paulownia::storage

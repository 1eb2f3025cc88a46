#pragma once

#include "core/base/task.h"
#include "core/imaging/proposer.h"
#include "core/storage/project.h"

namespace paulownia::review {

struct ProposeOptions {
    imaging::ProposerOptions proposer;
    int threads = 0;   ///< 0: one a core
    bool redo = false; ///< propose anew for photos without a verdict, say by another detector
};

struct PhotoFailure {
    model::PhotoId photo;
    base::Error error;
};

struct ProposeOutcome {
    QString detector; ///< "landmarks", "symmetry" or "haar"
    int already = 0;  ///< had a proposal, or with redo a verdict
    int examined = 0; ///< proposals stored
    int found = 0;    ///< with a face
    QVector<std::pair<model::PhotoId, model::ProposalFlags>> doubted; ///< by id
    QVector<PhotoFailure> failed; ///< by id; left without a proposal, so that the next run tries again
};

/// Looks for the face in every reviewable photo that has no proposal yet. Photos are decoded and examined on worker threads,
/// small; proposals are stored on the calling thread a few at a time, so that a run that was cancelled or killed goes on where
/// it ended. Memory: one small photo a thread, however many photos. Decides nothing.
base::Result<ProposeOutcome> proposeFaces(storage::Project& project, const ProposeOptions& options, const base::Task& task);

} // namespace paulownia::review

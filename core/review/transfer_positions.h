#pragma once

#include "core/formats/positions.h"
#include "core/review/review_document.h"
#include "core/storage/project.h"

namespace paulownia::review {

/// Every decided photo that still counts, by id; undecided ones are in no positions file.
base::Result<formats::Positions> exportPositions(storage::Project& project, formats::PositionsForm form);

/// What comes of a positions file, before anything is done.
struct PositionsImport {
    QVector<model::Review> changes;         ///< what the file says anew: ReviewDocument::changeAll(Edit::ImportPositions, …)
    QVector<formats::LineProblem> problems; ///< any: there are no changes
    QVector<model::PhotoId> skipped;        ///< doubles, unreadable ones, submissions that were sent again
    QVector<model::PhotoId> turned;         ///< flag 1 in six columns: the angle is the one the project had or proposed
    int accepted = 0;
    int rejected = 0;
    int unchanged = 0;                      ///< said already in the project what the file says
};

/// Reads a positions file as reviews of the document's photos, all lines or none. Six columns: 0 accepts at angle 0; 1 accepts at
/// the angle that the project has for the photo, reviewed or proposed, and is a problem where it has none; 9 rejects ("other") and
/// whoever imports is the reviewer. The full form carries all of that itself. A photo that the project does not know is a problem,
/// and so is a rectangle that reaches out of its photo (by more than the pixel that writing 1 for 0 may cost).
base::Result<PositionsImport> planPositions(storage::Project& project, const ReviewDocument& document, const formats::Positions& positions);

/// The same, and does it: one step that can be undone. Io or Database where it could not be saved.
base::Result<PositionsImport> importPositions(storage::Project& project, ReviewDocument& document, const formats::Positions& positions);

} // namespace paulownia::review

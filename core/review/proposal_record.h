#pragma once

#include "core/review/review_document.h"

namespace paulownia::review {

/// How proposals of a confidence have fared so far.
struct ProposalRecord {
    int decided = 0; ///< by the person at work, one by one: what was decided at a stroke proves nothing
    int right = 0;   ///< accepted with a rectangle that overlaps the proposed one by 0.85 or more, and a roll within 2° (docs/accuracy.md)

    double rate() const { return decided > 0 ? static_cast<double>(right) / decided : 0; }
};

/// Of the proposals with at least this confidence that `reviewer` has decided about.
ProposalRecord proposalRecord(const ReviewDocument& document, const QString& reviewer, double minConfidence);

/// How many of these photos' proposals are wrong if their confidences hold: the sum of what they leave to 1.
double expectedWrong(const ReviewDocument& document, const QVector<model::PhotoId>& photos);

} // namespace paulownia::review

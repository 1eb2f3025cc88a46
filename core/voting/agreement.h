#pragma once

#include "core/model/voting.h"

#include <optional>

namespace paulownia::voting {

/// A number, or in words why there is none.
struct Coefficient {
    std::optional<double> value;
    QString why; ///< translated; empty with a value
};

/// How far a panel agrees, four ways, for nominal choices. Abstentions are missing data: a subject counts with the votes it
/// has. Full agreement on one choice alone is not 0: the chance-corrected ones are undefined then, and say so.
struct Agreement {
    int subjects = 0;     ///< with at least two votes; only they can agree or not
    Coefficient raw;      ///< share of agreeing pairs of votes, averaged over subjects
    Coefficient fleiss;   ///< Fleiss 1971; with missing votes as Gwet, Handbook of Inter-Rater Reliability (2014)
    Coefficient alpha;    ///< Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), nominal
    Coefficient ac1;      ///< Gwet 2008
};

Agreement agreement(const model::QuestionTally& tally);

/// One voter against the others.
struct VoterAgreement {
    QString voter;
    int ballots = 0;                ///< about the tally's subjects
    /// Share of the others' votes on the same subjects that say the same; none: nobody to compare with.
    std::optional<double> withRest;
};

/// By voter's name.
QVector<VoterAgreement> voterAgreement(const model::QuestionTally& tally, const QVector<model::Ballot>& ballots);

} // namespace paulownia::voting

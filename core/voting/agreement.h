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

/// 95 % of a coefficient, by the bootstrap; none where the coefficient is undefined, or was in more than a tenth of the samples.
struct Interval {
    double low = 0, high = 0;
};

struct AgreementIntervals {
    std::optional<Interval> raw, fleiss, alpha, ac1;
};

/// Percentile bootstrap over subjects, drawn with replacement: how far the coefficients might lie elsewhere had other subjects
/// been voted on. The same tally and seed give the same intervals.
AgreementIntervals agreementIntervals(const model::QuestionTally& tally, int samples = 1000, std::uint64_t seed = 1);

/// One voter against the others.
struct VoterAgreement {
    QString voter;
    int ballots = 0;                ///< about the tally's subjects
    /// Share of the others' votes on the same subjects that say the same; none: nobody to compare with.
    std::optional<double> withRest;
    /// What Krippendorff's alpha gains when this voter's votes are left out; none where it is undefined with or without them.
    std::optional<double> alphaWithout = std::nullopt;
    /// Median time from one vote to the next, of times up to two minutes; none where fewer than five are known.
    std::optional<double> secondsPerVote = std::nullopt;
};

/// By voter's name.
QVector<VoterAgreement> voterAgreement(const model::QuestionTally& tally, const QVector<model::Ballot>& ballots);

} // namespace paulownia::voting

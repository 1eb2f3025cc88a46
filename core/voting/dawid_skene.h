#pragma once

#include "core/model/voting.h"

namespace paulownia::voting {

/// What one voter says of subjects of each kind, estimated.
struct VoterEstimate {
    QString voter;
    QVector<QVector<double>> saysOf; ///< [true choice][said choice], rows add up to 1
    double accuracy = 0;             ///< how often right, over the estimated kinds
};

struct SubjectEstimate {
    QString subject;
    QVector<double> probabilities; ///< parallel to the question's choices
    int best() const;              ///< index of the most probable
};

/// Dawid and Skene, Applied Statistics 28 (1979) 20–28: voters differ in how reliable they are, and which subject is of which
/// kind is estimated together with that, by expectation and maximisation. Shown beside the majority, never in its place.
struct DawidSkene {
    QVector<SubjectEstimate> subjects; ///< those with a vote, in the tally's order
    QVector<VoterEstimate> voters;     ///< by name
    QVector<double> shares;            ///< of the choices, estimated
    int rounds = 0;
};

/// Starts from the shares of the votes; 0.01 votes are added to each cell so that no voter counts as infallible.
DawidSkene dawidSkene(const model::QuestionTally& tally, const QVector<model::Ballot>& ballots);

} // namespace paulownia::voting

#include "core/voting/agreement.h"

#include "core/voting/words.h"

#include <numeric>

namespace paulownia::voting {
namespace {

using model::Ballot;
using model::QuestionTally;
using model::SubjectTally;

/// What all four coefficients are made from.
struct Sums {
    int subjects = 0;             // with at least two votes
    double agreeing = 0;          // Σ over them of agreeing pairs / pairs
    double weighted = 0;          // Σ over them of agreeing ordered pairs / (votes − 1): Krippendorff's diagonal
    QVector<double> pairable;     // votes per choice among them
    QVector<double> shares;       // Σ over all subjects with a vote of that choice's share
    int voted = 0;                // subjects with at least one vote
};

void add(Sums& sums, const QVector<int>& counts, double votes) {
    for (qsizetype k = 0; k < counts.size(); ++k) sums.shares[k] += counts[k] / votes;
    ++sums.voted;
    if (votes < 2) return;
    double same = 0;
    for (qsizetype k = 0; k < counts.size(); ++k) {
        same += static_cast<double>(counts[k]) * (counts[k] - 1);
        sums.pairable[k] += counts[k];
    }
    sums.agreeing += same / (votes * (votes - 1));
    sums.weighted += same / (votes - 1);
    ++sums.subjects;
}

Sums sumsOf(const QuestionTally& tally) {
    const auto choices = tally.question.choices.size();
    Sums sums;
    sums.pairable.resize(choices);
    sums.shares.resize(choices);
    for (const auto& subject : tally.subjects)
        if (const int votes = subject.votes(); votes > 0) add(sums, subject.counts, votes);
    return sums;
}

/// (observed − chance) / (1 − chance)
Coefficient beyondChance(double observed, double chance) {
    if (chance < 1) return {(observed - chance) / (1 - chance), {}};
    return {{}, Words::tr("undefined: every vote is for the same choice, so that nothing is left to agree on beyond chance")};
}

double fleissChance(const Sums& sums) {
    double chance = 0;
    for (const double share : sums.shares) chance += share / sums.voted * (share / sums.voted);
    return chance;
}

double ac1Chance(const Sums& sums) {
    double chance = 0;
    for (const double share : sums.shares) chance += share / sums.voted * (1 - share / sums.voted);
    return chance / static_cast<double>(sums.shares.size() - 1);
}

/// From coincidences: observed = diagonal / n, chance = Σ n_c (n_c − 1) / (n (n − 1)).
Coefficient krippendorff(const Sums& sums) {
    const double n = std::accumulate(sums.pairable.begin(), sums.pairable.end(), 0.0);
    double same = 0;
    for (const double votes : sums.pairable) same += votes * (votes - 1);
    return beyondChance(sums.weighted / n, same / (n * (n - 1)));
}

bool isOneChoiceOnly(const QVector<double>& perChoice) {
    return std::count_if(perChoice.begin(), perChoice.end(), [](double votes) { return votes > 0; }) < 2;
}

} // namespace

Agreement agreement(const QuestionTally& tally) {
    const auto sums = sumsOf(tally);
    if (sums.subjects == 0) {
        const Coefficient none{{}, Words::tr("undefined: no subject has two votes yet")};
        return {0, none, none, none, none};
    }
    const double observed = sums.agreeing / sums.subjects;
    return {sums.subjects,
            {observed, {}},
            beyondChance(observed, isOneChoiceOnly(sums.shares) ? 1 : fleissChance(sums)),
            krippendorff(sums),
            beyondChance(observed, ac1Chance(sums))};
}

QVector<VoterAgreement> voterAgreement(const QuestionTally& tally, const QVector<Ballot>& ballots) {
    struct Pairs {
        int ballots = 0;
        qint64 same = 0, others = 0;
    };
    QHash<QString, const SubjectTally*> bySubject;
    for (const auto& subject : tally.subjects) bySubject.insert(subject.subject, &subject);
    QMap<QString, Pairs> voters;
    for (const auto& ballot : ballots) {
        const auto* subject = bySubject.value(ballot.subject);
        const auto choice = tally.question.choices.indexOf(ballot.choice);
        if (!subject || choice < 0) continue;
        auto& pairs = voters[ballot.voter];
        ++pairs.ballots;
        pairs.same += subject->counts.at(choice) - 1;
        pairs.others += subject->votes() - 1;
    }
    QVector<VoterAgreement> result;
    for (auto it = voters.cbegin(); it != voters.cend(); ++it)
        result.append(
            {it.key(), it->ballots,
             it->others > 0 ? std::optional(static_cast<double>(it->same) / static_cast<double>(it->others)) : std::nullopt});
    return result;
}

} // namespace paulownia::voting

#include "core/voting/agreement.h"

#include "core/base/random.h"
#include "core/voting/words.h"

#include <cmath>
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

/// `times` subjects with these counts.
void add(Sums& sums, const QVector<int>& counts, double votes, int times = 1) {
    for (qsizetype k = 0; k < counts.size(); ++k) sums.shares[k] += times * counts[k] / votes;
    sums.voted += times;
    if (votes < 2) return;
    double same = 0;
    for (qsizetype k = 0; k < counts.size(); ++k) {
        same += static_cast<double>(counts[k]) * (counts[k] - 1);
        sums.pairable[k] += times * counts[k];
    }
    sums.agreeing += times * same / (votes * (votes - 1));
    sums.weighted += times * same / (votes - 1);
    sums.subjects += times;
}

Sums emptySums(qsizetype choices) {
    Sums sums;
    sums.pairable.resize(choices);
    sums.shares.resize(choices);
    return sums;
}

Sums sumsOf(const QuestionTally& tally) {
    auto sums = emptySums(tally.question.choices.size());
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

Agreement agreementOf(const Sums& sums) {
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

/// Subjects with the same counts are all the same to a sample: it is drawn from few kinds.
struct Kinds {
    QVector<QVector<int>> counts;
    QVector<int> kindOf; // a subject with a vote each
};

Kinds kindsOf(const QuestionTally& tally) {
    Kinds kinds;
    QHash<QVector<int>, int> known;
    for (const auto& subject : tally.subjects) {
        if (subject.votes() == 0) continue;
        auto kind = known.constFind(subject.counts);
        if (kind == known.cend()) {
            kind = known.insert(subject.counts, static_cast<int>(kinds.counts.size()));
            kinds.counts.append(subject.counts);
        }
        kinds.kindOf.append(*kind);
    }
    return kinds;
}

Agreement sampled(const Kinds& kinds, base::Random& random) {
    QVector<int> times(kinds.counts.size());
    const auto subjects = static_cast<std::uint64_t>(kinds.kindOf.size());
    for (std::uint64_t i = 0; i < subjects; ++i) ++times[kinds.kindOf.at(static_cast<qsizetype>(random.below(subjects)))];
    auto sums = emptySums(kinds.counts.first().size());
    for (qsizetype kind = 0; kind < times.size(); ++kind)
        if (times[kind] > 0) add(sums, kinds.counts[kind], std::accumulate(kinds.counts[kind].begin(), kinds.counts[kind].end(), 0), times[kind]);
    return agreementOf(sums);
}

std::optional<Interval> middle95(QVector<double> values, int samples) {
    if (values.size() < samples - samples / 10 || values.isEmpty()) return {};
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) { return values.at(static_cast<qsizetype>(std::lround(share * static_cast<double>(values.size() - 1)))); };
    return Interval{at(0.025), at(0.975)};
}

/// The tally without one voter's votes.
QuestionTally without(QuestionTally tally, const QVector<const Ballot*>& ballots) {
    QHash<QString, SubjectTally*> bySubject;
    for (auto& subject : tally.subjects) bySubject.insert(subject.subject, &subject);
    for (const auto* ballot : ballots) --bySubject.value(ballot->subject)->counts[tally.question.choices.indexOf(ballot->choice)];
    return tally;
}

constexpr qint64 kLongestMs = 120'000; // a longer time is a pause
constexpr qsizetype kFewestTimes = 5;

std::optional<double> secondsPerVote(const QVector<const Ballot*>& ballots) {
    QVector<qint64> times, gaps;
    for (const auto* ballot : ballots) times.append(ballot->castAt.toMSecsSinceEpoch());
    std::sort(times.begin(), times.end());
    for (qsizetype i = 1; i < times.size(); ++i)
        if (const auto gap = times[i] - times[i - 1]; gap > 0 && gap <= kLongestMs) gaps.append(gap); // a sheet's votes come all at once
    if (gaps.size() < kFewestTimes) return {};
    std::sort(gaps.begin(), gaps.end());
    return static_cast<double>(gaps[gaps.size() / 2]) / 1000;
}

} // namespace

Agreement agreement(const QuestionTally& tally) { return agreementOf(sumsOf(tally)); }

AgreementIntervals agreementIntervals(const QuestionTally& tally, int samples, std::uint64_t seed) {
    const auto kinds = kindsOf(tally);
    if (kinds.kindOf.isEmpty()) return {};
    base::Random random(seed);
    std::array<QVector<double>, 4> values;
    for (int i = 0; i < samples; ++i) {
        const auto a = sampled(kinds, random);
        const std::array coefficients{&a.raw, &a.fleiss, &a.alpha, &a.ac1};
        for (std::size_t k = 0; k < values.size(); ++k)
            if (coefficients[k]->value) values[k].append(*coefficients[k]->value);
    }
    const auto whole = agreement(tally);
    const auto interval = [&](std::size_t k, const Coefficient& coefficient) { return coefficient.value ? middle95(values[k], samples) : std::nullopt; };
    return {interval(0, whole.raw), interval(1, whole.fleiss), interval(2, whole.alpha), interval(3, whole.ac1)};
}

QVector<VoterAgreement> voterAgreement(const QuestionTally& tally, const QVector<Ballot>& ballots) {
    struct Pairs {
        QVector<const Ballot*> ballots;
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
        pairs.ballots.append(&ballot);
        pairs.same += subject->counts.at(choice) - 1;
        pairs.others += subject->votes() - 1;
    }
    const auto alpha = agreement(tally).alpha.value;
    QVector<VoterAgreement> result;
    for (auto it = voters.cbegin(); it != voters.cend(); ++it) {
        VoterAgreement voter{it.key(), static_cast<int>(it->ballots.size()), {}};
        if (it->others > 0) voter.withRest = static_cast<double>(it->same) / static_cast<double>(it->others);
        if (const auto left = agreement(without(tally, it->ballots)).alpha.value; alpha && left) voter.alphaWithout = *left - *alpha;
        voter.secondsPerVote = secondsPerVote(it->ballots);
        result.append(voter);
    }
    return result;
}

} // namespace paulownia::voting

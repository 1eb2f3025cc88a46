#include "core/voting/dawid_skene.h"

#include <cmath>
#include <numeric>

namespace paulownia::voting {
namespace {

using model::Ballot;
using model::QuestionTally;

constexpr double kPrior = 0.01;     // votes in each cell before any is counted
constexpr double kSettled = 1e-6;   // the largest change of a probability that ends it
constexpr int kMostRounds = 200;

struct Vote {
    int subject, voter, choice;
};

void normalise(QVector<double>& values) {
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    for (auto& value : values) value /= sum;
}

/// One run over the votes of a question.
class Estimation {
public:
    Estimation(const QuestionTally& tally, const QVector<Ballot>& ballots) : m_choices(static_cast<int>(tally.question.choices.size())) {
        QHash<QString, int> subjects;
        QMap<QString, int> voters;
        for (const auto& subject : tally.subjects)
            if (subject.votes() > 0) {
                subjects.insert(subject.subject, static_cast<int>(m_result.subjects.size()));
                m_result.subjects.append({subject.subject, QVector<double>(m_choices)});
            }
        for (const auto& ballot : ballots)
            if (subjects.contains(ballot.subject) && tally.question.choices.contains(ballot.choice)) voters.insert(ballot.voter, 0);
        for (auto it = voters.begin(); it != voters.end(); ++it) {
            it.value() = static_cast<int>(m_result.voters.size());
            m_result.voters.append({it.key(), QVector<QVector<double>>(m_choices, QVector<double>(m_choices)), 0});
        }
        for (const auto& ballot : ballots) {
            const auto subject = subjects.constFind(ballot.subject);
            const auto choice = tally.question.choices.indexOf(ballot.choice);
            if (subject != subjects.cend() && choice >= 0) m_votes.append({*subject, voters.value(ballot.voter), static_cast<int>(choice)});
        }
    }

    DawidSkene run() && {
        if (m_result.subjects.isEmpty()) return std::move(m_result);
        for (const auto& vote : m_votes) m_result.subjects[vote.subject].probabilities[vote.choice] += 1;
        for (auto& subject : m_result.subjects) normalise(subject.probabilities);
        double change = 1;
        while (change > kSettled && m_result.rounds < kMostRounds) {
            maximise();
            change = expect();
            ++m_result.rounds;
        }
        for (auto& voter : m_result.voters)
            for (int kind = 0; kind < m_choices; ++kind) voter.accuracy += m_result.shares[kind] * voter.saysOf[kind][kind];
        return std::move(m_result);
    }

private:
    /// How reliable the voters are, were the subjects of the kinds they seem.
    void maximise() {
        m_result.shares = QVector<double>(m_choices, kPrior);
        for (const auto& subject : m_result.subjects)
            for (int kind = 0; kind < m_choices; ++kind) m_result.shares[kind] += subject.probabilities[kind];
        normalise(m_result.shares);
        for (auto& voter : m_result.voters)
            for (auto& row : voter.saysOf) row.fill(kPrior);
        for (const auto& vote : m_votes)
            for (int kind = 0; kind < m_choices; ++kind)
                m_result.voters[vote.voter].saysOf[kind][vote.choice] += m_result.subjects[vote.subject].probabilities[kind];
        for (auto& voter : m_result.voters)
            for (auto& row : voter.saysOf) normalise(row);
    }

    /// Of which kinds the subjects are, were the voters as reliable as they seem. Returns the largest change.
    double expect() {
        QVector<QVector<double>> logs(m_result.subjects.size(), QVector<double>(m_choices));
        for (auto& row : logs)
            for (int kind = 0; kind < m_choices; ++kind) row[kind] = std::log(m_result.shares[kind]);
        for (const auto& vote : m_votes)
            for (int kind = 0; kind < m_choices; ++kind) logs[vote.subject][kind] += std::log(m_result.voters[vote.voter].saysOf[kind][vote.choice]);
        double change = 0;
        for (qsizetype i = 0; i < logs.size(); ++i) {
            const double most = *std::max_element(logs[i].cbegin(), logs[i].cend());
            for (auto& value : logs[i]) value = std::exp(value - most);
            normalise(logs[i]);
            for (int kind = 0; kind < m_choices; ++kind) change = std::max(change, std::abs(logs[i][kind] - m_result.subjects[i].probabilities[kind]));
            m_result.subjects[i].probabilities = logs[i];
        }
        return change;
    }

    int m_choices;
    QVector<Vote> m_votes;
    DawidSkene m_result;
};

} // namespace

int SubjectEstimate::best() const { return static_cast<int>(std::max_element(probabilities.begin(), probabilities.end()) - probabilities.begin()); }

DawidSkene dawidSkene(const QuestionTally& tally, const QVector<Ballot>& ballots) { return Estimation(tally, ballots).run(); }

} // namespace paulownia::voting

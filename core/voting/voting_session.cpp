#include "core/voting/voting_session.h"

#include "core/storage/project.h"
#include "core/voting/panel.h"
#include "core/voting/voter_order.h"
#include "core/voting/words.h"

namespace paulownia::voting {
namespace {

using base::failure;
using base::Result;
using model::Ballot;
using model::Question;

class ProjectBox : public BallotBox {
public:
    ProjectBox(storage::Project& project, Question question, QString voter) : m_project(project), m_question(std::move(question)), m_voter(std::move(voter)) {}

    Result<QVector<Ballot>> answers(const QString& question) override {
        const auto ballots = m_project.votes().ballotsOf(question, m_voter);
        if (!ballots) return failure(ballots);
        m_hasSeat = !ballots->isEmpty();
        const auto repeats = m_project.repeats().of(question, m_voter);
        if (!repeats) return failure(repeats);
        return *ballots + *repeats;
    }
    Result<> cast(const Ballot& ballot) override {
        auto stored = m_project.database().repeatableTransaction([&]() -> Result<> {
            if (!m_hasSeat) // others may have taken the last one since the session began
                if (auto seat = checkSeat(m_project, m_question, m_voter); !seat) return seat;
            return ballot.isRepeat ? m_project.repeats().cast(ballot) : m_project.votes().castBallot(ballot);
        });
        m_hasSeat = m_hasSeat || (stored && !ballot.isRepeat);
        return stored;
    }
    Result<> clear(const Ballot& ballot) override {
        if (ballot.isRepeat) return m_project.repeats().cast(ballot);
        return m_project.votes().clearBallot(ballot.question, m_voter, ballot.subject, ballot.castAt);
    }
    QDateTime now() const override { return m_project.now(); }

private:
    storage::Project& m_project;
    Question m_question;
    QString m_voter;
    bool m_hasSeat = false; // else it is looked for with the next answer
};

} // namespace

Result<std::unique_ptr<VotingSession>> VotingSession::begin(storage::Project& project, const QString& name) {
    const auto voter = voterName(project.actor().name);
    if (!voter) return failure(voter);
    const auto question = project.votes().question(name);
    if (!question) return failure(question);
    if (auto seat = checkSeat(project, *question, *voter); !seat) return failure(seat);
    auto asked = askedOf(project, *question, *voter);
    if (!asked) return failure(asked);
    return begin(*question, *voter, *std::move(asked), std::make_unique<ProjectBox>(project, *question, *voter));
}

Result<std::unique_ptr<VotingSession>> VotingSession::begin(const Question& question, const QString& voter, QVector<ShownSubject> subjects,
                                                            std::unique_ptr<BallotBox> box) {
    std::unique_ptr<VotingSession> session(new VotingSession(question, voter, std::move(subjects), std::move(box)));
    if (auto read = session->readAnswers(); !read) return failure(read);
    return session;
}

VotingSession::VotingSession(Question question, QString voter, QVector<ShownSubject> subjects, std::unique_ptr<BallotBox> box)
    : m_question(std::move(question)), m_voter(std::move(voter)), m_subjects(std::move(subjects)), m_answers(m_subjects.size(), -1), m_box(std::move(box)) {}

/// Also finds where the voter stopped: the first open subject after the answer given last.
Result<> VotingSession::readAnswers() {
    const auto ballots = m_box->answers(m_question.name);
    if (!ballots) return failure(ballots);
    QHash<std::pair<QString, bool>, int> positions;
    for (int i = 0; i < count(); ++i) positions.insert({m_subjects.at(i).id, m_subjects.at(i).isRepeat}, i);
    goTo(0);
    QDateTime latest;
    for (const auto& ballot : *ballots) {
        const auto position = positions.constFind({ballot.subject, ballot.isRepeat});
        const auto choice = m_question.choices.indexOf(ballot.choice);
        if (position == positions.cend() || choice < 0) continue;
        m_answers[*position] = static_cast<int>(choice);
        const bool isLater = !latest.isValid() || ballot.castAt > latest || (ballot.castAt == latest && *position > m_position);
        if (!isLater) continue;
        latest = ballot.castAt;
        m_position = *position;
    }
    if (answered() > 0) goTo(nextOpen());
    return {};
}

void VotingSession::moveTo(storage::Project& project) { m_box = std::make_unique<ProjectBox>(project, m_question, m_voter); }

int VotingSession::answer(int position) const { return m_answers.at(position); }

void VotingSession::goTo(int position) { m_position = m_subjects.isEmpty() ? -1 : std::clamp(position, 0, count() - 1); }

int VotingSession::nextOpen(int direction) const {
    for (int step = 1; step <= count(); ++step)
        if (const int position = (m_position + direction * step + count()) % count(); answer(position) < 0) return position;
    return m_position;
}

Ballot VotingSession::ballot(int position, const QString& choice) const {
    return {m_question.name, m_voter, m_subjects.at(position).id, choice, m_box->now(), m_subjects.at(position).isRepeat};
}

Result<> VotingSession::cast(int position, int choice) {
    if (auto stored = m_box->cast(ballot(position, m_question.choices.at(choice))); !stored) return stored;
    m_answers[position] = choice;
    return {};
}

Result<> VotingSession::clear(int position) {
    if (answer(position) < 0) return {};
    if (auto cleared = m_box->clear(ballot(position, {})); !cleared) return cleared;
    m_answers[position] = -1;
    return {};
}

} // namespace paulownia::voting

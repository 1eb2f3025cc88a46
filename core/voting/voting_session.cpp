#include "core/voting/voting_session.h"

#include "core/storage/project.h"
#include "core/voting/panel.h"
#include "core/voting/words.h"

namespace paulownia::voting {
namespace {

using base::failure;
using base::Result;
using model::Ballot;
using model::Question;

/// Sorted by a keyed digest: as good as shuffled, the same every time, and stable when subjects come and go.
void sortForVoter(QVector<ShownSubject>& subjects, const storage::AuditChain& chain, const QString& question,
                  const QString& voter) {
    QHash<QString, QString> keys;
    for (const auto& subject : subjects)
        keys.insert(subject.id, chain.digestOf(QStringLiteral("voting-order"),
                                               QStringList{question, voter, subject.id}.join(QLatin1Char('\t')).toUtf8()));
    std::sort(subjects.begin(), subjects.end(),
              [&](const auto& a, const auto& b) { return keys.value(a.id) < keys.value(b.id); });
}

/// Leaves those that the round now open is about. Denied: none is open.
Result<> keepRound(storage::Project& project, const QString& question, QVector<ShownSubject>& subjects) {
    const auto poll = project.polls().poll(question);
    if (!poll) return failure(poll);
    if (!poll->isOpen)
        return failure(base::ErrorKind::Denied, Words::tr("Voting on ‘%1’ is closed").arg(model::questionText(question)).toStdString());
    if (!poll->subjects.isEmpty())
        subjects.removeIf([&](const ShownSubject& subject) { return !poll->subjects.contains(subject.id); });
    return {};
}

class ProjectBox : public BallotBox {
public:
    ProjectBox(storage::Project& project, QString voter) : m_project(project), m_voter(std::move(voter)) {}

    Result<QVector<Ballot>> answers(const QString& question) override {
        auto ballots = m_project.votes().ballotsOf(question, m_voter);
        m_hasSeat = ballots && !ballots->isEmpty();
        return ballots;
    }
    Result<> cast(const Ballot& ballot) override {
        const auto stored = m_project.database().repeatableTransaction([&]() -> Result<> {
            if (!m_hasSeat) // others may have taken the last one since the session began
                if (auto seat = checkSeat(m_project, ballot.question, m_voter); !seat) return seat;
            return m_project.votes().castBallot(ballot);
        });
        m_hasSeat = m_hasSeat || stored;
        return stored;
    }
    Result<> clear(const Ballot& ballot) override { return m_project.votes().clearBallot(ballot.question, m_voter, ballot.subject, ballot.castAt); }
    QDateTime now() const override { return m_project.now(); }

private:
    storage::Project& m_project;
    QString m_voter;
    bool m_hasSeat = false;
};

} // namespace

Result<std::unique_ptr<VotingSession>> VotingSession::begin(storage::Project& project, const QString& name) {
    const auto voter = voterName(project.actor().name);
    if (!voter) return failure(voter);
    const auto question = project.votes().question(name);
    if (!question) return failure(question);
    if (auto seat = checkSeat(project, name, *voter); !seat) return failure(seat);
    auto subjects = shownSubjects(project, *question);
    if (!subjects) return failure(subjects);
    if (auto left = keepRound(project, name, *subjects); !left) return failure(left);
    sortForVoter(*subjects, project.chain(), name, *voter);
    return begin(*question, *voter, *std::move(subjects), std::make_unique<ProjectBox>(project, *voter));
}

Result<std::unique_ptr<VotingSession>> VotingSession::begin(const Question& question, const QString& voter, QVector<ShownSubject> subjects,
                                                            std::unique_ptr<BallotBox> box) {
    std::unique_ptr<VotingSession> session(new VotingSession(question, voter, std::move(subjects), std::move(box)));
    if (auto read = session->readAnswers(); !read) return failure(read);
    return session;
}

VotingSession::VotingSession(Question question, QString voter, QVector<ShownSubject> subjects, std::unique_ptr<BallotBox> box)
    : m_question(std::move(question)), m_voter(std::move(voter)), m_subjects(std::move(subjects)), m_box(std::move(box)) {}

/// Also finds where the voter stopped: the first open subject after the answer given last.
Result<> VotingSession::readAnswers() {
    const auto ballots = m_box->answers(m_question.name);
    if (!ballots) return failure(ballots);
    QHash<QString, int> positions;
    for (int i = 0; i < count(); ++i) positions.insert(m_subjects.at(i).id, i);
    goTo(0);
    QDateTime latest;
    for (const auto& ballot : *ballots) {
        const auto position = positions.constFind(ballot.subject);
        const auto choice = m_question.choices.indexOf(ballot.choice);
        if (position == positions.cend() || choice < 0) continue;
        m_answers.insert(ballot.subject, static_cast<int>(choice));
        const bool isLater = !latest.isValid() || ballot.castAt > latest || (ballot.castAt == latest && *position > m_position);
        if (!isLater) continue;
        latest = ballot.castAt;
        m_position = *position;
    }
    if (!m_answers.isEmpty()) goTo(nextOpen());
    return {};
}

int VotingSession::answer(int position) const { return m_answers.value(m_subjects.at(position).id, -1); }

void VotingSession::goTo(int position) { m_position = m_subjects.isEmpty() ? -1 : std::clamp(position, 0, count() - 1); }

int VotingSession::nextOpen(int direction) const {
    for (int step = 1; step <= count(); ++step)
        if (const int position = (m_position + direction * step + count()) % count(); answer(position) < 0) return position;
    return m_position;
}

Ballot VotingSession::ballot(int position, const QString& choice) const {
    return {m_question.name, m_voter, m_subjects.at(position).id, choice, m_box->now()};
}

Result<> VotingSession::cast(int position, int choice) {
    if (auto stored = m_box->cast(ballot(position, m_question.choices.at(choice))); !stored) return stored;
    m_answers.insert(m_subjects.at(position).id, choice);
    return {};
}

Result<> VotingSession::clear(int position) {
    if (answer(position) < 0) return {};
    if (auto cleared = m_box->clear(ballot(position, {})); !cleared) return cleared;
    m_answers.remove(m_subjects.at(position).id);
    return {};
}

} // namespace paulownia::voting

#pragma once

#include "core/voting/ballot_box.h"
#include "core/voting/subjects.h"

#include <memory>

namespace paulownia::voting {

/// One voter at one question: the subjects in an order of the voter's own, the answers so far, and where to go on. Knows this
/// voter's ballots and nobody else's. One thread, the project's. No widgets.
class VotingSession {
public:
    /// The project's actor votes. The order follows from project, question and voter, and a subject that comes in later takes
    /// its place without moving the others. Another round shows its subjects alone, and none twice. Denied: the panel is full,
    /// or the question closed; Invalid: a name that cannot vote.
    static base::Result<std::unique_ptr<VotingSession>> begin(storage::Project& project, const QString& question);

    /// The subjects in the order in which they come.
    static base::Result<std::unique_ptr<VotingSession>> begin(const model::Question& question, const QString& voter,
                                                              QVector<ShownSubject> subjects, std::unique_ptr<BallotBox> box);

    /// Answers go to this connection from now on: a session may begin on another thread's, and be taken from there.
    void moveTo(storage::Project& project);

    const model::Question& question() const { return m_question; }
    int count() const { return static_cast<int>(m_subjects.size()); }
    int answered() const { return static_cast<int>(std::count_if(m_answers.begin(), m_answers.end(), [](int choice) { return choice >= 0; })); }
    bool isComplete() const { return answered() == count(); }

    const ShownSubject& subject(int position) const { return m_subjects.at(position); } ///< 0…count() − 1
    int answer(int position) const; ///< index among the question's choices; −1: none yet

    int position() const { return m_position; } ///< the subject in view; −1 when there is none
    void goTo(int position);                    ///< clamped
    /// The first without an answer after the one in view, from the start again at the end; the one in view when all are answered.
    int nextOpen(int direction = 1) const; ///< −1: before the one in view

    /// Stores the answer; it is on disk when this returns. The same answer again changes nothing.
    base::Result<> cast(int position, int choice);
    base::Result<> clear(int position); ///< takes the answer back; an abstention

private:
    VotingSession(model::Question question, QString voter, QVector<ShownSubject> subjects, std::unique_ptr<BallotBox> box);
    base::Result<> readAnswers();
    model::Ballot ballot(int position, const QString& choice) const;

    model::Question m_question;
    QString m_voter;
    QVector<ShownSubject> m_subjects;
    QVector<int> m_answers; // parallel to m_subjects; −1: none
    std::unique_ptr<BallotBox> m_box;
    int m_position = -1;
};

} // namespace paulownia::voting

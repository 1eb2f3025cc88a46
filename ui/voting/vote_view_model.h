#pragma once

#include "core/voting/vote_source.h"

#include <QObject>

namespace paulownia::ui {

/// One question as its switch shows it.
struct QuestionProgress {
    QString name;
    int answered = 0;
    int count = 0;
    bool isComplete() const { return answered == count; }
};

/// The Vote page without its widgets: which question, which subject, what an answer leads to. Knows the actor's own ballots
/// and no other's.
class VoteViewModel : public QObject {
    Q_OBJECT
public:
    explicit VoteViewModel(QObject* parent = nullptr) : QObject(parent) {}

    /// Reads the questions and the voter's answers, and stays at the question and the subject in view where they are still
    /// there; else goes to the first question with something to answer. Questions whose panel is full without this voter are
    /// left out; Denied when none remains.
    base::Result<> open(storage::Project& project);
    base::Result<> open(std::shared_ptr<voting::VoteSource> source);
    /// With sessions that began on another connection, and nothing answered since.
    base::Result<> open(storage::Project& project, const QVector<voting::BegunQuestion>& begun);
    void close();
    /// Where to begin when nothing is in view yet; a question that is not asked does nothing.
    void prefer(const QString& question) { m_preferred = question; }

    const QVector<QuestionProgress>& questions() const { return m_questions; }
    base::Result<> choose(const QString& question);
    base::Result<> chooseNext(); ///< the question after this one, from the last to the first

    bool isOpen() const { return m_session != nullptr; }
    const voting::VotingSession& session() const { return *m_session; } ///< requires isOpen()
    int position() const { return m_session ? m_session->position() : -1; }
    bool hasSubject() const { return position() >= 0; }
    int lastAnswer() const { return m_lastAnswer; } ///< the choice stored last since the question was chosen; −1: none

    /// Stores the answer about the subject in view and goes on: to the next without an answer, or just to the next where an
    /// answer was changed. A number that is no choice does nothing.
    void answer(int choice);
    /// The same about a subject on the page in view; stays with it.
    void answerAt(int position, int choice);
    void clear();
    void next() { goTo(position() + 1); }
    void previous() { goTo(position() - 1); }
    void nextOpen(int direction = 1); ///< −1: the one before
    void goTo(int position);

    /// Sheets: pages of kPageSize subjects in the voter's order.
    static constexpr int kPageSize = 12;
    int page() const { return hasSubject() ? position() / kPageSize : 0; }
    int pageCount() const;
    void goToPage(int page) { goTo(page * kPageSize); }

Q_SIGNALS:
    void questionChanged();                        ///< another question, or the same one read anew
    void subjectChanged();
    void answered(int position);                   ///< stored, or taken back
    void failed(const paulownia::base::Error& error); ///< the answer is not stored; the subject stays in view

private:
    /// A subject in view, as it came first or as it came again.
    struct Place {
        QString subject;
        bool isRepeat = false;
    };
    base::Result<> open(std::shared_ptr<voting::VoteSource> source, const QVector<voting::BegunQuestion>& begun);
    void show(std::shared_ptr<voting::VotingSession> session, const std::optional<Place>& place = {});
    bool store(int position, int choice);
    void noteProgress();

    std::shared_ptr<voting::VoteSource> m_source;
    QString m_preferred;
    QVector<QuestionProgress> m_questions;
    std::shared_ptr<voting::VotingSession> m_session;
    int m_lastAnswer = -1;
};

} // namespace paulownia::ui

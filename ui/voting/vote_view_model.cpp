#include "ui/voting/vote_view_model.h"

namespace paulownia::ui {

using base::ErrorKind;
using base::failure;
using base::Result;

Result<> VoteViewModel::open(storage::Project& project) { return open(std::make_shared<voting::ProjectVotes>(project)); }

Result<> VoteViewModel::open(std::shared_ptr<voting::VoteSource> source) {
    const auto begun = voting::beginAll(*source);
    if (begun) return open(std::move(source), *begun);
    close();
    return failure(begun);
}

Result<> VoteViewModel::open(storage::Project& project, const QVector<voting::BegunQuestion>& begun) {
    for (const auto& each : begun)
        if (each.session) (*each.session)->moveTo(project);
    return open(std::make_shared<voting::ProjectVotes>(project), begun);
}

Result<> VoteViewModel::open(std::shared_ptr<voting::VoteSource> source, const QVector<voting::BegunQuestion>& begun) {
    const QString question = m_session ? m_session->question().name : m_preferred;
    std::optional<Place> place;
    if (hasSubject()) place = Place{m_session->subject(position()).id, m_session->subject(position()).isRepeat};
    close();
    m_source = std::move(source);
    std::shared_ptr<voting::VotingSession> first, waiting, preferred;
    base::Error refused;
    for (const auto& each : begun) {
        if (!each.session) { // this question's panel is full; another's may not be
            refused = each.session.error();
            continue;
        }
        const auto& session = *each.session;
        m_questions.append({each.name, session->answered(), session->count()});
        if (!first) first = session;
        if (!waiting && !session->isComplete()) waiting = session;
        if (each.name == question) preferred = session;
    }
    if (!first) return refused.message.empty() ? Result<>() : tl::unexpected(refused);
    if (preferred) show(preferred, place);
    else show(waiting ? waiting : first);
    return {};
}

void VoteViewModel::close() {
    m_session.reset();
    m_questions.clear();
    m_source.reset();
}

/// As it is now: it may have been closed.
Result<> VoteViewModel::choose(const QString& question) {
    auto session = m_source->begin(question);
    if (!session) return failure(session);
    show(*std::move(session));
    return {};
}

Result<> VoteViewModel::chooseNext() {
    for (qsizetype i = 0; isOpen() && i < m_questions.size(); ++i)
        if (m_questions[i].name == m_session->question().name) return choose(m_questions[(i + 1) % m_questions.size()].name);
    return {};
}

void VoteViewModel::show(std::shared_ptr<voting::VotingSession> session, const std::optional<Place>& place) {
    m_session = std::move(session);
    m_lastAnswer = -1;
    for (int i = 0; i < m_session->count() && place; ++i)
        if (m_session->subject(i).id == place->subject && m_session->subject(i).isRepeat == place->isRepeat) m_session->goTo(i);
    Q_EMIT questionChanged();
    Q_EMIT subjectChanged();
}

void VoteViewModel::answer(int choice) {
    if (!hasSubject()) return;
    const bool isChange = m_session->answer(position()) >= 0;
    if (store(position(), choice)) goTo(isChange ? position() + 1 : m_session->nextOpen());
}

void VoteViewModel::answerAt(int position, int choice) {
    if (store(position, choice)) goTo(position);
}

bool VoteViewModel::store(int position, int choice) {
    if (choice < 0 || choice >= m_session->question().choices.size()) return false;
    if (const auto stored = m_session->cast(position, choice); !stored) {
        Q_EMIT failed(stored.error());
        return false;
    }
    m_lastAnswer = choice;
    noteProgress();
    Q_EMIT answered(position);
    return true;
}

void VoteViewModel::clear() {
    if (!hasSubject()) return;
    if (const auto cleared = m_session->clear(position()); !cleared) return void(Q_EMIT failed(cleared.error()));
    m_lastAnswer = -1;
    noteProgress();
    Q_EMIT answered(position());
}

void VoteViewModel::noteProgress() {
    for (auto& question : m_questions)
        if (question.name == m_session->question().name) question.answered = m_session->answered();
}

void VoteViewModel::nextOpen(int direction) {
    if (hasSubject()) goTo(m_session->nextOpen(direction));
}

void VoteViewModel::goTo(int position) {
    if (!m_session) return;
    m_session->goTo(position);
    Q_EMIT subjectChanged();
}

int VoteViewModel::pageCount() const { return m_session ? (m_session->count() + kPageSize - 1) / kPageSize : 0; }

} // namespace paulownia::ui

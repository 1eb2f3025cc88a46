#include "core/voting/vote_source.h"

#include "core/storage/project.h"

namespace paulownia::voting {

base::Result<QVector<model::Question>> ProjectVotes::questions() { return m_project.votes().questions(); }

base::Result<QVector<BegunQuestion>> beginAll(VoteSource& source) {
    const auto questions = source.questions();
    if (!questions) return base::failure(questions);
    QVector<BegunQuestion> begun;
    for (const auto& question : *questions) {
        auto session = source.begin(question.name);
        if (session) begun.append({question.name, std::shared_ptr<VotingSession>(*std::move(session))});
        else if (session.error().kind == base::ErrorKind::Denied) begun.append({question.name, base::failure(session)});
        else return base::failure(session);
    }
    return begun;
}

} // namespace paulownia::voting

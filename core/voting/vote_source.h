#pragma once

#include "core/voting/voting_session.h"

namespace paulownia::voting {

/// What a voter votes on, wherever it comes from.
class VoteSource {
public:
    virtual ~VoteSource() = default;
    virtual base::Result<QVector<model::Question>> questions() = 0;
    /// Denied: this voter has no say in it now.
    virtual base::Result<std::unique_ptr<VotingSession>> begin(const QString& question) = 0;
};

/// The open project, as its actor.
class ProjectVotes : public VoteSource {
public:
    explicit ProjectVotes(storage::Project& project) : m_project(project) {}
    base::Result<QVector<model::Question>> questions() override;
    base::Result<std::unique_ptr<VotingSession>> begin(const QString& question) override { return VotingSession::begin(m_project, question); }

private:
    storage::Project& m_project;
};

/// A question of the source: a session, or why this voter has none (Denied).
struct BegunQuestion {
    QString name;
    base::Result<std::shared_ptr<VotingSession>> session;
};

/// Every question of the source. On any thread, with a source of its own; moveTo() takes a project's sessions from there.
base::Result<QVector<BegunQuestion>> beginAll(VoteSource& source);

} // namespace paulownia::voting

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

} // namespace paulownia::voting

#pragma once

#include "core/voting/questions.h"
#include "tests/support/temp_project.h"

namespace paulownia::tests {

/// A project that asks the two questions, with volunteers whose photos need no file.
class VotingProject : public TempProject {
public:
    explicit VotingProject(int panel = 17) : TempProject(panel) { require(voting::ensureDefaultQuestions(**this)); }

    void decide(const model::PhotoId& photo, model::Verdict verdict) {
        model::Review review{photo, verdict, {200, 200, 200, 260}, 0, {}, {}, false, QStringLiteral("ann"), (*this)->now(), 0};
        require((*this)->reviews().save(review));
    }
    void cast(const QString& question, const QString& voter, const QString& subject, const QString& choice) {
        require((*this)->votes().castBallot({question, voter, subject, choice, (*this)->now()}));
    }
    /// The same project, opened by another person.
    std::unique_ptr<storage::Project> openAs(const QString& name) {
        auto opened = storage::Project::open(path(), {name, model::Role::Voter});
        require(opened);
        return std::move(*opened);
    }
};

} // namespace paulownia::tests

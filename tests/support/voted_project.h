#pragma once

#include "core/voting/questions.h"
#include "tests/support/release_fixture.h"

namespace paulownia::tests {

/// A project of a panel of three whose votes are real ballots: a release of it can be built by the programs themselves.
class VotedProject : public ReleasableProject {
public:
    explicit VotedProject(int volunteers = 2, Originals originals = Originals::Stored) : ReleasableProject(volunteers, originals) {
        require((*this)->database().transaction([&]() -> base::Result<> { return vote(); }));
    }

protected:
    /// Everybody on everything that can be voted on.
    base::Result<> vote() {
        require(voting::ensureDefaultQuestions(**this));
        for (const char* question : {"gender", "smile"}) require((*this)->polls().save({QLatin1String(question), true, 1, {}, {}, QStringLiteral("ann-reviewer"), (*this)->now()}));
        const auto photos = (*this)->photos().reviewable();
        for (const char* voter : {"ann-voter", "ben-voter", "eve-voter"})
            for (const auto& photo : *photos) {
                cast("gender", voter, photo.id.volunteer().toString(), "female");
                cast("smile", voter, photo.id.toString(), "smile");
            }
        return {};
    }

private:
    void cast(const char* question, const char* voter, const QString& subject, const char* choice) {
        require((*this)->votes().castBallot({QLatin1String(question), QLatin1String(voter), subject, QLatin1String(choice), (*this)->now()}));
    }
};

} // namespace paulownia::tests

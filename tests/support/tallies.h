#pragma once

#include "core/model/voting.h"
#include "core/voting/questions.h"

namespace paulownia::tests {

/// A unanimous, a split, a tied and a lonely volunteer.
inline model::QuestionTally fourStates() {
    using model::TallyState;
    return {voting::defaultQuestions().first(), 17,
            {{QStringLiteral("a0000001"), {17, 0}, TallyState::Unanimous, QStringLiteral("male")},
             {QStringLiteral("a0000002"), {3, 14}, TallyState::Majority, QStringLiteral("female")},
             {QStringLiteral("a0000003"), {8, 8}, TallyState::Tie, {}},
             {QStringLiteral("a00000ff"), {0, 2}, TallyState::TooFew, {}}}};
}

} // namespace paulownia::tests

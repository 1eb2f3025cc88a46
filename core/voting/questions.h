#pragma once

#include "core/model/voting.h"

namespace paulownia::storage {
class Project;
}

namespace paulownia::voting {

inline constexpr auto kGender = "gender"; ///< one vote a volunteer: male, female
inline constexpr auto kSmile = "smile";   ///< one vote a photo: smile, non-smile

/// The paper's two questions, in the order in which they are put.
QVector<model::Question> defaultQuestions();

/// Adds the default questions that the project does not ask yet; changes nothing where it asks them, whatever their wording.
base::Result<> ensureDefaultQuestions(storage::Project& project);

/// The most of a question's subjects that may come a second time.
inline constexpr int kMostRepeats = 20; ///< percent

/// Asks a question of the project's own, or asks one in other words or with other choices: the next version, the earlier ones
/// are kept. Invalid: a name that is no short word of small letters, an empty wording, fewer than two choices or more than nine,
/// Japanese words for some choices only, an even panel, a panel of its own for a question that is released, too many repeats.
/// Denied: there are ballots on it already, all of which are about what was asked; or who asks is a voter.
base::Result<model::Question> defineQuestion(storage::Project& project, model::Question question);

} // namespace paulownia::voting

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

/// Asks a question of the project's own, or asks one in other words or with other choices: the next version, the earlier ones
/// are kept. Invalid: a name that is no short word of small letters, an empty wording, fewer than two choices or more than nine.
/// Denied: there are ballots on it already, all of which are about what was asked.
base::Result<model::Question> defineQuestion(storage::Project& project, model::Question question);

} // namespace paulownia::voting

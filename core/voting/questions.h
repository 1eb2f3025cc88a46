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

} // namespace paulownia::voting

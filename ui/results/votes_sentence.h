#pragma once

#include "core/model/voting.h"

namespace paulownia::ui {

/// "male 13, female 2 · Majority": of one subject, for people.
QString votesSentence(const model::Question& question, const model::SubjectTally& subject);

} // namespace paulownia::ui

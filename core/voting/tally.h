#pragma once

#include "core/model/voting.h"

namespace paulownia::storage {
class Project;
}

namespace paulownia::voting {

/// Counts the ballots about `subjects` (sorted) and decides by majority. Too few: less than half of the panel voted. A tie
/// has no label: nothing is guessed. Ballots about other subjects, and with choices that the question does not offer, do
/// not count.
model::QuestionTally tally(const model::Question& question, int panel, const QStringList& subjects,
                           const QVector<model::Ballot>& ballots);

/// The same for a project's question, with its decisions. NotFound: it asks no such question.
base::Result<model::QuestionTally> tally(storage::Project& project, const QString& question);

/// Labels what the votes leave unresolved as persons decided. A decision about a subject that the votes settle does nothing.
void applyDecisions(model::QuestionTally& tally, const QVector<model::Decision>& decisions);

/// Gives every subject of a tally its state and, where the votes have a majority, its label.
void decide(model::QuestionTally& tally);

/// Subjects that wait for a person: ties and too few.
QVector<model::SubjectTally> unresolved(const model::QuestionTally& tally);

} // namespace paulownia::voting

#pragma once

#include "core/base/task.h"
#include "core/model/voting.h"

namespace paulownia::voting {

/// Voting sheets tallied as they lie, without a project.
struct SheetTally {
    model::QuestionTally tally;
    int voters = 0;
};

/// Counts sheets of one question, the format as formats::parseVotingSheet() reads it. Every id counts, whatever it looks like;
/// the choices are those of `question`, in any case. Invalid, with file:line, and nothing is counted: a sheet that does not
/// follow its format, an unknown choice, a second sheet of one voter. `panel` 0: as many as there are sheets.
base::Result<SheetTally> tallySheets(const QStringList& paths, const model::Question& question, int panel, const base::Task& task = {});

/// The one of `questions` that the first sheet's first answer fits, by its choice. Invalid: none.
base::Result<model::Question> questionOfSheets(const QStringList& paths, const QVector<model::Question>& questions);

} // namespace paulownia::voting

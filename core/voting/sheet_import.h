#pragma once

#include "core/base/task.h"
#include "core/formats/voting_sheet.h"
#include "core/model/voting.h"

namespace paulownia::storage {
class Project;
}

namespace paulownia::voting {

/// What one sheet brought.
struct SheetOutcome {
    QString voter;
    QString question;
    int answers = 0; ///< lines of the sheet
    int added = 0;   ///< first answers
    int changed = 0; ///< changes of mind; the earlier answers are kept in the history
    int unchanged() const { return answers - added - changed; }
};

/// Which question a sheet is about, told from its ids and choices. Invalid: no line fits a question.
base::Result<model::Question> recogniseQuestion(const formats::VotingSheet& sheet, const QString& fileName,
                                                const QVector<model::Question>& questions);

/// Stores the sheet's answers in one transaction: all of them, or after any error none. The same sheet again changes nothing;
/// a newer sheet of the same voter changes what it answers otherwise, and takes nothing back.
/// Invalid (`where` is file:line): an id that the project does not know, a choice that the question does not offer. An id
/// that is known but is no subject now (a rejected photo, a double) is stored: it may become one again.
/// Denied: the panel is full. Cancelled: nothing is stored.
base::Result<SheetOutcome> importSheet(storage::Project& project, const formats::VotingSheet& sheet, const QString& fileName,
                                       const base::Task& task = {});
base::Result<SheetOutcome> importSheetFile(storage::Project& project, const QString& path, const base::Task& task = {});

/// One voter's answers to one question as a sheet, by subject. NotFound: there are none.
base::Result<formats::VotingSheet> exportSheet(storage::Project& project, const QString& voter, const QString& question);

} // namespace paulownia::voting

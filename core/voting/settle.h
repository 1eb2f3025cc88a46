#pragma once

#include "core/model/voting.h"

namespace paulownia::storage {
class Project;
}

namespace paulownia::voting {

/// Takes no more answers to this question, and no changes of mind. Nothing happens where it is closed. NotFound: no such question.
base::Result<> closeQuestion(storage::Project& project, const QString& question, const QString& reason = {});

/// Opens it for another round, about these subjects alone, or about all where none is named: voters may answer, or change
/// their answers. Recorded, with the reason. Denied: it is open; Invalid: no reason, or a
/// subject that is none of this question's.
base::Result<> openQuestion(storage::Project& project, const QString& question, const QString& reason, const QStringList& subjects = {});

/// Another round about what is tied or too few. Denied: the votes settle everything.
base::Result<> voteAgain(storage::Project& project, const QString& question, const QString& reason);

/// Records that the project's actor looks at the counts of a question that is still open; nothing of one that is closed, or
/// that nobody has voted on.
base::Result<> recordLook(storage::Project& project, const QString& question);

/// A person decides a label, with a reason; the project's actor answers for it. Denied: the votes settle this subject.
/// Invalid: no reason, a choice the question does not offer, or a subject that is none of its.
base::Result<> decideSubject(storage::Project& project, const QString& question, const QString& subject, const QString& choice,
                             const QString& reason);

} // namespace paulownia::voting

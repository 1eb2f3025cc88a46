#pragma once

#include "core/model/voting.h"

namespace paulownia::storage {
class Project;
}

namespace paulownia::voting {

/// How many voters the question needs: as many as it says, or as the project's panel has.
base::Result<int> panelSize(storage::Project& project, const model::Question& question);

/// A name of one line without tabs, 1 to 100 characters, in Unicode NFC: what a voting sheet can carry. Invalid otherwise.
base::Result<QString> voterName(const QString& typed);

/// Whether this voter may answer the question: as one who has answered already, or as another as long as the panel has a
/// seat left. Denied otherwise, for a panel that grows while it votes decides nothing.
base::Result<> checkSeat(storage::Project& project, const model::Question& question, const QString& voter);

/// What a voter is called where others read it: "3F2A", the same for all of a project's questions and telling nothing.
QString codeName(storage::Project& project, const QString& voter);

} // namespace paulownia::voting

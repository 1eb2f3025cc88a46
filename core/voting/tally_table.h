#pragma once

#include "core/model/voting.h"

#include <QByteArray>

namespace paulownia::voting {

/// The tally as a table with a header: subject, a column of counts a choice, state, label. UTF-8; comma-separated with CRLF as
/// in RFC 4180, or tab-separated with LF.
QByteArray toCsv(const model::QuestionTally& tally);
QByteArray toTsv(const model::QuestionTally& tally);

/// Told by the file's ending, .csv or else tab-separated; written wholly or not at all.
base::Result<> writeTallyTable(const QString& path, const model::QuestionTally& tally);

} // namespace paulownia::voting

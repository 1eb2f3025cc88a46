#pragma once

#include "core/storage/project.h"

namespace paulownia::storage {

/// One act as it can be told: whom and what it was about stands in the chain as digests alone.
struct RecordedAct {
    qint64 seq = 0;
    QDateTime at; ///< UTC
    QString act;  ///< "review.changed"
};

/// All acts of the chain, the oldest first. Not checked: see AuditChain::verify().
base::Result<QVector<RecordedAct>> recordedActs(Project& project);

} // namespace paulownia::storage

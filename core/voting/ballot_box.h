#pragma once

#include "core/model/voting.h"

namespace paulownia::voting {

/// Where one voter's answers are kept: in a project, or in the file that goes back with a kit.
class BallotBox {
public:
    virtual ~BallotBox() = default;
    virtual base::Result<QVector<model::Ballot>> answers(const QString& question) = 0; ///< in force now, one a subject
    virtual base::Result<> cast(const model::Ballot& ballot) = 0;                      ///< on disk when this returns
    virtual base::Result<> clear(const model::Ballot& ballot) = 0;                     ///< takes back what was answered; its choice does not matter
    virtual QDateTime now() const = 0;                                                 ///< UTC
};

} // namespace paulownia::voting

#pragma once

#include "core/model/voting.h"
#include "core/storage/database.h"

namespace paulownia::storage {

/// The login of a team's voter, whom the server lets do no more than vote; or none such, who may what the project lets do.
class VotersLogin {
public:
    VotersLogin(Database& database, QString name) : m_database(database), m_name(std::move(name)) {}

    bool isVoters() const { return !m_name.isEmpty(); }
    /// Votes through one of the server's functions: "cast_ballot". An empty choice takes the answer back.
    base::Result<> cast(const char* function, const model::Ballot& ballot);
    /// Denied where these are another's votes (empty: everybody's); the server records the attempt.
    base::Result<> checkMayRead(const QString& voter);

private:
    Database& m_database;
    QString m_name;
};

} // namespace paulownia::storage

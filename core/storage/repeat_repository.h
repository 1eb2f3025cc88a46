#pragma once

#include "core/model/voting.h"
#include "core/storage/audit_chain.h"
#include "core/storage/voters_login.h"

namespace paulownia::storage {

/// What voters answered when a subject came a second time, unannounced: ballots of their own that no tally counts. Every answer
/// is kept, a change of mind after the one before; the ballots read here are those in force. Durable when cast() returns.
class RepeatRepository {
public:
    /// `onlyVoter`: the login, where it may do no more than vote; empty otherwise.
    RepeatRepository(Database& database, AuditChain& chain, const QString& onlyVoter = {})
        : m_database(database), m_chain(chain), m_login(database, onlyVoter) {}

    /// The same answer again changes nothing; an empty choice takes it back. Denied: the question is closed.
    base::Result<> cast(const model::Ballot& ballot);
    /// Whether this very answer, with its time, is or once was the voter's.
    base::Result<bool> isOnRecord(const model::Ballot& ballot);
    base::Result<QVector<model::Ballot>> of(const QString& question, const QString& voter); ///< by subject
    base::Result<QVector<model::Ballot>> about(const QString& question);                    ///< by subject, then voter
    base::Result<QVector<model::Ballot>> all();

private:
    base::Result<QVector<model::Ballot>> query(const QString& where, const QVariantList& values);
    base::Result<> add(const model::Ballot& ballot, int revision, const QString& before);

    Database& m_database;
    AuditChain& m_chain;
    VotersLogin m_login;
};

} // namespace paulownia::storage

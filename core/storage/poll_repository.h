#pragma once

#include "core/model/voting.h"
#include "core/storage/audit_chain.h"

namespace paulownia::storage {

/// Which questions are being voted on, and what persons decided where the votes did not.
class PollRepository {
public:
    PollRepository(Database& database, AuditChain& chain) : m_database(database), m_chain(chain) {}

    base::Result<model::Poll> poll(const QString& question); ///< the first round, open, where nothing was ever recorded
    /// Recorded as it is, with its subjects: who closes or opens says why.
    base::Result<> save(const model::Poll& poll);
    base::Result<QVector<model::Poll>> polls(); ///< those on record, by question

    base::Result<> decide(const model::Decision& decision); ///< a decision anew replaces the one before; both are recorded
    base::Result<QVector<model::Decision>> decisions(const QString& question); ///< by subject
    base::Result<QVector<model::Decision>> allDecisions();

private:
    base::Result<model::Poll> withSubjects(const Row& row);
    base::Result<QVector<model::Decision>> query(const QString& where, const QVariantList& values);

    Database& m_database;
    AuditChain& m_chain;
};

/// Denied where answers about this subject are not taken: the question is closed, or its round is about others.
base::Result<> checkPoll(Database& database, const QString& question, const QString& subject);

QByteArray canonical(const model::Poll& poll);
QByteArray canonical(const model::Decision& decision);
QString chainSubject(const model::Decision& decision); ///< the decision's name in the audit chain

} // namespace paulownia::storage

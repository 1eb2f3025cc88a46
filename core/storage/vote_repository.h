#pragma once

#include "core/model/voting.h"
#include "core/storage/audit_chain.h"
#include "core/storage/voters_login.h"

namespace paulownia::storage {

/// How many voters answered the same about a subject.
struct VoteCount {
    QString subject;
    QString choice;
    int votes = 0;
};

/// Questions and ballots. A ballot is durable when castBallot() returns; on a connection that was lost meanwhile it is asked
/// again, and counts once. A voter's login at a team's database reads and writes its own ballots only: the others are
/// Denied, by the server, and the attempt is recorded.
class VoteRepository {
public:
    /// `onlyVoter`: the login, where it may do no more than vote; empty otherwise.
    VoteRepository(Database& database, AuditChain& chain, const QString& onlyVoter = {})
        : m_database(database), m_chain(chain), m_login(database, onlyVoter) {}

    base::Result<> addQuestion(const model::Question& question);
    base::Result<QVector<model::Question>> questions(); ///< the newest version of each, by name
    base::Result<model::Question> question(const QString& name);
    base::Result<QVector<model::Question>> versions(const QString& name); ///< all that were ever asked, the first one first

    /// A first answer, or a change of mind: the earlier answer moves to the history. The same answer again changes nothing.
    /// Denied: the question is closed (see PollRepository).
    base::Result<> castBallot(const model::Ballot& ballot);
    /// Takes an answer back; nothing happens where there is none.
    base::Result<> clearBallot(const QString& question, const QString& voter, const QString& subject, const QDateTime& at);

    /// Whether this very answer, with its time, is or once was the voter's.
    base::Result<bool> isOnRecord(const model::Ballot& ballot);
    base::Result<QVector<model::Ballot>> ballots(const QString& question);                       ///< by subject, then voter
    base::Result<QVector<VoteCount>> counts(const QString& question); ///< all that a tally needs, without reading each ballot
    base::Result<QVector<model::Ballot>> allBallots();
    base::Result<QVector<model::Ballot>> ballotsOf(const QString& question, const QString& voter); ///< by subject
    base::Result<QMap<QString, int>> votersOf(const QString& question);                          ///< voter → ballots cast

    /// Runs several of the above as one act: all or nothing.
    Database& database() { return m_database; }

private:
    base::Result<std::optional<model::Ballot>> find(const model::Ballot& key);
    base::Result<> moveToHistory(const model::Ballot& old);
    base::Result<QVector<model::Question>> queryQuestions(const QString& rest, const QVariantList& values);
    base::Result<QVector<model::Ballot>> query(const QString& where, const QVariantList& values);

    Database& m_database;
    AuditChain& m_chain;
    VotersLogin m_login;
};

/// The row's text as the audit chain digests it.
QByteArray canonical(const model::Question& question);

/// The ballot's name in the audit chain.
QString chainSubject(const model::Ballot& ballot);

} // namespace paulownia::storage

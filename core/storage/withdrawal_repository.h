#pragma once

#include "core/model/photo.h"
#include "core/storage/audit_chain.h"

#include <QMap>
#include <QSet>

namespace paulownia::storage {

/// What the database holds about a volunteer: table ("photo", "ballot" …) → rows. Tables without one are not listed.
using RowCounts = QMap<QString, int>;

/// What finishErasures() has still to do.
struct PendingErasure {
    QVector<QByteArray> originals; ///< SHA-256
    bool remnants = false;         ///< free pages and write-ahead log
};

/// Withdrawn photos as keyed digests. A plain value for any thread.
class WithdrawnContents {
public:
    WithdrawnContents(QSet<QString> digests, const AuditChain& chain) : m_digests(std::move(digests)), m_chain(&chain) {}
    bool isEmpty() const { return m_digests.isEmpty(); }
    bool contains(const QByteArray& sha256) const;

private:
    QSet<QString> m_digests;
    const AuditChain* m_chain; // digestOf() alone, which touches no database
};

/// Erases what is known of a volunteer and keeps it from coming back. What was erased leaves digests, keyed with the project's own
/// key, and acts of the chain; nothing that names anybody.
class WithdrawalRepository {
public:
    WithdrawalRepository(Database& database, AuditChain& chain, AuditChain::Clock clock)
        : m_database(database), m_chain(chain), m_clock(std::move(clock)) {}

    /// All rows about the volunteer, in every table there is.
    base::Result<RowCounts> rowsAbout(const model::AgreementNumber& number);

    /// Deletes them, records an act for each that an audit compares, sets tombstones for the number and for `originals`, and notes
    /// `originals` (SHA-256) to be erased from disk. Photos that were doubles of one of the volunteer's stand for themselves
    /// again; releases that held the volunteer are marked. One transaction; finishErasures() does the rest.
    base::Result<RowCounts> erase(const model::AgreementNumber& number, const QVector<QByteArray>& originals, const QString& reason);

    /// Somebody tried a number that there is none of. What it was stays out.
    base::Result<> recordWrongNumber();

    base::Result<bool> isWithdrawn(const model::AgreementNumber& number);
    base::Result<WithdrawnContents> withdrawnContents();
    base::Result<int> count(); ///< of withdrawn numbers

    QString tombstoneOf(const model::AgreementNumber& number) const; ///< 64 hex digits
    QString tombstoneOf(const QByteArray& sha256) const;

    base::Result<PendingErasure> pending();
    base::Result<> originalsErased(); ///< the database's remnants are left
    base::Result<> remnantsErased();  ///< nothing is

private:
    /// A table, and which of its rows are about the number that is bound once.
    struct Place {
        QString table, condition;
    };
    QVector<Place> placesInOrder();
    base::Result<> recordErasures(const model::AgreementNumber& number);
    base::Result<> restoreDoubles(const model::AgreementNumber& number);
    base::Result<> leavePolls(const model::AgreementNumber& number);
    base::Result<> markReleases(const model::AgreementNumber& number);
    base::Result<> entomb(const QString& digest, const QString& kind, const QString& reason);
    base::Result<> noteErasures(const QVector<QByteArray>& originals);

    Database& m_database;
    AuditChain& m_chain;
    AuditChain::Clock m_clock;
};

} // namespace paulownia::storage

#pragma once

#include "core/storage/audit_chain.h"

#include <optional>

namespace paulownia::storage {

/// One version of what volunteers are asked to agree to. The wording holds places for the two numbers, which are kept beside
/// it, because a setting that changes later must not change what was agreed to.
struct ConsentFormRecord {
    int version = 0;       ///< 1, 2, …
    QDateTime publishedAt; ///< UTC
    QByteArray wording;    ///< JSON, see portal::ConsentForm
    int withdrawalDays = 0;
    int minimumAge = 0;
};

/// Versions are added and never changed: what each volunteer agreed to can be shown for ever.
class ConsentFormRepository {
public:
    ConsentFormRepository(Database& database, AuditChain& chain, AuditChain::Clock clock)
        : m_database(database), m_chain(chain), m_clock(std::move(clock)) {}

    /// The version in use: the last one; none when nothing was ever published.
    base::Result<std::optional<ConsentFormRecord>> current();
    base::Result<std::optional<ConsentFormRecord>> find(int version);
    base::Result<QVector<ConsentFormRecord>> all(); ///< by version

    /// Adds the next version and returns it; the version in use when it says exactly this. Recorded.
    base::Result<ConsentFormRecord> publish(const QByteArray& wording, int withdrawalDays, int minimumAge);

private:
    base::Result<QVector<ConsentFormRecord>> query(const QString& tail, const QVariantList& values);

    Database& m_database;
    AuditChain& m_chain;
    AuditChain::Clock m_clock;
};

/// The row's text as the audit chain digests it.
QByteArray canonical(const ConsentFormRecord& form);

} // namespace paulownia::storage

#pragma once

#include "core/storage/audit_chain.h"

namespace paulownia::storage {

/// One built release, as the history shows it.
struct ReleaseRecord {
    QString folder;          ///< absolute path where it was written
    QDateTime builtAt;       ///< UTC
    int photos = 0;
    int volunteers = 0;
    QString settings;        ///< the manifest's settings, JSON
    QByteArray manifestSha256;
    ChainHead head;          ///< the chain's end that the manifest carries
};

class ReleaseRepository {
public:
    ReleaseRepository(Database& database, AuditChain& chain) : m_database(database), m_chain(chain) {}

    base::Result<> add(const ReleaseRecord& record); ///< a folder built again replaces its older record
    base::Result<QVector<ReleaseRecord>> all();      ///< newest first

private:
    Database& m_database;
    AuditChain& m_chain;
};

} // namespace paulownia::storage

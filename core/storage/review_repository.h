#pragma once

#include "core/model/review.h"
#include "core/storage/audit_chain.h"

namespace paulownia::storage {

/// Reviews and the proposals they start from.
class ReviewRepository {
public:
    ReviewRepository(Database& database, AuditChain& chain) : m_database(database), m_chain(chain) {}

    /// Stores the review if the stored version is still `review.version` (0: there is none yet) and returns it with its
    /// new version. Conflict when a colleague was faster; nothing is written over.
    base::Result<model::Review> save(model::Review review);
    base::Result<std::optional<model::Review>> find(const model::PhotoId& photo);
    base::Result<QHash<model::PhotoId, model::Review>> all();

    base::Result<> saveProposal(const model::PhotoId& photo, const model::Proposal& proposal);
    base::Result<std::optional<model::Proposal>> findProposal(const model::PhotoId& photo);
    base::Result<QHash<model::PhotoId, model::Proposal>> allProposals();

private:
    base::Result<> store(const model::Review& review);

    Database& m_database;
    AuditChain& m_chain;
};

/// The row's text as the audit chain digests it.
QByteArray canonical(const model::Review& review);

} // namespace paulownia::storage

#pragma once

#include "core/model/photo.h"
#include "core/storage/audit_chain.h"

#include <QSet>

namespace paulownia::storage {

class PhotoRepository {
public:
    PhotoRepository(Database& database, AuditChain& chain) : m_database(database), m_chain(chain) {}

    base::Result<> add(const model::Photo& photo);
    base::Result<std::optional<model::Photo>> find(const model::PhotoId& id);
    base::Result<QVector<model::Photo>> all(); ///< by id: volunteer by volunteer, 1…9
    base::Result<QVector<model::Photo>> ofVolunteer(const model::AgreementNumber& number);

    /// Photos that a person decides about: readable, no double, of a submission that still counts. By id.
    base::Result<QVector<model::Photo>> reviewable();
    /// Of those the photos of volunteers one of whose files stands anywhere twice: few, and found by the index of contents.
    base::Result<QVector<model::Photo>> reviewableOfSharedFiles();

    /// A double: its picture is `original`'s. Recorded.
    base::Result<> markSameAs(const model::PhotoId& photo, const model::PhotoId& original);

    /// It is no double any more: its original was withdrawn. Recorded.
    base::Result<> clearSameAs(const model::PhotoId& photo);

    /// A person has looked: these two are no doubles, however alike. Recorded; the order of the two does not matter.
    base::Result<> keepApart(const model::PhotoId& a, const model::PhotoId& b);
    base::Result<QSet<QPair<model::PhotoId, model::PhotoId>>> keptApart(); ///< the lower id first

private:
    base::Result<> setSameAs(const model::PhotoId& photo, const QVariant& original, const QString& act);
    base::Result<QVector<model::Photo>> query(const QString& where, const QVariantList& values);

    Database& m_database;
    AuditChain& m_chain;
};

/// The row's text as the audit chain digests it.
QByteArray canonical(const model::Photo& photo);

} // namespace paulownia::storage

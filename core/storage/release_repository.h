#pragma once

#include "core/model/photo.h"
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
    int withdrawn = 0;       ///< volunteers it holds who have withdrawn since: build a successor
};

/// Who stands in one row of a release. Kept as keyed digests.
struct ReleaseRow {
    model::PhotoId photo;
    QByteArray leaf; ///< 32 bytes: what stands for the volunteer's agreement in the release
};

class ReleaseRepository {
public:
    ReleaseRepository(Database& database, AuditChain& chain) : m_database(database), m_chain(chain) {}

    /// Put down before the release's folder appears in its place: a program that is killed there leaves it to settle().
    base::Result<> announce(const ReleaseRecord& record);
    base::Result<QVector<ReleaseRecord>> announced();
    /// What became of an announced release: it is there, and on record from now on (without its rows), or it never came. Recorded.
    base::Result<> settle(const ReleaseRecord& announced, bool isThere);

    /// A folder built again replaces its older record; an announcement is done with. `rows` in array order.
    base::Result<> add(const ReleaseRecord& record, const QVector<ReleaseRow>& rows);
    base::Result<QVector<ReleaseRecord>> all();      ///< newest first

    /// Releases with a row of the volunteer; also those whose rows are not on record, because they may have one. Newest first.
    base::Result<QVector<ReleaseRecord>> thatHeld(const model::AgreementNumber& volunteer);
    base::Result<> markWithdrawn(const QString& folder); ///< one volunteer more; recorded

    base::Result<QVector<QByteArray>> leaves(const QString& folder); ///< in array order
    base::Result<QStringList> photoKeys(const QString& folder);      ///< in array order: equal for one photo in every release; none when not on record
    base::Result<std::optional<int>> placeOf(const QString& folder, const model::PhotoId& photo);

private:
    base::Result<QVector<ReleaseRecord>> query(const QString& where, const QVariantList& values);
    base::Result<> store(const QString& key, const ReleaseRecord& record, bool isPending);
    base::Result<> forgetAnnouncement(const QString& folder);
    base::Result<> addRows(const QString& folder, const QVector<ReleaseRow>& rows);
    QString digestOf(const model::AgreementNumber& volunteer) const;
    QString digestOf(const model::PhotoId& photo) const;

    Database& m_database;
    AuditChain& m_chain;
};

} // namespace paulownia::storage

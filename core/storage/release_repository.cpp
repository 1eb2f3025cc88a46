#include "core/storage/release_repository.h"

namespace paulownia::storage {

using base::failure;
using base::Result;

namespace {

/// Beside the record of an older release in the same folder; no folder is called so.
QString announcementOf(const QString& folder) { return QStringLiteral("announced ") + folder; }

} // namespace

QString ReleaseRepository::digestOf(const model::AgreementNumber& volunteer) const {
    return m_chain.digestOf(QStringLiteral("released-volunteer"), volunteer.toString().toUtf8());
}

QString ReleaseRepository::digestOf(const model::PhotoId& photo) const {
    return m_chain.digestOf(QStringLiteral("released-photo"), photo.toString().toUtf8());
}

Result<> ReleaseRepository::store(const QString& key, const ReleaseRecord& r, bool isPending) {
    const auto stored = m_database.run(
        QStringLiteral("INSERT INTO release_record (folder, built_at, photos, volunteers, settings, manifest_sha256, chain_seq, chain_hash, "
                       "withdrawn, is_pending) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT (folder) DO UPDATE SET built_at = excluded.built_at, "
                       "photos = excluded.photos, volunteers = excluded.volunteers, settings = excluded.settings, manifest_sha256 = "
                       "excluded.manifest_sha256, chain_seq = excluded.chain_seq, chain_hash = excluded.chain_hash, withdrawn = 0"),
        {key, r.builtAt.toUTC().toString(Qt::ISODateWithMs), r.photos, r.volunteers, r.settings,
         QString::fromLatin1(r.manifestSha256.toHex()), r.head.seq, QString::fromLatin1(r.head.hash.toHex()), isPending ? 1 : 0});
    if (!stored) return failure(stored);
    return {};
}

Result<> ReleaseRepository::announce(const ReleaseRecord& r) { return store(announcementOf(r.folder), r, true); }

Result<QVector<ReleaseRecord>> ReleaseRepository::announced() {
    auto records = query(QStringLiteral("is_pending = 1"), {});
    if (!records) return records;
    for (auto& record : *records) record.folder.remove(0, announcementOf({}).size());
    return records;
}

Result<> ReleaseRepository::forgetAnnouncement(const QString& folder) {
    const auto gone = m_database.run(QStringLiteral("DELETE FROM release_record WHERE folder = ?"), {announcementOf(folder)});
    if (!gone) return failure(gone);
    return {};
}

Result<> ReleaseRepository::settle(const ReleaseRecord& r, bool isThere) {
    if (isThere) return add(r, {});
    return m_database.transaction([&]() -> Result<> {
        if (auto gone = forgetAnnouncement(r.folder); !gone) return gone;
        return m_chain.append(QStringLiteral("release.given-up"), r.folder, r.manifestSha256.toHex());
    });
}

Result<> ReleaseRepository::add(const ReleaseRecord& r, const QVector<ReleaseRow>& rows) {
    return m_database.transaction([&]() -> Result<> {
        if (auto gone = forgetAnnouncement(r.folder); !gone) return gone;
        if (auto stored = store(r.folder, r, false); !stored) return stored;
        if (auto listed = addRows(r.folder, rows); !listed) return listed;
        return m_chain.append(QStringLiteral("release.built"), r.folder, r.manifestSha256.toHex());
    });
}

Result<> ReleaseRepository::addRows(const QString& folder, const QVector<ReleaseRow>& rows) {
    if (auto gone = m_database.run(QStringLiteral("DELETE FROM release_row WHERE folder = ?"), {folder}); !gone) return failure(gone);
    for (int place = 0; place < rows.size(); ++place) {
        const auto& row = rows[place];
        const auto added = m_database.run(QStringLiteral("INSERT INTO release_row (folder, place, photo, volunteer, leaf) VALUES (?, ?, ?, ?, ?)"),
                                          {folder, place, digestOf(row.photo), digestOf(row.photo.volunteer()), QString::fromLatin1(row.leaf.toHex())});
        if (!added) return failure(added);
    }
    return {};
}

Result<QVector<ReleaseRecord>> ReleaseRepository::all() { return query(QStringLiteral("is_pending = 0"), {}); }

Result<QVector<ReleaseRecord>> ReleaseRepository::thatHeld(const model::AgreementNumber& volunteer) {
    return query(QStringLiteral("is_pending = 0 AND (folder IN (SELECT folder FROM release_row WHERE volunteer = ?) OR folder NOT IN (SELECT folder FROM release_row))"),
                 {digestOf(volunteer)});
}

Result<QVector<ReleaseRecord>> ReleaseRepository::query(const QString& where, const QVariantList& values) {
    const auto rows = m_database.select(QStringLiteral("SELECT folder, built_at, photos, volunteers, settings, manifest_sha256, chain_seq, chain_hash, "
                                                       "withdrawn FROM release_record WHERE %1 ORDER BY built_at DESC")
                                            .arg(where),
                                        values);
    if (!rows) return failure(rows);
    QVector<ReleaseRecord> records;
    for (const auto& row : *rows)
        records.append({row.text(0),
                        QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
                        row.smallInt(2),
                        row.smallInt(3),
                        row.text(4),
                        QByteArray::fromHex(row.text(5).toLatin1()),
                        {row.integer(6), QByteArray::fromHex(row.text(7).toLatin1()), {}},
                        row.smallInt(8)});
    return records;
}

Result<> ReleaseRepository::markWithdrawn(const QString& folder) {
    return m_database.transaction([&]() -> Result<> {
        const auto marked = m_database.run(QStringLiteral("UPDATE release_record SET withdrawn = withdrawn + 1 WHERE folder = ?"), {folder});
        if (!marked) return failure(marked);
        return m_chain.append(QStringLiteral("release.withdrawn-from"), folder, {});
    });
}

Result<QVector<QByteArray>> ReleaseRepository::leaves(const QString& folder) {
    const auto rows = m_database.select(QStringLiteral("SELECT leaf FROM release_row WHERE folder = ? ORDER BY place"), {folder});
    if (!rows) return failure(rows);
    QVector<QByteArray> leaves;
    for (const auto& row : *rows) leaves.append(QByteArray::fromHex(row.text(0).toLatin1()));
    return leaves;
}

Result<QStringList> ReleaseRepository::photoKeys(const QString& folder) {
    const auto rows = m_database.select(QStringLiteral("SELECT photo FROM release_row WHERE folder = ? ORDER BY place"), {folder});
    if (!rows) return failure(rows);
    QStringList keys;
    for (const auto& row : *rows) keys.append(row.text(0));
    return keys;
}

Result<std::optional<int>> ReleaseRepository::placeOf(const QString& folder, const model::PhotoId& photo) {
    const auto rows = m_database.select(QStringLiteral("SELECT place FROM release_row WHERE folder = ? AND photo = ?"), {folder, digestOf(photo)});
    if (!rows) return failure(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first().smallInt(0));
}

} // namespace paulownia::storage

#include "core/storage/release_repository.h"

namespace paulownia::storage {

using base::failure;
using base::Result;

Result<> ReleaseRepository::add(const ReleaseRecord& r) {
    return m_database.transaction([&]() -> Result<> {
        const auto added = m_database.run(
            QStringLiteral(
                "INSERT INTO release_record (folder, built_at, photos, volunteers, settings, manifest_sha256, chain_seq, "
                "chain_hash) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (folder) DO UPDATE SET built_at = excluded.built_at, photos = "
                "excluded.photos, volunteers = excluded.volunteers, settings = excluded.settings, manifest_sha256 = "
                "excluded.manifest_sha256, chain_seq = excluded.chain_seq, chain_hash = excluded.chain_hash"),
            {r.folder, r.builtAt.toUTC().toString(Qt::ISODateWithMs), r.photos, r.volunteers, r.settings,
             QString::fromLatin1(r.manifestSha256.toHex()), r.head.seq, QString::fromLatin1(r.head.hash.toHex())});
        if (!added) return failure(added);
        return m_chain.append(QStringLiteral("release.built"), r.folder, r.manifestSha256.toHex());
    });
}

Result<QVector<ReleaseRecord>> ReleaseRepository::all() {
    const auto rows =
        m_database.select(QStringLiteral("SELECT folder, built_at, photos, volunteers, settings, manifest_sha256, chain_seq, "
                                         "chain_hash FROM release_record ORDER BY built_at DESC"));
    if (!rows) return failure(rows);
    QVector<ReleaseRecord> records;
    for (const auto& row : *rows)
        records.append({row.text(0),
                        QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
                        row.smallInt(2),
                        row.smallInt(3),
                        row.text(4),
                        QByteArray::fromHex(row.text(5).toLatin1()),
                        {row.integer(6), QByteArray::fromHex(row.text(7).toLatin1()), {}}});
    return records;
}

} // namespace paulownia::storage

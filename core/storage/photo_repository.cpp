#include "core/storage/photo_repository.h"

namespace paulownia::storage {
namespace {

using base::failure;
using base::Result;
using model::AgreementNumber;
using model::Photo;
using model::PhotoId;

Photo photoOf(const Row& row) {
    Photo p{*PhotoId::parse(row.text(0)), {}, 0, {}, 1, {}, 0, {}, {}};
    p.sha256 = QByteArray::fromHex(row.text(1).toLatin1());
    p.bytes = row.integer(2);
    p.size = QSize(row.smallInt(3), row.smallInt(4));
    p.exifOrientation = row.smallInt(5);
    p.originalName = row.text(6);
    p.perceptualHash = row.text(7).toULongLong(nullptr, 16);
    p.problem = row.text(8);
    if (!row.isNull(9)) p.sameAs = *PhotoId::parse(row.text(9));
    return p;
}

constexpr auto kThatCount = "WHERE p.problem = '' AND p.same_as IS NULL AND s.state = 'active'";

} // namespace

QByteArray canonical(const Photo& p) {
    return QStringList{QString::fromLatin1(p.sha256.toHex()), QString::number(p.bytes), QString::number(p.exifOrientation),
                       p.problem, p.sameAs ? p.sameAs->toString() : QString()}
        .join(QLatin1Char('\t'))
        .toUtf8();
}

Result<> PhotoRepository::add(const Photo& p) {
    return m_database.transaction([&]() -> Result<> {
        const auto added = m_database.run(
            QStringLiteral("INSERT INTO photo (photo, volunteer, sha256, bytes, width, height, orientation, original_name, "
                           "perceptual_hash, problem, same_as) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {p.id.toString(), p.id.volunteer().toString(), QString::fromLatin1(p.sha256.toHex()), p.bytes, p.size.width(),
             p.size.height(), p.exifOrientation, p.originalName, QString::number(p.perceptualHash, 16), p.problem,
             p.sameAs ? QVariant(p.sameAs->toString()) : QVariant()});
        if (!added) return failure(added);
        return m_chain.append(QStringLiteral("photo.imported"), p.id.toString(), canonical(p));
    });
}

Result<QVector<Photo>> PhotoRepository::query(const QString& where, const QVariantList& values) {
    const auto rows = m_database.select(
        QStringLiteral("SELECT p.photo, p.sha256, p.bytes, p.width, p.height, p.orientation, p.original_name, p.perceptual_hash, "
                       "p.problem, p.same_as FROM photo p JOIN submission s ON s.number = p.volunteer %1 ORDER BY p.photo")
            .arg(where),
        values);
    if (!rows) return failure(rows);
    QVector<Photo> photos;
    photos.reserve(rows->size());
    for (const auto& row : *rows) photos.append(photoOf(row));
    return photos;
}

Result<std::optional<Photo>> PhotoRepository::find(const PhotoId& id) {
    const auto found = query(QStringLiteral("WHERE p.photo = ?"), {id.toString()});
    if (!found) return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QVector<Photo>> PhotoRepository::all() { return query({}, {}); }

Result<QVector<Photo>> PhotoRepository::ofVolunteer(const AgreementNumber& number) {
    return query(QStringLiteral("WHERE p.volunteer = ?"), {number.toString()});
}

Result<QVector<Photo>> PhotoRepository::reviewable() {
    return query(QLatin1String(kThatCount), {});
}

Result<QVector<Photo>> PhotoRepository::reviewableOfSharedFiles() {
    return query(QLatin1String(kThatCount) + QStringLiteral(" AND p.volunteer IN (SELECT volunteer FROM photo WHERE sha256 IN "
                                                             "(SELECT sha256 FROM photo GROUP BY sha256 HAVING COUNT(*) > 1))"), {});
}

Result<> PhotoRepository::markSameAs(const PhotoId& photo, const PhotoId& original) {
    return setSameAs(photo, original.toString(), QStringLiteral("photo.double"));
}

Result<> PhotoRepository::clearSameAs(const PhotoId& photo) { return setSameAs(photo, {}, QStringLiteral("photo.no-double")); }

Result<> PhotoRepository::setSameAs(const PhotoId& photo, const QVariant& original, const QString& act) {
    return m_database.transaction([&]() -> Result<> {
        const auto set = m_database.run(QStringLiteral("UPDATE photo SET same_as = ? WHERE photo = ?"), {original, photo.toString()});
        if (!set) return failure(set);
        const auto now = find(photo);
        if (!now) return failure(now);
        if (!*now) return failure(base::ErrorKind::NotFound, "This project has no such photo", photo.toString().toStdString());
        return m_chain.append(act, photo.toString(), canonical(**now));
    });
}

Result<> PhotoRepository::keepApart(const PhotoId& a, const PhotoId& b) {
    const auto first = std::min(a, b).toString(), second = std::max(a, b).toString();
    return m_database.transaction([&]() -> Result<> {
        const auto kept = m_database.run(
            QStringLiteral("INSERT INTO kept_apart (first, second) VALUES (?, ?) ON CONFLICT (first, second) DO NOTHING"), {first, second});
        if (!kept) return failure(kept);
        if (*kept == 0) return {};
        return m_chain.append(QStringLiteral("double.kept-apart"), first + QLatin1Char('\t') + second, "kept apart");
    });
}

Result<QSet<QPair<PhotoId, PhotoId>>> PhotoRepository::keptApart() {
    const auto rows = m_database.select(QStringLiteral("SELECT first, second FROM kept_apart"));
    if (!rows) return failure(rows);
    QSet<QPair<PhotoId, PhotoId>> pairs;
    for (const auto& row : *rows) pairs.insert({*PhotoId::parse(row.text(0)), *PhotoId::parse(row.text(1))});
    return pairs;
}

} // namespace paulownia::storage

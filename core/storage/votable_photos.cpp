#include "core/storage/votable_photos.h"

#include "core/storage/review_rows.h"

namespace paulownia::storage {
namespace {

using base::failure;
using base::Result;
using model::PhotoId;

Result<Rows> photos(Project& project, const char* columns, const char* condition) {
    return project.database().select(QStringLiteral("SELECT %1 %2 AND %3 ORDER BY p.photo").arg(QLatin1String(columns), QLatin1String(kReviewable), QLatin1String(condition)));
}

} // namespace

Result<QVector<PhotoId>> notRejectedPhotos(Project& project) {
    const auto rows = photos(project, "p.photo", "COALESCE(r.verdict, '') <> 'rejected'");
    if (!rows) return failure(rows);
    QVector<PhotoId> ids;
    ids.reserve(rows->size());
    for (const auto& row : *rows) ids.append(*PhotoId::parse(row.text(0)));
    return ids;
}

/// Such a photo is readable and no double: what is not asked for stands as in a photo without a problem.
Result<QVector<AcceptedPhoto>> acceptedPhotos(Project& project) {
    const auto rows = photos(project, "p.photo, r.x, r.y, r.w, r.h, r.angle, p.sha256, p.bytes, p.width, p.height, p.orientation, p.original_name, p.perceptual_hash",
                             "r.verdict = 'accepted' AND r.w > 0 AND r.h > 0");
    if (!rows) return failure(rows);
    QVector<AcceptedPhoto> accepted;
    accepted.reserve(rows->size());
    for (const auto& row : *rows) {
        const model::Photo photo{*PhotoId::parse(row.text(0)), QByteArray::fromHex(row.text(6).toLatin1()), row.integer(7), QSize(row.smallInt(8), row.smallInt(9)),
                                 row.smallInt(10), row.text(11), row.text(12).toULongLong(nullptr, 16), {}, {}};
        accepted.append({photo, boxAt(row, 1), row.real(5)});
    }
    return accepted;
}

} // namespace paulownia::storage

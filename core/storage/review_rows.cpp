#include "core/storage/review_rows.h"

namespace paulownia::storage {

model::FaceBox boxAt(const Row& row, int column) {
    return {row.smallInt(column), row.smallInt(column + 1), row.smallInt(column + 2), row.smallInt(column + 3)};
}

model::Review reviewAt(const Row& row, int first, const model::PhotoId& photo) {
    model::Review r{photo, {}, {}, 0, {}, {}, false, {}, {}, 0};
    r.verdict = model::verdictFromKey(row.text(first)).value_or(model::Verdict::Undecided);
    r.box = boxAt(row, first + 1);
    r.angleDeg = row.real(first + 5);
    r.reason = model::reasonFromKey(row.text(first + 6)).value_or(model::RejectReason::Other);
    r.note = row.text(first + 7);
    r.secondLook = row.smallInt(first + 8) != 0;
    r.reviewer = row.text(first + 9);
    r.reviewedAt = QDateTime::fromString(row.text(first + 10), Qt::ISODateWithMs);
    return r;
}

QVariantList valuesOf(const model::Review& r) {
    return {model::toKey(r.verdict),
            r.box.x,
            r.box.y,
            r.box.w,
            r.box.h,
            r.angleDeg,
            model::toKey(r.reason),
            r.note,
            r.secondLook ? 1 : 0,
            r.reviewer,
            r.reviewedAt.toUTC().toString(Qt::ISODateWithMs)};
}

base::Result<bool> isPhotoThere(Database& database, const model::PhotoId& photo) {
    const auto rows = database.select(QStringLiteral("SELECT 1 FROM photo WHERE photo = ?"), {photo.toString()});
    if (!rows) return base::failure(rows);
    return !rows->isEmpty();
}

} // namespace paulownia::storage

#include "core/storage/review_repository.h"

#include <QCoreApplication>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::FaceBox;
using model::PhotoId;
using model::Proposal;
using model::Review;

constexpr auto kSelectReview =
    "SELECT photo, verdict, x, y, w, h, angle, reason, note, second_look, reviewer, reviewed_at, version "
    "FROM review";
constexpr auto kSelectProposal = "SELECT photo, x, y, w, h, angle, confidence, flags, detector FROM proposal";

FaceBox boxAt(const Row& row, int column) {
    return {row.smallInt(column), row.smallInt(column + 1), row.smallInt(column + 2), row.smallInt(column + 3)};
}

Review reviewOf(const Row& row) {
    Review r{*PhotoId::parse(row.text(0)), {}, {}, 0, {}, {}, false, {}, {}, 0};
    r.verdict = model::verdictFromKey(row.text(1)).value_or(model::Verdict::Undecided);
    r.box = boxAt(row, 2);
    r.angleDeg = row.real(6);
    r.reason = model::reasonFromKey(row.text(7)).value_or(model::RejectReason::Other);
    r.note = row.text(8);
    r.secondLook = row.smallInt(9) != 0;
    r.reviewer = row.text(10);
    r.reviewedAt = QDateTime::fromString(row.text(11), Qt::ISODateWithMs);
    r.version = row.smallInt(12);
    return r;
}

Proposal proposalOf(const Row& row) {
    Proposal p;
    p.box = boxAt(row, 1);
    p.angleDeg = row.real(5);
    p.confidence = row.real(6);
    p.flags = model::ProposalFlags::fromInt(row.smallInt(7));
    p.detector = row.text(8);
    return p;
}

/// UPDATE and INSERT bind in this order; the photo and the version come last.
QVariantList valuesOf(const Review& r) {
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

} // namespace

QByteArray canonical(const Review& r) {
    return QStringList{model::toKey(r.verdict),
                       QString::number(r.box.x),
                       QString::number(r.box.y),
                       QString::number(r.box.w),
                       QString::number(r.box.h),
                       QString::number(r.angleDeg, 'f', 3),
                       model::toKey(r.reason),
                       r.note,
                       QString::number(r.secondLook ? 1 : 0),
                       r.reviewer,
                       QString::number(r.version)}
        .join(QLatin1Char('\t'))
        .toUtf8();
}

Result<Review> ReviewRepository::save(Review review) {
    return m_database.transaction([&]() -> Result<Review> {
        if (auto stored = store(review); !stored) return failure(stored);
        ++review.version;
        const auto act = QStringLiteral("review.") + model::toKey(review.verdict);
        if (auto recorded = m_chain.append(act, review.photo.toString(), canonical(review)); !recorded) return failure(recorded);
        return review;
    });
}

Result<> ReviewRepository::store(const Review& review) {
    auto values = valuesOf(review);
    values << review.version + 1 << review.photo.toString();
    const auto sql =
        review.version == 0
            ? QStringLiteral(
                  "INSERT INTO review (verdict, x, y, w, h, angle, reason, note, second_look, reviewer, reviewed_at, version, "
                  "photo) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (photo) DO NOTHING")
            : QStringLiteral(
                  "UPDATE review SET verdict = ?, x = ?, y = ?, w = ?, h = ?, angle = ?, reason = ?, note = ?, second_look = ?, "
                  "reviewer = ?, reviewed_at = ?, version = ? WHERE photo = ? AND version = ?");
    if (review.version > 0) values << review.version;
    const auto changed = m_database.run(sql, values);
    if (!changed) return failure(changed);
    if (*changed == 1) return {};
    return failure(
        ErrorKind::Conflict,
        QCoreApplication::translate("storage", "A colleague changed this photo in the meantime; look at it again").toStdString(),
        review.photo.toString().toStdString());
}

Result<std::optional<Review>> ReviewRepository::find(const PhotoId& photo) {
    const auto rows = m_database.select(QLatin1String(kSelectReview) + QStringLiteral(" WHERE photo = ?"), {photo.toString()});
    if (!rows) return failure(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(reviewOf(rows->first()));
}

Result<QHash<PhotoId, Review>> ReviewRepository::all() {
    const auto rows = m_database.select(QLatin1String(kSelectReview));
    if (!rows) return failure(rows);
    QHash<PhotoId, Review> reviews;
    for (const auto& row : *rows) {
        auto review = reviewOf(row);
        reviews.insert(review.photo, std::move(review));
    }
    return reviews;
}

Result<> ReviewRepository::saveProposal(const PhotoId& photo, const Proposal& p) {
    const auto stored = m_database.run(
        QStringLiteral(
            "INSERT INTO proposal (photo, x, y, w, h, angle, confidence, flags, detector) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (photo) DO UPDATE SET x = excluded.x, y = excluded.y, w = excluded.w, h = excluded.h, angle = "
            "excluded.angle, confidence = excluded.confidence, flags = excluded.flags, detector = excluded.detector"),
        {photo.toString(), p.box.x, p.box.y, p.box.w, p.box.h, p.angleDeg, p.confidence, p.flags.toInt(), p.detector});
    if (!stored) return failure(stored);
    return {};
}

Result<std::optional<Proposal>> ReviewRepository::findProposal(const PhotoId& photo) {
    const auto rows = m_database.select(QLatin1String(kSelectProposal) + QStringLiteral(" WHERE photo = ?"), {photo.toString()});
    if (!rows) return failure(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(proposalOf(rows->first()));
}

Result<QHash<PhotoId, Proposal>> ReviewRepository::allProposals() {
    const auto rows = m_database.select(QLatin1String(kSelectProposal));
    if (!rows) return failure(rows);
    QHash<PhotoId, Proposal> proposals;
    for (const auto& row : *rows) proposals.insert(*PhotoId::parse(row.text(0)), proposalOf(row));
    return proposals;
}

} // namespace paulownia::storage

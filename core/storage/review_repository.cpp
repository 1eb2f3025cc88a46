#include "core/storage/review_repository.h"

#include "core/storage/review_rows.h"

#include <QCoreApplication>

namespace paulownia::storage {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::PhotoId;
using model::Proposal;
using model::Review;

constexpr auto kSelectProposal = "SELECT photo, x, y, w, h, angle, confidence, flags, detector FROM proposal";

QString selectReview() { return QStringLiteral("SELECT photo, %1, version FROM review").arg(QLatin1String(kReviewColumns)); }

Review reviewOf(const Row& row) {
    Review review = reviewAt(row, 1, *PhotoId::parse(row.text(0)));
    review.version = row.smallInt(1 + kReviewColumnCount);
    return review;
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

base::Error changedMeanwhile(const PhotoId& photo) {
    return {ErrorKind::Conflict, QCoreApplication::translate("storage", "A colleague changed this photo in the meantime; look at it again").toStdString(), photo.toString().toStdString(), {}};
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
    if (review.version == 0) { // else there is a row, which went with the photo
        const auto known = isPhotoThere(m_database, review.photo);
        if (!known) return failure(known);
        if (!*known) return tl::unexpected(changedMeanwhile(review.photo));
    }
    auto values = valuesOf(review); // UPDATE and INSERT bind in this order; the photo and the version come last
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
    return tl::unexpected(changedMeanwhile(review.photo));
}

Result<std::optional<Review>> ReviewRepository::find(const PhotoId& photo) {
    const auto rows = m_database.select(selectReview() + QStringLiteral(" WHERE photo = ?"), {photo.toString()});
    if (!rows) return failure(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(reviewOf(rows->first()));
}

Result<QHash<PhotoId, Review>> ReviewRepository::all() {
    const auto rows = m_database.select(selectReview());
    if (!rows) return failure(rows);
    QHash<PhotoId, Review> reviews;
    reviews.reserve(rows->size());
    for (const auto& row : *rows) {
        const auto review = reviewOf(row);
        reviews.insert(review.photo, review);
    }
    return reviews;
}

Result<> ReviewRepository::saveProposal(const PhotoId& photo, const Proposal& p) {
    if (auto may = m_chain.require(QStringLiteral("proposal.saved")); !may) return may;
    const auto known = isPhotoThere(m_database, photo);
    if (!known || !*known) return known ? Result<>() : failure(known);
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
    proposals.reserve(rows->size());
    for (const auto& row : *rows) proposals.insert(*PhotoId::parse(row.text(0)), proposalOf(row));
    return proposals;
}

} // namespace paulownia::storage

#include "core/review/review_values.h"

namespace paulownia::review {

using base::failure;
using base::Result;
using model::PhotoId;
using model::Review;

namespace {

Result<ReviewRows> readRows(storage::Project& project) {
    const auto photos = project.photos().reviewable();
    if (!photos) return failure(photos);
    const auto reviews = project.reviews().all();
    if (!reviews) return failure(reviews);
    const auto proposals = project.reviews().allProposals();
    if (!proposals) return failure(proposals);
    ReviewRows rows;
    rows.order.reserve(photos->size());
    rows.items.reserve(photos->size()); // a hundred thousand of them are not moved as they come
    for (const auto& photo : *photos) {
        const auto review = reviews->constFind(photo.id);
        const auto proposal = proposals->constFind(photo.id);
        rows.order.append(photo.id);
        rows.items.insert(photo.id, {photo, proposal == proposals->cend() ? std::nullopt : std::optional(*proposal),
                                     review == reviews->cend() ? blankReview(photo.id) : *review});
    }
    return rows;
}

} // namespace

Result<ReviewRows> readReviewRows(storage::Project& project) {
    return project.database().snapshot([&] { return readRows(project); });
}

Result<> ReviewValues::read() {
    auto rows = readReviewRows(m_project);
    if (!rows) return failure(rows);
    take(*std::move(rows));
    return {};
}

void ReviewValues::take(ReviewRows rows) {
    m_rows = std::move(rows);
    m_unstored.clear();
}

const ReviewItem& ReviewValues::item(const PhotoId& photo) const {
    const auto found = m_rows.items.constFind(photo);
    Q_ASSERT(found != m_rows.items.cend());
    return *found;
}

bool ReviewValues::is(const Review& review) const {
    const auto found = m_rows.items.constFind(review.photo);
    if (found == m_rows.items.cend()) return false;
    Review now = found->review;
    now.version = review.version;
    return now == review;
}

bool ReviewValues::replace(const Review& from, const Review& to) {
    if (!is(from)) return false;
    preview(to);
    m_unstored.insert(to.photo);
    return true;
}

void ReviewValues::preview(const Review& review) {
    Review& value = m_rows.items.find(review.photo)->review;
    const int version = value.version;
    value = review;
    value.version = version;
}

Result<QVector<PhotoId>> ReviewValues::store(const std::function<Result<>()>& alongside) {
    QVector<Review> stored;
    const auto slower = m_project.database().transaction([&]() -> Result<QVector<PhotoId>> {
        auto conflicts = storeInTransaction(stored);
        if (!conflicts) return conflicts;
        if (auto done = alongside(); !done) return failure(done);
        return conflicts;
    });
    if (!slower) return slower;
    for (const auto& review : stored) {
        m_rows.items.find(review.photo)->review.version = review.version;
        m_unstored.erase(review.photo);
    }
    if (auto read = readAgain(*slower); !read) return failure(read);
    return slower;
}

Result<QVector<PhotoId>> ReviewValues::storeInTransaction(QVector<Review>& stored) {
    QVector<PhotoId> slower;
    for (const auto& photo : m_unstored) {
        const auto saved = m_project.reviews().save(item(photo).review);
        if (saved) stored.append(*saved);
        else if (saved.error().kind == base::ErrorKind::Conflict) slower.append(photo);
        else return failure(saved);
    }
    return slower;
}

void ReviewValues::take(const QVector<Review>& stored) {
    for (const auto& review : stored) m_rows.items.find(review.photo)->review = review;
}

Result<> ReviewValues::readAgain(const QVector<PhotoId>& photos) {
    for (const auto& photo : photos) {
        auto review = m_project.reviews().find(photo);
        if (!review) return failure(review);
        m_rows.items.find(photo)->review = review->value_or(blankReview(photo));
        m_unstored.erase(photo);
    }
    return {};
}

} // namespace paulownia::review

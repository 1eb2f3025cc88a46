#pragma once

#include "core/review/review_item.h"
#include "core/storage/project.h"

#include <functional>
#include <set>

namespace paulownia::review {

/// A project's photos under review as they stand at one moment.
struct ReviewRows {
    QVector<model::PhotoId> order; ///< by id
    QHash<model::PhotoId, ReviewItem> items;
};
/// On any thread, with a connection of its own.
base::Result<ReviewRows> readReviewRows(storage::Project& project);

/// The working values of a project's review, and which of them are not stored yet.
class ReviewValues {
public:
    explicit ReviewValues(storage::Project& project) : m_project(project) {}

    base::Result<> read(); ///< the project anew
    void take(ReviewRows rows); ///< the same, read elsewhere; nothing is left to be stored

    const QVector<model::PhotoId>& photos() const { return m_rows.order; } ///< by id
    bool contains(const model::PhotoId& photo) const { return m_rows.items.contains(photo); }
    const ReviewItem& item(const model::PhotoId& photo) const; ///< must be contained

    /// Whether the working value is this one; the version does not count, it runs on by itself.
    bool is(const model::Review& review) const;
    /// Puts `to` in place of `from`; false, and nothing done, where the working value is another.
    bool replace(const model::Review& from, const model::Review& to);
    /// Shows `review` as the working value, for as long as a gesture lasts: it is never stored.
    void preview(const model::Review& review);

    bool isStored() const { return m_unstored.empty(); }
    /// Stores what is not stored yet in one transaction. The photos that a colleague changed first are left out of it, take
    /// the colleague's values here, and come back. After a failure everything is as it was, and can be stored later.
    /// `alongside` runs at the end of that transaction.
    base::Result<QVector<model::PhotoId>> store(const std::function<base::Result<>()>& alongside);

    /// As they were stored elsewhere, versions too.
    void take(const QVector<model::Review>& stored);
    base::Result<> readAgain(const QVector<model::PhotoId>& photos); ///< as they are stored now

private:
    base::Result<QVector<model::PhotoId>> storeInTransaction(QVector<model::Review>& stored);

    storage::Project& m_project;
    ReviewRows m_rows;
    std::set<model::PhotoId> m_unstored; // by id, so that bulk acts are recorded in that order
};

} // namespace paulownia::review

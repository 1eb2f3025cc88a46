#pragma once

#include "core/model/review.h"
#include "core/storage/database.h"

namespace paulownia::storage {

/// One undo step of a reviewer.
struct ReviewStep {
    qint64 serial = 0; ///< steps are done in this order
    QString name;      ///< which edit, for the program
    bool isDone = true; ///< false: taken back, may be done again
    QVector<model::ReviewChange> changes;
};

/// The undo steps of one reviewer, kept beside the reviews. Call within the transaction of the reviews they belong to.
class ReviewHistory {
public:
    ReviewHistory(Database& database, QString reviewer) : m_database(database), m_reviewer(std::move(reviewer)) {}

    base::Result<QVector<ReviewStep>> all(); ///< by serial; those whose photos have all gone are left out
    base::Result<> put(const ReviewStep& step); ///< in place of the stored one of that serial
    base::Result<> setDone(qint64 serial, bool isDone);
    base::Result<> remove(qint64 serial);
    base::Result<> removeUndone(); ///< what was taken back cannot be done again once something else was done

private:
    base::Result<> insertValue(qint64 serial, const QString& side, const model::Review& review);

    Database& m_database;
    QString m_reviewer;
};

} // namespace paulownia::storage

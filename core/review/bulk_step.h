#pragma once

#include "core/base/task.h"
#include "core/review/change_reviews.h"

namespace paulownia::storage {
class Project;
}

namespace paulownia::review {

/// A step of so many photos that it is stored away from the document's thread, which goes on meanwhile.
struct BulkStep {
    storage::ReviewStep record;
    Exchange direction = Exchange::Do;
    QVector<int> versions;             ///< of the stored reviews, parallel to the changes
    QVector<model::PhotoId> refused;   ///< of the step too, but known to be changed by a colleague
};

/// What was stored of it.
struct StoredStep {
    storage::ReviewStep record;     ///< without what a colleague changed first
    Exchange direction = Exchange::Do;
    QVector<model::Review> reviews; ///< as they are now
    QVector<model::PhotoId> slower; ///< these a colleague changed first
};

/// In one transaction, on a connection of the caller's own: all of it or, cancelled or failed, nothing.
base::Result<StoredStep> storeBulk(storage::Project& project, const BulkStep& step, const base::Task& task);

/// Has storeBulk() done elsewhere, and answers on the document's thread, later or at once; also when it was cancelled.
using BulkStored = std::function<void(base::Result<StoredStep>)>;
using StoreElsewhere = std::function<void(BulkStep step, BulkStored answer)>;

} // namespace paulownia::review

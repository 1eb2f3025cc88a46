#include "core/review/bulk_step.h"

#include "core/storage/project.h"

namespace paulownia::review {
namespace {

using base::failure;
using base::Result;

constexpr qsizetype kTold = 100; // photos between two reports

Result<> storeChange(storage::Project& project, const model::ReviewChange& change, int version, StoredStep& stored) {
    auto review = stored.direction == Exchange::Undo ? change.before : change.after;
    review.version = version;
    auto saved = project.reviews().save(review);
    if (!saved && saved.error().kind != base::ErrorKind::Conflict) return failure(saved);
    if (!saved) {
        stored.slower.append(review.photo);
        return {};
    }
    stored.record.changes.append(change);
    stored.reviews.append(*std::move(saved));
    return {};
}

Result<> storeRecord(storage::Project& project, const StoredStep& stored) {
    storage::ReviewHistory history(project.database(), project.actor().name);
    const auto& record = stored.record;
    const bool isNew = stored.direction == Exchange::Do;
    if (isNew)
        if (auto removed = history.removeUndone(); !removed) return removed;
    if (record.changes.isEmpty()) return history.remove(record.serial);
    return isNew || !stored.slower.isEmpty() ? history.put(record) : history.setDone(record.serial, record.isDone);
}

} // namespace

Result<StoredStep> storeBulk(storage::Project& project, const BulkStep& step, const base::Task& task) {
    const auto& changes = step.record.changes;
    StoredStep stored{{step.record.serial, step.record.name, step.record.isDone, {}}, step.direction, {}, step.refused};
    const auto done = project.database().transaction([&]() -> Result<> {
        for (qsizetype i = 0; i < changes.size(); ++i) {
            if (task.stopRequested()) return failure(base::ErrorKind::Cancelled, "Cancelled");
            if (i % kTold == 0) task.progress(i, changes.size());
            if (auto change = storeChange(project, changes[i], step.versions[i], stored); !change) return change;
        }
        return storeRecord(project, stored);
    });
    if (!done) return failure(done);
    return stored;
}

} // namespace paulownia::review

#include "ui/review/bulk_job.h"

#include <QCoreApplication>

namespace paulownia::ui {
namespace {

QString titleOf(const review::BulkStep& step) {
    const auto edit = review::editFromKey(step.record.name);
    const auto text = edit ? review::toText(*edit, static_cast<int>(step.record.changes.size())) : QString();
    switch (step.direction) {
    case review::Exchange::Do: return QCoreApplication::translate("BulkJob", "Review: %1").arg(text);
    case review::Exchange::Redo: return QCoreApplication::translate("BulkJob", "Review: redo %1").arg(text);
    case review::Exchange::Undo: return QCoreApplication::translate("BulkJob", "Review: undo %1").arg(text);
    }
    return text;
}

} // namespace

/// Stored is stored: a cancel that came too late says nothing.
void BulkJob::operator()(review::BulkStep step, review::BulkStored answer) const {
    const auto title = titleOf(step);
    const auto stored = std::make_shared<std::optional<review::StoredStep>>();
    const auto work = [step = std::move(step), stored](storage::Project& project, const base::Task& task) -> base::Result<> {
        auto done = review::storeBulk(project, step, task);
        if (!done) return base::failure(done);
        *stored = *std::move(done);
        return {};
    };
    m_session.startOwnJob(title, work, m_receiver, [stored, answer = std::move(answer)](const jobs::Outcome& outcome) {
        if (*stored) answer(**stored);
        else answer(tl::unexpected(outcome.error.value_or(base::Error())));
    });
}

} // namespace paulownia::ui

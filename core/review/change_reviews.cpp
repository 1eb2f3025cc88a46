#include "core/review/change_reviews.h"

#include "core/review/review_document.h"

namespace paulownia::review {

ChangeReviews::ChangeReviews(ReviewDocument& document, Edit edit, Step step, Exchange first, storage::ReviewStep record)
    : QUndoCommand(toText(edit, static_cast<int>(record.changes.size()))), m_document(document), m_edit(edit), m_step(step), m_next(first),
      m_record(std::move(record)) {}

void ChangeReviews::redo() {
    m_record.isDone = true;
    keep(m_document.exchange(m_record, std::exchange(m_next, Exchange::Redo), m_step));
}

void ChangeReviews::undo() {
    m_record.isDone = false;
    keep(m_document.exchange(m_record, Exchange::Undo, Step::Whole));
}

/// What a colleague changed in between leaves the step; an empty step leaves the stack.
void ChangeReviews::keep(QVector<model::ReviewChange> applied) {
    m_record.changes = std::move(applied);
    if (m_record.changes.isEmpty()) setObsolete(true);
}

bool ChangeReviews::mergeWith(const QUndoCommand* other) {
    const auto& next = static_cast<const ChangeReviews&>(*other); // the stack compares id() first
    if (next.m_step != Step::Continued || m_record.changes.size() != 1 || next.m_record.changes.size() != 1) return false;
    auto& mine = m_record.changes.first();
    const auto& theirs = next.m_record.changes.first();
    if (mine.after.photo != theirs.after.photo || !saysTheSame(mine.after, theirs.before)) return false;
    mine.after = theirs.after;
    if (saysTheSame(mine.before, mine.after)) setObsolete(true);
    return true;
}

} // namespace paulownia::review

#include "core/review/change_reviews.h"

#include "core/review/review_document.h"

namespace paulownia::review {

ChangeReviews::ChangeReviews(ReviewDocument& document, const QString& text, EditKind kind, Step step, QVector<ReviewChange> changes)
    : QUndoCommand(text), m_document(document), m_kind(kind), m_step(step), m_changes(std::move(changes)) {}

void ChangeReviews::redo() { keep(m_document.exchange(m_changes, Exchange::Redo, m_step)); }

void ChangeReviews::undo() { keep(m_document.exchange(m_changes, Exchange::Undo, Step::Whole)); }

/// What a colleague changed in between leaves the step; an empty step leaves the stack.
void ChangeReviews::keep(QVector<ReviewChange> applied) {
    m_changes = std::move(applied);
    if (m_changes.isEmpty()) setObsolete(true);
}

bool ChangeReviews::mergeWith(const QUndoCommand* other) {
    const auto& next = static_cast<const ChangeReviews&>(*other); // the stack compares id() first
    if (next.m_step != Step::Continued || m_changes.size() != 1 || next.m_changes.size() != 1) return false;
    ReviewChange& mine = m_changes.first();
    const ReviewChange& theirs = next.m_changes.first();
    if (mine.after.photo != theirs.after.photo || !saysTheSame(mine.after, theirs.before)) return false;
    mine.after = theirs.after;
    if (saysTheSame(mine.before, mine.after)) setObsolete(true);
    return true;
}

} // namespace paulownia::review

#pragma once

#include "core/review/edits.h"
#include "core/storage/review_history.h"

#include <QUndoCommand>

namespace paulownia::review {

class ReviewDocument;

/// Whether an edit is a step of its own or goes on from the one before (a held key): then both are one undo step.
enum class Step { Whole, Continued };

/// Do: for the first time. Redo: once more after it was taken back.
enum class Exchange { Do, Redo, Undo };

/// Every edit of reviews, of one photo or many. It swaps a review only where the working value is still what this command
/// left, so that undoing never writes over what a colleague said in between.
class ChangeReviews : public QUndoCommand {
public:
    /// `first`: Do for a new edit, Redo for one that an earlier session has stored.
    ChangeReviews(ReviewDocument& document, Edit edit, Step step, Exchange first, storage::ReviewStep record);
    void redo() override;
    void undo() override;
    int id() const override { return static_cast<int>(kindOf(m_edit)); }
    bool mergeWith(const QUndoCommand* other) override;

    const storage::ReviewStep& record() const { return m_record; } ///< as it is stored

private:
    void keep(QVector<model::ReviewChange> applied);

    ReviewDocument& m_document;
    Edit m_edit;
    Step m_step;
    Exchange m_next;
    storage::ReviewStep m_record;
};

} // namespace paulownia::review

#pragma once

#include "core/review/edits.h"
#include "core/storage/review_history.h"

#include <QUndoCommand>

namespace paulownia::review {

class ReviewDocument;

/// An edit is a step of its own, or part of one that a key makes: the first edit begins it, those of the held key continue
/// it. All of them are one undo step, and one act once the step is saved.
enum class Step { Whole, Begun, Continued };

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

    QString words() const { return toText(m_edit, static_cast<int>(m_record.changes.size())); } ///< as text(), in the language of the moment
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

#pragma once

#include "core/model/review.h"

#include <QUndoCommand>
#include <QVector>

namespace paulownia::review {

class ReviewDocument;

/// Whether an edit is a step of its own or goes on from the one before (a drag, a held key): then both are one undo step.
enum class Step { Whole, Continued };

/// One photo's review before and after an edit. The versions in them do not count: the document knows the stored one.
struct ReviewChange {
    model::Review before;
    model::Review after;
};

/// Kinds of edits; steps of one kind about one photo may be merged.
enum class EditKind { Box = 1, Angle, Note, Decision };

/// Every edit of reviews, of one photo or many. It swaps a review only where the working value is still what this command
/// left, so that undoing never writes over what a colleague said in between.
class ChangeReviews : public QUndoCommand {
public:
    ChangeReviews(ReviewDocument& document, const QString& text, EditKind kind, Step step, QVector<ReviewChange> changes);
    void redo() override;
    void undo() override;
    int id() const override { return static_cast<int>(m_kind); }
    bool mergeWith(const QUndoCommand* other) override;

private:
    void keep(QVector<ReviewChange> applied);

    ReviewDocument& m_document;
    EditKind m_kind;
    Step m_step;
    QVector<ReviewChange> m_changes;
};

} // namespace paulownia::review

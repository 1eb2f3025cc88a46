#include "core/review/review_document.h"
#include "core/review/words.h"

#include <QPointer>

/// Large steps, which are stored elsewhere: a half of ReviewDocument.
namespace paulownia::review {
namespace {

using base::ErrorKind;
using base::Result;
using storage::ReviewStep;

constexpr qsizetype kMany = 500; // a twentieth of a second

} // namespace

/// Says why not.
bool ReviewDocument::mayEdit() {
    if (m_isBusy) Q_EMIT held(Words::tr("Many photos are being changed: wait until that is done, or cancel it"));
    return !m_isBusy;
}

bool ReviewDocument::goesElsewhere(const ReviewStep& record) const { return m_storeElsewhere && record.changes.size() > kMany; }

void ReviewDocument::undo() {
    if (!mayEdit()) return;
    const auto* command = static_cast<const ChangeReviews*>(m_stack.command(m_stack.index() - 1));
    if (!command || !goesElsewhere(command->record())) return m_stack.undo();
    storeElsewhere(command->record(), Exchange::Undo, [this](const ReviewStep&) { m_stack.undo(); });
}

void ReviewDocument::redo() {
    if (!mayEdit()) return;
    const auto* command = static_cast<const ChangeReviews*>(m_stack.command(m_stack.index()));
    if (!command || !goesElsewhere(command->record())) return m_stack.redo();
    storeElsewhere(command->record(), Exchange::Redo, [this](const ReviewStep&) { m_stack.redo(); });
}

/// `take` moves the stack, once the step is stored.
void ReviewDocument::storeElsewhere(ReviewStep record, Exchange direction, TakeStep take) {
    save(); // first things first
    if (!isSaved()) return;
    BulkStep step{{record.serial, record.name, direction != Exchange::Undo, {}}, direction, {}, {}};
    for (const auto& change : std::as_const(record.changes)) {
        const bool fits = m_values.is(direction == Exchange::Undo ? change.after : change.before);
        if (!fits) step.refused.append(change.after.photo);
        if (!fits) continue;
        step.record.changes.append(change);
        step.versions.append(item(change.after.photo).review.version);
    }
    m_isBusy = true;
    m_storeElsewhere(std::move(step), [document = QPointer(this), take = std::move(take)](const Result<StoredStep>& stored) {
        if (document) document->takeOver(stored, take);
    });
}

void ReviewDocument::takeOver(const Result<StoredStep>& stored, const TakeStep& take) {
    m_isBusy = false;
    if (stored) takeOver(*stored, take);
    else if (stored.error().kind != ErrorKind::Cancelled) Q_EMIT failed(stored.error());
    if (std::exchange(m_isReloadWanted, false))
        if (const auto read = reload(); !read) Q_EMIT failed(read.error());
}

void ReviewDocument::takeOver(const StoredStep& stored, const TakeStep& take) {
    m_values.take(stored.reviews);
    m_stored = stored.record;
    if (!stored.record.changes.isEmpty() || stored.direction != Exchange::Do) take(stored.record);
    m_stored.reset();
    if (const auto read = m_values.readAgain(stored.slower); !read) Q_EMIT failed(read.error());
    Change change;
    for (const auto& review : stored.reviews) change.photos.append(review.photo);
    change.photos += stored.slower;
    Q_EMIT changed(change);
    if (!stored.slower.isEmpty()) tellConflict(stored.slower);
    Q_EMIT saved();
    Q_EMIT bulkStored(static_cast<int>(stored.reviews.size()));
}

} // namespace paulownia::review

#pragma once

#include "core/review/bulk_step.h"
#include "core/review/review_values.h"
#include "core/review/step_log.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUndoStack>

namespace paulownia::review {

/// What a change concerns.
struct Change {
    QVector<model::PhotoId> photos;
    bool isEverything = false; ///< the project was read anew: photos may have come or gone
};

/// How many photos stand where.
struct ReviewCounts {
    int toDo = 0, proposed = 0, accepted = 0, rejected = 0, secondLook = 0;
    int all() const { return toDo + proposed + accepted + rejected; }
    int waiting() const { return toDo + proposed; }
};

/// The review of a project: owns the working values, the undo stack and the saving. Views listen to changed() and call
/// the edits; they never change a value themselves. On the thread of the project's connection.
///
/// Saving: a whole step is stored when it is done, in one transaction; a key's step when the key pauses, and in any case
/// before the next step, undo, save() and the end. A failed save is told by failed() and tried again with the
/// next one; nothing is lost meanwhile.
///
/// Undo steps are stored with the edits, for each reviewer: the stack comes back with the first reload(). A step changes a
/// photo only where it still is as the step left it; where it is not, conflicted() says so and the step forgets the photo.
///
/// A decision about very many photos, and undoing it, may be stored elsewhere (storeBulkBy()): the values change when that has
/// come to its end, all of them or none. Until then isBusy(), and no edit is taken: held() says so.
class ReviewDocument : public QObject {
    Q_OBJECT
public:
    /// Reads nothing yet: call reload().
    explicit ReviewDocument(storage::Project& project, QObject* parent = nullptr);
    ~ReviewDocument() override;

    /// Reads the project anew (also after imports and proposals). Undo steps stay, and apply where they still fit.
    /// Refused while something could not be saved; put off while isBusy().
    base::Result<> reload();
    /// The same with rows that were read elsewhere, since when changes() is as it was: what was edited meanwhile is not in them.
    base::Result<> reload(ReviewRows rows);
    int changes() const { return m_changes; } ///< another after each changed()

    const QVector<model::PhotoId>& photos() const { return m_values.photos(); } ///< reviewable ones, by id
    bool contains(const model::PhotoId& photo) const { return m_values.contains(photo); }
    const ReviewItem& item(const model::PhotoId& photo) const { return m_values.item(photo); } ///< must be contained; copy it for a job
    ReviewCounts counts() const;
    /// The next (or previous) undecided photo, round the end; none when all are decided or only `from` waits.
    std::optional<model::PhotoId> nextWaiting(const model::PhotoId& from) const { return waitingFrom(from, 1); }
    std::optional<model::PhotoId> previousWaiting(const model::PhotoId& from) const { return waitingFrom(from, -1); }
    /// Undecided photos whose proposal has a rectangle and this confidence or more.
    QVector<model::PhotoId> acceptable(double minConfidence = 0, bool unflaggedOnly = false) const;

    // A gesture: the edits of the photo's box and angle in between are shown, and stored at the end as one step and one act.
    void beginGesture(const model::PhotoId& photo);
    void endGesture();    ///< without a gesture: nothing
    void cancelGesture(); ///< as it was before; no step is left, and those that can be done again stay

    // Edits. An unknown photo is our own mistake (asserts). Where nothing changes, nothing is recorded.
    /// Moved onto the canvas where it sticks out. Coordinates as Placement's, at the present angle.
    void setBox(const model::PhotoId& photo, const model::FaceBox& box, Step step = Step::Whole);
    /// Clockwise, absolute; rounded to a thousandth of a degree. The box follows, from the angle where it was drawn.
    void setAngle(const model::PhotoId& photo, double angleDeg, Step step = Step::Whole);
    void setNote(const model::PhotoId& photo, const QString& note, Step step = Step::Whole);
    void setSecondLook(const model::PhotoId& photo, bool secondLook);
    base::Result<> accept(const model::PhotoId& photo); ///< Denied without a rectangle
    base::Result<> reject(const model::PhotoId& photo, model::RejectReason reason, const QString& note = {}); ///< Invalid without a reason
    void reopen(const model::PhotoId& photo); ///< takes the verdict back; the rectangle stays
    /// One step for all that have a rectangle and are not accepted yet; those that the detector doubts are marked for a
    /// second look. How many.
    int acceptAll(const QVector<model::PhotoId>& photos);
    int rejectAll(const QVector<model::PhotoId>& photos, model::RejectReason reason, const QString& note = {});
    int reopenAll(const QVector<model::PhotoId>& photos);
    int setSecondLookAll(const QVector<model::PhotoId>& photos, bool secondLook);
    /// All of them as one step, whether they say something new or not; how many it did change.
    int changeAll(Edit edit, const QVector<model::Review>& after);
    /// Photos whose last decision was made with others at a stroke, by the reviewer at work.
    QSet<model::PhotoId> decidedTogether() const;

    void undo(); ///< the stack's, elsewhere where the step is a large one
    void redo();
    QUndoStack& undoStack() { return m_stack; }
    void storeBulkBy(StoreElsewhere store) { m_storeElsewhere = std::move(store); }
    bool isBusy() const { return m_isBusy; }
    void save(); ///< now, what has not been saved yet
    bool isSaved() const { return m_values.isStored() && m_log.isStored(); }

    /// For ChangeReviews: puts `after` (or `before`) in place where the working value still is the other; which ones it did.
    QVector<model::ReviewChange> exchange(const storage::ReviewStep& record, Exchange direction, Step step);

Q_SIGNALS:
    void changed(const paulownia::review::Change& change);
    void saved();
    /// A colleague was faster: these show the colleague's values now, and ours were dropped.
    void conflicted(const paulownia::review::Change& change, const QString& sentence);
    void held(const QString& sentence); ///< why an edit was not taken
    void bulkStored(int photos);
    /// Not saved; see the class.
    void failed(const paulownia::base::Error& error);

private:
    std::optional<model::PhotoId> waitingFrom(const model::PhotoId& from, int step) const;
    model::Review edited(const model::PhotoId& photo) const;
    Placement drawnPlacement(const ReviewItem& item) const;
    base::Result<> saveFirst();
    base::Result<> recallSteps();
    void preview(const model::Review& review);
    void edit(Edit edit, Step step, const model::Review& after);
    void push(Edit edit, Step step, QVector<model::ReviewChange> changes);
    void logOpen(qint64 before);
    qint64 topSerial() const;
    int decideAll(Edit edit, QVector<model::Review> after);
    void swap(const storage::ReviewStep& record, Exchange direction);
    void tellConflict(const QVector<model::PhotoId>& photos);
    bool mayEdit();
    bool goesElsewhere(const storage::ReviewStep& record) const;
    using TakeStep = std::function<void(const storage::ReviewStep&)>;
    void storeElsewhere(storage::ReviewStep record, Exchange direction, TakeStep take);
    void takeOver(const base::Result<StoredStep>& stored, const TakeStep& take);
    void takeOver(const StoredStep& stored, const TakeStep& take);

    storage::Project& m_project;
    ReviewValues m_values;
    StepLog m_log;
    std::optional<ReviewItem> m_gesture; // the photo as it was before
    bool m_areStepsRecalled = false;
    bool m_isRecalling = false;
    QHash<model::PhotoId, Placement> m_drawn; // where a box was drawn that has been turned since
    QUndoStack m_stack;
    QTimer m_pause;
    int m_changes = 0;
    StoreElsewhere m_storeElsewhere;
    std::optional<storage::ReviewStep> m_stored; // elsewhere, and being taken over
    bool m_isBusy = false;
    bool m_isReloadWanted = false; // while busy
};

} // namespace paulownia::review

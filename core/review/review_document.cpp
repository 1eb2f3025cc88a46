#include "core/review/review_document.h"

#include "core/imaging/view_transform.h"
#include "core/review/edited_review.h"
#include "core/review/words.h"

#include <chrono>

namespace paulownia::review {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::PhotoId;
using model::Review;
using model::ReviewChange;
using model::Verdict;

/// Longer than systems wait before a held key repeats (X11: 660 ms); whoever knows that it was let go saves before.
constexpr std::chrono::milliseconds kPause{1000};

double roundedAngle(double angleDeg) { return imaging::normalisedAngle(std::round(angleDeg * 1000) / 1000); }

} // namespace

ReviewDocument::ReviewDocument(storage::Project& project, QObject* parent)
    : QObject(parent), m_project(project), m_values(project), m_log(storage::ReviewHistory(project.database(), project.actor().name)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ReviewDocument::save);
    connect(this, &ReviewDocument::changed, this, [this] { ++m_changes; });
}

ReviewDocument::~ReviewDocument() { save(); }

Result<> ReviewDocument::reload() {
    m_isReloadWanted = m_isBusy;
    if (m_isBusy) return {};
    if (auto saved = saveFirst(); !saved) return saved; // what is read holds it then
    auto rows = readReviewRows(m_project);
    return rows ? reload(*std::move(rows)) : failure(rows);
}

Result<> ReviewDocument::reload(ReviewRows rows) {
    m_isReloadWanted = m_isBusy;
    if (m_isBusy) return {};
    if (auto saved = saveFirst(); !saved) return saved;
    m_values.take(std::move(rows));
    if (!m_areStepsRecalled)
        if (auto recalled = recallSteps(); !recalled) return recalled;
    Q_EMIT changed({photos(), true});
    return {};
}

Result<> ReviewDocument::saveFirst() {
    cancelGesture();
    save();
    if (isSaved()) return {};
    return failure(ErrorKind::Database, Words::tr("Your last changes are not saved yet, so the project was not read anew").toStdString());
}

/// The stack as an earlier session left it. Nothing is changed by it: the values are there already.
Result<> ReviewDocument::recallSteps() {
    const auto steps = m_log.read();
    if (!steps) return failure(steps);
    m_areStepsRecalled = m_isRecalling = true;
    int done = 0;
    for (const auto& step : *steps)
        if (const auto edit = editFromKey(step.name)) {
            m_stack.push(new ChangeReviews(*this, *edit, Step::Whole, Exchange::Redo, step));
            done += step.isDone ? 1 : 0;
        }
    m_stack.setIndex(done);
    m_isRecalling = false;
    return {};
}

ReviewCounts ReviewDocument::counts() const {
    ReviewCounts counts;
    for (const auto& photo : photos()) {
        const auto& one = item(photo);
        switch (one.state()) {
        case PhotoState::ToDo: ++counts.toDo; break;
        case PhotoState::Proposed: ++counts.proposed; break;
        case PhotoState::Accepted: ++counts.accepted; break;
        case PhotoState::Rejected: ++counts.rejected; break;
        }
        counts.secondLook += one.review.secondLook ? 1 : 0;
    }
    return counts;
}

std::optional<PhotoId> ReviewDocument::waitingFrom(const PhotoId& from, int step) const {
    const auto count = photos().size();
    auto start = photos().indexOf(from);
    if (start < 0) start = step > 0 ? count - 1 : 0; // gone meanwhile: from the first, or the last
    for (qsizetype i = 1; i <= count; ++i) {
        const auto& photo = photos()[(start + step * i + count) % count];
        if (photo != from && item(photo).isWaiting()) return photo;
    }
    return std::nullopt;
}

QVector<PhotoId> ReviewDocument::acceptable(double minConfidence, bool unflaggedOnly) const {
    QVector<PhotoId> found;
    for (const auto& photo : photos()) {
        const auto& one = item(photo);
        if (one.isWaiting() && one.proposal && !one.proposal->box.isEmpty() && one.proposal->confidence >= minConfidence &&
            !(unflaggedOnly && one.proposal->flags))
            found.append(photo);
    }
    return found;
}

// --- edits

/// The working value, ready to be changed by whoever is at work.
Review ReviewDocument::edited(const PhotoId& photo) const {
    Review review = item(photo).review;
    review.reviewer = m_project.actor().name;
    review.reviewedAt = m_project.now();
    return review;
}

/// Where the box was drawn, if it has only been turned since; else where it is.
Placement ReviewDocument::drawnPlacement(const ReviewItem& one) const {
    const auto now = one.placement();
    const auto drawn = m_drawn.constFind(one.photo.id);
    const bool isTurnedOnly = drawn != m_drawn.cend() && turnedTo(one.photo, *drawn, now.angleDeg) == now;
    return isTurnedOnly ? *drawn : now;
}

void ReviewDocument::setBox(const PhotoId& photo, const model::FaceBox& box, Step step) {
    const auto& one = item(photo);
    const auto [before, angleDeg] = one.placement();
    Review after = edited(photo);
    after.box = imaging::boxOnCanvas(box, imaging::ViewTransform(one.photo.size, angleDeg).canvasSize());
    after.angleDeg = angleDeg;
    edit(boxEdit(before, after.box), step, after);
}

void ReviewDocument::setAngle(const PhotoId& photo, double angleDeg, Step step) {
    const auto& one = item(photo);
    const auto drawn = drawnPlacement(one);
    const auto turned = turnedTo(one.photo, drawn, roundedAngle(angleDeg));
    Review after = edited(photo);
    after.box = turned.box;
    after.angleDeg = turned.angleDeg;
    m_drawn.insert(photo, drawn);
    edit(Edit::Turn, step, after);
}

void ReviewDocument::setNote(const PhotoId& photo, const QString& note, Step step) {
    Review after = edited(photo);
    after.note = note;
    edit(Edit::Note, step, after);
}

void ReviewDocument::setSecondLook(const PhotoId& photo, bool secondLook) {
    Review after = edited(photo);
    after.secondLook = secondLook;
    edit(secondLook ? Edit::Flag : Edit::Unflag, Step::Whole, after);
}

Result<> ReviewDocument::accept(const PhotoId& photo) {
    if (item(photo).placement().box.isEmpty())
        return failure(ErrorKind::Denied,
                       Words::tr("There is no face rectangle yet; draw one, then accept").toStdString(),
                       photo.toString().toStdString());
    edit(Edit::Accept, Step::Whole, accepted(item(photo), edited(photo)));
    return {};
}

Result<> ReviewDocument::reject(const PhotoId& photo, model::RejectReason reason, const QString& note) {
    if (reason == model::RejectReason::None)
        return failure(ErrorKind::Invalid, Words::tr("A rejection needs a reason").toStdString(),
                       photo.toString().toStdString());
    edit(Edit::Reject, Step::Whole, rejected(edited(photo), reason, note));
    return {};
}

void ReviewDocument::reopen(const PhotoId& photo) {
    edit(Edit::Reopen, Step::Whole, reopened(edited(photo)));
}

int ReviewDocument::acceptAll(const QVector<PhotoId>& photos) {
    QVector<Review> after;
    for (const auto& photo : photos) {
        const auto& one = item(photo);
        if (one.state() == PhotoState::Accepted || one.placement().box.isEmpty()) continue;
        after.append(accepted(one, edited(photo)));
        if (one.doubts()) after.last().secondLook = true;
    }
    return decideAll(Edit::Accept, after);
}

int ReviewDocument::rejectAll(const QVector<PhotoId>& photos, model::RejectReason reason, const QString& note) {
    Q_ASSERT(reason != model::RejectReason::None);
    QVector<Review> after;
    for (const auto& photo : photos) after.append(rejected(edited(photo), reason, note));
    return decideAll(Edit::Reject, after);
}

int ReviewDocument::reopenAll(const QVector<PhotoId>& photos) {
    QVector<Review> after;
    for (const auto& photo : photos) after.append(reopened(edited(photo)));
    return decideAll(Edit::Reopen, after);
}

int ReviewDocument::setSecondLookAll(const QVector<PhotoId>& photos, bool secondLook) {
    QVector<Review> after;
    for (const auto& photo : photos) {
        after.append(edited(photo));
        after.last().secondLook = secondLook;
    }
    return decideAll(secondLook ? Edit::Flag : Edit::Unflag, after);
}

int ReviewDocument::decideAll(Edit edit, QVector<Review> after) {
    endGesture();
    after.removeIf([this](const Review& review) { return saysTheSame(item(review.photo).review, review); });
    return changeAll(edit, after);
}

int ReviewDocument::changeAll(Edit edit, const QVector<Review>& after) {
    if (!mayEdit()) return 0;
    endGesture();
    QVector<ReviewChange> changes;
    changes.reserve(after.size());
    for (const auto& review : after) changes.append({item(review.photo).review, review});
    push(edit, Step::Whole, std::move(changes));
    if (m_isBusy) return static_cast<int>(after.size());
    return static_cast<int>(std::count_if(after.begin(), after.end(), [this](const Review& review) { return m_values.is(review); }));
}

QSet<PhotoId> ReviewDocument::decidedTogether() const {
    QSet<PhotoId> together;
    for (int i = 0; i < m_stack.index(); ++i) {
        const auto& record = static_cast<const ChangeReviews*>(m_stack.command(i))->record();
        for (const auto& change : record.changes)
            if (change.before.verdict != change.after.verdict)
                record.changes.size() > 1 ? void(together.insert(change.after.photo)) : void(together.remove(change.after.photo));
    }
    return together;
}

/// Within a gesture only shown.
void ReviewDocument::edit(Edit edit, Step step, const Review& after) {
    const bool isPlacing = kindOf(edit) == EditKind::Box || kindOf(edit) == EditKind::Angle;
    if (m_gesture && m_gesture->photo.id == after.photo && isPlacing) return preview(after);
    endGesture();
    if (!mayEdit()) return Q_EMIT changed({{after.photo}, false}); // views show it as it is
    const auto& before = item(after.photo).review;
    if (!saysTheSame(before, after)) push(edit, step, {ReviewChange{before, after}});
}

void ReviewDocument::push(Edit edit, Step step, QVector<ReviewChange> changes) {
    if (changes.isEmpty()) return;
    if (step == Step::Begun) save(); // what another key has done is a step of its own
    const auto before = topSerial();
    storage::ReviewStep record{m_log.newSerial(m_project.now()), toKey(edit), true, std::move(changes)};
    const auto pushed = [this, edit, step](const storage::ReviewStep& done) { m_stack.push(new ChangeReviews(*this, edit, step, Exchange::Do, done)); };
    if (goesElsewhere(record)) return storeElsewhere(std::move(record), Exchange::Do, pushed);
    pushed(record);
    if (step != Step::Whole) logOpen(before);
}

qint64 ReviewDocument::topSerial() const {
    const auto* top = m_stack.command(m_stack.index() - 1);
    return top ? static_cast<const ChangeReviews*>(top)->record().serial : 0;
}

/// A key's edit has begun a new step, has become part of the one before, or has taken that one back altogether.
void ReviewDocument::logOpen(qint64 before) {
    if (topSerial() < before) m_log.remove(before);
    else m_log.put(static_cast<const ChangeReviews*>(m_stack.command(m_stack.index() - 1))->record());
    m_pause.start();
}

// --- gestures

void ReviewDocument::beginGesture(const PhotoId& photo) {
    endGesture();
    if (!mayEdit()) return;
    m_gesture = item(photo);
}

void ReviewDocument::preview(const Review& review) {
    m_values.preview(review);
    Q_EMIT changed({{review.photo}, false});
}

void ReviewDocument::endGesture() {
    const auto started = std::exchange(m_gesture, std::nullopt);
    if (!started) return;
    const Review after = item(started->photo.id).review;
    if (saysTheSame(started->review, after)) return;
    m_values.preview(started->review);
    const bool isTurned = after.angleDeg != started->placement().angleDeg;
    push(isTurned ? Edit::Turn : boxEdit(started->placement().box, after.box), Step::Whole, {ReviewChange{started->review, after}});
}

void ReviewDocument::cancelGesture() {
    if (const auto started = std::exchange(m_gesture, std::nullopt)) preview(started->review);
}

// --- for the commands, and saving

QVector<ReviewChange> ReviewDocument::exchange(const storage::ReviewStep& record, Exchange direction, Step step) {
    if (m_isRecalling) return record.changes;
    if (m_stored) return m_stored->changes;
    const bool isLoggedLater = direction == Exchange::Do && step != Step::Whole; // as logOpen() finds it
    if (direction != Exchange::Do) m_log.setDone(record.serial, record.isDone);
    else if (!isLoggedLater) m_log.put(record);
    swap(record, direction);
    if (!isLoggedLater) save();
    QVector<ReviewChange> applied; // saving may have found a colleague's value
    std::copy_if(record.changes.begin(), record.changes.end(), std::back_inserter(applied),
                 [&](const ReviewChange& change) { return m_values.is(direction == Exchange::Undo ? change.before : change.after); });
    if (applied.size() == record.changes.size() || isLoggedLater) return applied;
    applied.isEmpty() ? m_log.remove(record.serial) : m_log.replace({record.serial, record.name, record.isDone, applied});
    save();
    return applied;
}

void ReviewDocument::swap(const storage::ReviewStep& record, Exchange direction) {
    Change done, refused;
    for (const auto& change : record.changes) {
        const bool isUndo = direction == Exchange::Undo;
        const bool fits = m_values.replace(isUndo ? change.after : change.before, isUndo ? change.before : change.after);
        (fits ? done : refused).photos.append(change.after.photo);
    }
    if (!done.photos.isEmpty()) Q_EMIT changed(done);
    if (!refused.photos.isEmpty()) tellConflict(refused.photos);
}

void ReviewDocument::save() {
    m_pause.stop();
    if (isSaved()) return;
    const auto slower = m_values.store([this] { return m_log.store(); });
    if (!slower) {
        Q_EMIT failed(slower.error());
        return;
    }
    m_log.noteStored();
    if (!slower->isEmpty()) {
        Q_EMIT changed({*slower, false});
        tellConflict(*slower);
    }
    Q_EMIT saved();
}

void ReviewDocument::tellConflict(const QVector<PhotoId>& photos) {
    const auto sentence = Words::tr("A colleague changed %n photos in the meantime; their values were kept, look at them again", nullptr,
                                    static_cast<int>(photos.size()));
    Q_EMIT conflicted({photos, false}, sentence);
}

} // namespace paulownia::review

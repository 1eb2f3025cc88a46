#include "core/review/review_document.h"

#include "core/imaging/view_transform.h"
#include "core/review/words.h"

#include <chrono>

namespace paulownia::review {
namespace {

using base::ErrorKind;
using base::failure;
using base::Result;
using model::PhotoId;
using model::Review;
using model::Verdict;

/// A held key repeats 30 times a second; so long after the last one it has been let go.
constexpr std::chrono::milliseconds kPause{400};

double roundedAngle(double angleDeg) { return imaging::normalisedAngle(std::round(angleDeg * 1000) / 1000); }

Placement turnedTo(const model::Photo& photo, const Placement& drawn, double angleDeg) {
    const auto box = imaging::turnedBox(photo.size, drawn.box, drawn.angleDeg, angleDeg);
    if (box.isEmpty()) return {box, angleDeg};
    return {imaging::boxOnCanvas(box, imaging::ViewTransform(photo.size, angleDeg).canvasSize()), angleDeg};
}

Review accepted(const ReviewItem& item, Review review) {
    const auto [box, angleDeg] = item.placement();
    review.verdict = Verdict::Accepted;
    review.reason = model::RejectReason::None;
    review.box = box;
    review.angleDeg = angleDeg;
    return review;
}

/// A rejection by mistake must not cost the rectangle, so it is kept.
Review rejected(Review review, model::RejectReason reason) {
    review.verdict = Verdict::Rejected;
    review.reason = reason;
    return review;
}

Review reopened(Review review) {
    review.verdict = Verdict::Undecided;
    review.reason = model::RejectReason::None;
    return review;
}

} // namespace

ReviewDocument::ReviewDocument(storage::Project& project, QObject* parent) : QObject(parent), m_project(project), m_values(project) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ReviewDocument::save);
}

ReviewDocument::~ReviewDocument() { save(); }

Result<> ReviewDocument::reload() {
    save();
    if (!isSaved())
        return failure(ErrorKind::Database,
                       Words::tr("Your last changes are not saved yet, so the project was not read anew").toStdString());
    if (auto read = m_values.read(); !read) return read;
    Q_EMIT changed({photos(), true});
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
    const bool isMoved = before.w == after.box.w && before.h == after.box.h;
    edit(before.isEmpty() ? Words::tr("draw face rectangle")
         : isMoved        ? Words::tr("move face rectangle")
                          : Words::tr("resize face rectangle"),
         EditKind::Box, step, after);
}

void ReviewDocument::setAngle(const PhotoId& photo, double angleDeg, Step step) {
    const auto& one = item(photo);
    const auto drawn = drawnPlacement(one);
    const auto turned = turnedTo(one.photo, drawn, roundedAngle(angleDeg));
    Review after = edited(photo);
    after.box = turned.box;
    after.angleDeg = turned.angleDeg;
    m_drawn.insert(photo, drawn);
    edit(Words::tr("turn photo"), EditKind::Angle, step, after);
}

void ReviewDocument::setNote(const PhotoId& photo, const QString& note, Step step) {
    Review after = edited(photo);
    after.note = note;
    edit(Words::tr("change note"), EditKind::Note, step, after);
}

void ReviewDocument::setSecondLook(const PhotoId& photo, bool secondLook) {
    Review after = edited(photo);
    after.secondLook = secondLook;
    edit(secondLook ? Words::tr("mark for a second look")
                    : Words::tr("take the second look back"),
         EditKind::Decision, Step::Whole, after);
}

Result<> ReviewDocument::accept(const PhotoId& photo) {
    if (item(photo).placement().box.isEmpty())
        return failure(ErrorKind::Denied,
                       Words::tr("There is no face rectangle yet; draw one, then accept").toStdString(),
                       photo.toString().toStdString());
    edit(Words::tr("accept photo"), EditKind::Decision, Step::Whole, accepted(item(photo), edited(photo)));
    return {};
}

Result<> ReviewDocument::reject(const PhotoId& photo, model::RejectReason reason, const QString& note) {
    if (reason == model::RejectReason::None)
        return failure(ErrorKind::Invalid, Words::tr("A rejection needs a reason").toStdString(),
                       photo.toString().toStdString());
    Review after = rejected(edited(photo), reason);
    if (!note.isEmpty()) after.note = note;
    edit(Words::tr("reject photo"), EditKind::Decision, Step::Whole, after);
    return {};
}

void ReviewDocument::reopen(const PhotoId& photo) {
    edit(Words::tr("reopen photo"), EditKind::Decision, Step::Whole, reopened(edited(photo)));
}

int ReviewDocument::acceptAll(const QVector<PhotoId>& photos) {
    QVector<Review> after;
    for (const auto& photo : photos) {
        const auto& one = item(photo);
        if (one.state() == PhotoState::Accepted || one.placement().box.isEmpty()) continue;
        after.append(accepted(one, edited(photo)));
        if (one.doubts()) after.last().secondLook = true;
    }
    return decideAll(Words::tr("accept %n photos", nullptr, static_cast<int>(after.size())), after);
}

int ReviewDocument::rejectAll(const QVector<PhotoId>& photos, model::RejectReason reason) {
    Q_ASSERT(reason != model::RejectReason::None);
    QVector<Review> after;
    for (const auto& photo : photos) after.append(rejected(edited(photo), reason));
    return decideAll(Words::tr("reject %n photos", nullptr, static_cast<int>(after.size())), after);
}

int ReviewDocument::reopenAll(const QVector<PhotoId>& photos) {
    QVector<Review> after;
    for (const auto& photo : photos) after.append(reopened(edited(photo)));
    return decideAll(Words::tr("reopen %n photos", nullptr, static_cast<int>(after.size())), after);
}

int ReviewDocument::decideAll(const QString& text, const QVector<Review>& after) {
    QVector<ReviewChange> changes;
    for (const auto& review : after)
        if (const auto& before = item(review.photo).review; !saysTheSame(before, review)) changes.append({before, review});
    edit(text, EditKind::Decision, Step::Whole, changes);
    return static_cast<int>(
        std::count_if(changes.begin(), changes.end(), [this](const ReviewChange& change) { return m_values.is(change.after); }));
}

void ReviewDocument::edit(const QString& text, EditKind kind, Step step, const Review& after) {
    const auto& before = item(after.photo).review;
    if (!saysTheSame(before, after)) edit(text, kind, step, QVector{ReviewChange{before, after}});
}

void ReviewDocument::edit(const QString& text, EditKind kind, Step step, QVector<ReviewChange> changes) {
    if (!changes.isEmpty()) m_stack.push(new ChangeReviews(*this, text, kind, step, std::move(changes)));
}

// --- for the commands, and saving

QVector<ReviewChange> ReviewDocument::exchange(const QVector<ReviewChange>& changes, Exchange direction, Step step) {
    const auto target = [direction](const ReviewChange& change) { return direction == Exchange::Redo ? change.after : change.before; };
    Change done, refused;
    for (const auto& change : changes) {
        const auto& from = direction == Exchange::Redo ? change.before : change.after;
        (m_values.replace(from, target(change)) ? done : refused).photos.append(from.photo);
    }
    if (step == Step::Continued) m_pause.start();
    else save();
    if (!done.photos.isEmpty()) Q_EMIT changed(done);
    if (!refused.photos.isEmpty()) tellConflict(refused.photos);
    QVector<ReviewChange> applied; // saving may have found a colleague's value
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(applied),
                 [&](const ReviewChange& change) { return m_values.is(target(change)); });
    return applied;
}

void ReviewDocument::save() {
    m_pause.stop();
    if (m_values.isStored()) return;
    const auto slower = m_values.store();
    if (!slower) {
        Q_EMIT failed(slower.error());
        return;
    }
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

#include "ui/review/review_view_model.h"

namespace paulownia::ui {
namespace {

using model::PhotoId;
using model::RejectReason;
using review::ReviewItem;
using review::Step;

constexpr int kTogetherMs = 1500; // a key pressed again within it goes on with the same step
constexpr int kDecodedAhead = 3;
const QString kNoteEdit = QStringLiteral("note");

} // namespace

ReviewViewModel::ReviewViewModel(storage::Project& project, QObject* parent)
    : QObject(parent), m_reviewer(project.actor().name), m_document(project), m_photos(m_document, m_reviewer) {
    connect(&m_document, &review::ReviewDocument::changed, this, &ReviewViewModel::apply);
    connect(&m_document, &review::ReviewDocument::conflicted, this,
            [this](const review::Change&, const QString& sentence) { Q_EMIT conflicted(sentence); });
    connect(&m_document, &review::ReviewDocument::held, this, &ReviewViewModel::said);
    connect(&m_document, &review::ReviewDocument::bulkStored, this, [this](int photos) { Q_EMIT said(tr("%n photos changed", nullptr, photos)); });
    m_clock.start();
    m_afterTurn.setSingleShot(true);
    m_afterTurn.setInterval(kTogetherMs);
    connect(&m_afterTurn, &QTimer::timeout, this, [this] {
        if (m_reject == Reject::AfterTurn) setReject(Reject::None);
    });
}

// --- where we are

const ReviewItem* ReviewViewModel::item() const { return m_current ? &m_document.item(*m_current) : nullptr; }

void ReviewViewModel::apply(const review::Change& change) {
    if (change.isEverything && !(m_current && m_document.contains(*m_current))) {
        m_current.reset();
        const auto& all = m_document.photos();
        const auto first = std::find_if(all.begin(), all.end(), [this](const PhotoId& photo) { return m_document.item(photo).isWaiting(); });
        if (first != all.end()) return setCurrent(*first);
        if (!all.isEmpty()) return setCurrent(all.first());
        m_photos.pin({});
        Q_EMIT currentChanged();
    } else if (m_current && change.photos.contains(*m_current)) {
        Q_EMIT currentEdited();
    }
    m_exchanged = change.photos.isEmpty() ? std::nullopt : std::optional(change.photos.first());
    Q_EMIT countsChanged();
}

void ReviewViewModel::setCurrent(const PhotoId& photo) {
    if (m_current == photo || !m_document.contains(photo)) return;
    setReject(Reject::None);
    m_lastEdit.clear();
    m_current = photo;
    m_photos.pin(photo);
    Q_EMIT currentChanged();
    Q_EMIT countsChanged();
}

void ReviewViewModel::setSelection(QVector<PhotoId> photos) { m_selection = std::move(photos); }

void ReviewViewModel::go(const std::optional<PhotoId>& photo) {
    if (photo)
        setCurrent(*photo);
    else
        Q_EMIT said(tr("No other photo waits for you"));
}

void ReviewViewModel::step(int rows) {
    if (!m_current) return;
    const int row = m_photos.rowOf(*m_current) + rows;
    if (row >= 0 && row < m_photos.rowCount()) setCurrent(m_photos.photoAt(row));
}

void ReviewViewModel::showFirst() {
    m_photos.pin({});
    if (m_photos.rowCount() > 0) setCurrent(m_photos.photoAt(0));
    m_photos.pin(m_current);
}

/// In the list as filtered, round its end; where nothing waits there, in the whole project.
std::optional<PhotoId> ReviewViewModel::waiting(int step) const {
    if (!m_current) return std::nullopt;
    const int count = m_photos.rowCount(), start = m_photos.rowOf(*m_current);
    for (int i = 1; i < count; ++i) {
        const auto& photo = m_photos.photoAt(((start + step * i) % count + count) % count);
        if (m_document.item(photo).isWaiting()) return photo;
    }
    return step > 0 ? m_document.nextWaiting(*m_current) : m_document.previousWaiting(*m_current);
}

QVector<PhotoId> ReviewViewModel::ahead() const {
    QVector<PhotoId> photos;
    if (!m_current) return photos;
    if (const auto next = waiting(1)) photos.append(*next);
    const int row = m_photos.rowOf(*m_current);
    for (int i = 1; i < kDecodedAhead; ++i)
        for (const int neighbour : {row + i, row - i})
            if (neighbour >= 0 && neighbour < m_photos.rowCount() && !photos.contains(m_photos.photoAt(neighbour)))
                photos.append(m_photos.photoAt(neighbour));
    return photos;
}

QString ReviewViewModel::paceText() const {
    return m_pace.text(m_photos.countOf(ReviewFilter::ToDo) + m_photos.countOf(ReviewFilter::Proposed));
}

// --- edits

/// While the same key is held or pressed again at once, an edit goes on with the step before it.
Step ReviewViewModel::stepOf(const QString& what) {
    const bool goesOn = m_lastEdit == what && m_sinceLastEdit.isValid() && m_sinceLastEdit.elapsed() < kTogetherMs;
    m_lastEdit = what;
    m_sinceLastEdit.start();
    return goesOn ? Step::Continued : Step::Begun;
}

void ReviewViewModel::beginGesture() {
    setReject(Reject::None);
    if (m_current) m_document.beginGesture(*m_current);
}

void ReviewViewModel::endGesture() {
    m_lastEdit.clear();
    m_document.endGesture();
}

void ReviewViewModel::cancelGesture() {
    m_lastEdit.clear();
    m_document.cancelGesture();
}

void ReviewViewModel::setBox(const model::FaceBox& box) {
    if (m_current) m_document.setBox(*m_current, box, stepOf(QStringLiteral("box")));
}

void ReviewViewModel::setAngle(double angleDeg) {
    if (m_current) m_document.setAngle(*m_current, angleDeg, stepOf(QStringLiteral("angle")));
}

void ReviewViewModel::turnBy(double angleDeg) {
    if (!m_current) return;
    const bool isReject = angleDeg == 1; // the X key
    const auto what = QStringLiteral("turn by %1").arg(angleDeg);
    if (isReject && m_reject != Reject::AfterTurn) m_lastEdit.clear(); // so that a digit can take back just these turns
    m_document.setAngle(*m_current, item()->placement().angleDeg + angleDeg, stepOf(what));
    setReject(isReject ? Reject::AfterTurn : Reject::None);
    if (isReject) m_afterTurn.start();
}

void ReviewViewModel::moveBy(int dx, int dy) {
    if (!m_current) return;
    model::FaceBox box = item()->placement().box;
    if (box.isEmpty()) return step(dx + dy > 0 ? 1 : -1);
    box.x += dx;
    box.y += dy;
    m_document.setBox(*m_current, box, stepOf(QStringLiteral("move")));
}

void ReviewViewModel::growBy(int dw, int dh) {
    if (!m_current || item()->placement().box.isEmpty()) return;
    model::FaceBox box = item()->placement().box;
    box.w = std::max(1, box.w + dw);
    box.h = std::max(1, box.h + dh);
    m_document.setBox(*m_current, box, stepOf(QStringLiteral("grow")));
}

void ReviewViewModel::setNote(const QString& note) {
    if (m_current) m_document.setNote(*m_current, note, stepOf(kNoteEdit));
}

void ReviewViewModel::letGo() {
    if (m_lastEdit != kNoteEdit) m_document.save(); // a note is saved when the typing pauses
}

void ReviewViewModel::toggleSecondLook() {
    if (!m_current) return;
    if (!actsOnMany()) return m_document.setSecondLook(*m_current, !item()->review.secondLook);
    const bool isAllMarked = std::all_of(m_selection.begin(), m_selection.end(), [this](const PhotoId& photo) { return m_document.item(photo).review.secondLook; });
    m_document.setSecondLookAll(m_selection, !isAllMarked);
}

// --- decisions

/// The next photo is found first: the decision may take the present one out of the filtered list.
void ReviewViewModel::goOnAfter(const std::function<void()>& decision) {
    const auto next = waiting(1);
    decision();
    m_pace.noteDecision(m_clock.elapsed());
    if (next)
        setCurrent(*next);
    else if (m_document.counts().waiting() == 0)
        Q_EMIT said(tr("Every photo is decided"));
}

/// Very many photos are changed while the window goes on: then it is not true yet, and said at the end.
void ReviewViewModel::sayUnlessBusy(const QString& sentence) {
    if (!m_document.isBusy()) Q_EMIT said(sentence);
}

void ReviewViewModel::acceptAll(const QVector<PhotoId>& photos) { sayUnlessBusy(tr("%n photos accepted", nullptr, m_document.acceptAll(photos))); }

void ReviewViewModel::acceptAndGoOn() {
    if (!m_current) return;
    setReject(Reject::None);
    if (actsOnMany()) {
        return sayUnlessBusy(tr("%n photos accepted", nullptr, m_document.acceptAll(m_selection)));
    }
    if (item()->placement().box.isEmpty()) {
        Q_EMIT said(tr("There is no rectangle yet: find the faces first, or draw one (W)"));
        return;
    }
    goOnAfter([this] {
        if (const auto accepted = m_document.accept(*m_current); !accepted) Q_EMIT said(QString::fromStdString(accepted.error().message));
    });
}

AcceptPlan ReviewViewModel::acceptPlan(double minConfidence) const {
    AcceptPlan plan{m_document.acceptable(minConfidence), 0, 0, review::proposalRecord(m_document, m_reviewer, minConfidence)};
    plan.expectedWrong = review::expectedWrong(m_document, plan.photos);
    plan.doubted = static_cast<int>(std::count_if(plan.photos.begin(), plan.photos.end(), [this](const PhotoId& photo) { return m_document.item(photo).doubts().toInt() != 0; }));
    return plan;
}

void ReviewViewModel::setReject(Reject state) {
    if (std::exchange(m_reject, state) != state) Q_EMIT rejectChanged();
}

void ReviewViewModel::startReject() {
    if (m_current) setReject(Reject::Waiting);
}

void ReviewViewModel::cancelReject() { setReject(Reject::None); }

void ReviewViewModel::chooseReason(int digit) {
    if (m_reject == Reject::None) {
        Q_EMIT said(tr("Press R first, then the reason’s digit"));
        return;
    }
    if (m_reject == Reject::AfterTurn) m_document.undo();
    const auto reason = static_cast<RejectReason>(digit);
    if (reason != RejectReason::Other) return reject(reason);
    setReject(Reject::None);
    Q_EMIT wordsWanted();
}

void ReviewViewModel::reject(RejectReason reason, const QString& words) {
    if (!m_current) return;
    setReject(Reject::None);
    if (actsOnMany()) {
        return sayUnlessBusy(tr("%n photos rejected", nullptr, m_document.rejectAll(m_selection, reason, words)));
    }
    goOnAfter([this, reason, words] {
        if (const auto rejected = m_document.reject(*m_current, reason, words); !rejected)
            Q_EMIT said(QString::fromStdString(rejected.error().message));
    });
}

void ReviewViewModel::reopen() {
    if (!m_current) return;
    if (actsOnMany())
        m_document.reopenAll(m_selection);
    else
        m_document.reopen(*m_current);
}

/// Goes to the photo that came back, so that a person sees what was undone.
void ReviewViewModel::exchange(void (review::ReviewDocument::*what)()) {
    setReject(Reject::None);
    m_lastEdit.clear();
    m_document.cancelGesture();
    m_exchanged.reset();
    (m_document.*what)();
    if (const auto photo = std::exchange(m_exchanged, std::nullopt)) setCurrent(*photo);
}

void ReviewViewModel::undo() { exchange(&review::ReviewDocument::undo); }
void ReviewViewModel::redo() { exchange(&review::ReviewDocument::redo); }

} // namespace paulownia::ui

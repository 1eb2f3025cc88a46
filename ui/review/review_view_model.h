#pragma once

#include "core/review/proposal_record.h"
#include "ui/review/review_list_model.h"
#include "ui/review/review_pace.h"

#include <QElapsedTimer>
#include <QTimer>

namespace paulownia::ui {

/// Accepting every waiting proposal of a confidence: what a person should know before.
struct AcceptPlan {
    QVector<model::PhotoId> photos;
    int doubted = 0;               ///< of them: the detector doubts something, so they go for a second look
    double expectedWrong = 0;      ///< of them, if their confidences hold
    review::ProposalRecord record; ///< what a look at each has shown so far
};

/// What the Review page shows and what its keys do, without a window. One a project; the document behind it saves every act.
class ReviewViewModel : public QObject {
    Q_OBJECT
public:
    /// How far a rejection has come: a reason's digit is waited for, or would be taken because the last key was a turn by X
    /// (X is both: it turns at once, and a digit right after takes the turn back and rejects).
    enum class Reject { None, AfterTurn, Waiting };

    explicit ReviewViewModel(storage::Project& project, QObject* parent = nullptr);
    base::Result<> reload() { return m_document.reload(); }

    review::ReviewDocument& document() { return m_document; }
    ReviewListModel& photos() { return m_photos; }

    // --- where we are
    const std::optional<model::PhotoId>& current() const { return m_current; }
    const review::ReviewItem* item() const; ///< the current photo; null: there is none
    void setCurrent(const model::PhotoId& photo);
    /// What decisions are about when more than one tile is selected; else they are about the current photo.
    void setSelection(QVector<model::PhotoId> photos);
    void next() { step(1); }
    void previous() { step(-1); }
    void showFirst(); ///< of those in the list, beside the one at work
    void nextWaiting() { go(waiting(1)); }
    void previousWaiting() { go(waiting(-1)); }
    /// What is likely shown next, the likeliest first: to be decoded ahead.
    QVector<model::PhotoId> ahead() const;
    int withoutProposal() const { return m_photos.unsearched(); }
    /// Seconds a photo and time left for what waits in the grid, in words; empty while nothing can be said.
    QString paceText() const;

    // --- edits of the current photo; between begin and end they are one step
    void beginGesture();
    void endGesture();
    void cancelGesture();
    void setBox(const model::FaceBox& box);
    void setAngle(double angleDeg);
    void turnBy(double angleDeg);  ///< a held key is one step
    void moveBy(int dx, int dy);   ///< without a rectangle: to the next or previous photo
    void growBy(int dw, int dh);
    void setNote(const QString& note);
    void toggleSecondLook(); ///< of many selected: marks all, or takes all back where all are marked
    void letGo();            ///< the key was let go: what it did is saved

    // --- decisions
    void acceptAndGoOn();
    void startReject();
    void cancelReject();
    Reject rejectState() const { return m_reject; }
    void chooseReason(int digit);                                          ///< 1…9, only while rejecting
    void reject(model::RejectReason reason, const QString& words = {});    ///< and go on
    void reopen();
    AcceptPlan acceptPlan(double minConfidence) const;
    void acceptAll(const QVector<model::PhotoId>& photos);

    void undo();
    void redo();

Q_SIGNALS:
    void currentChanged();               ///< another photo, or none
    void currentEdited();                ///< the same photo, other values
    void countsChanged();
    void rejectChanged();
    void wordsWanted();                  ///< "other" was chosen: ask for words, then reject()
    void said(const QString& sentence);  ///< why a key did nothing, or what happened
    void conflicted(const QString& sentence);

private:
    void apply(const review::Change& change);
    void step(int rows);
    void go(const std::optional<model::PhotoId>& photo);
    std::optional<model::PhotoId> waiting(int step) const;
    void goOnAfter(const std::function<void()>& decision);
    void sayUnlessBusy(const QString& sentence);
    bool actsOnMany() const { return m_selection.size() > 1; }
    review::Step stepOf(const QString& what);
    void setReject(Reject state);
    void exchange(void (review::ReviewDocument::*what)());

    QString m_reviewer;
    review::ReviewDocument m_document;
    ReviewListModel m_photos;
    std::optional<model::PhotoId> m_current;
    QVector<model::PhotoId> m_selection;
    Reject m_reject = Reject::None;
    QTimer m_afterTurn;
    ReviewPace m_pace;
    QElapsedTimer m_clock;
    QString m_lastEdit; ///< which key edited last, and when: held down, it is one step
    QElapsedTimer m_sinceLastEdit;
    std::optional<model::PhotoId> m_exchanged; ///< what an undo under way concerns
};

} // namespace paulownia::ui

#include "core/review/review_document.h"

#include "core/imaging/view_transform.h"
#include "tests/support/temp_project.h"

#include <QSignalSpy>

using namespace paulownia;
using namespace paulownia::review;
using model::FaceBox;
using model::PhotoId;
using tests::TempProject;

namespace {

constexpr FaceBox kProposed{200, 250, 150, 210};

/// One volunteer with photos of 600 × 800; the first `proposals` have a proposal.
struct Desk {
    TempProject project;
    std::unique_ptr<ReviewDocument> document;
    PhotoId one, two, three;

    explicit Desk(int proposals = 3) : one(photo(1)), two(photo(2)), three(photo(3)) {
        project.addVolunteer(1, 3);
        for (int i = 1; i <= proposals; ++i)
            TempProject::require(project->reviews().saveProposal(photo(i), {kProposed, 0, 0.9 - 0.1 * i, {}, QStringLiteral("haar")}));
        document = std::make_unique<ReviewDocument>(*project);
        TempProject::require(document->reload());
    }
    /// Closes the program and opens it again.
    void restart() {
        document.reset();
        project.reopen();
        document = std::make_unique<ReviewDocument>(*project);
        TempProject::require(document->reload());
    }
    QUndoStack& steps() { return document->undoStack(); }
    static PhotoId photo(int number) { return *PhotoId::parse(QStringLiteral("a0000001_%1").arg(number)); }
    std::optional<model::Review> stored(const PhotoId& id) { return *project->reviews().find(id); }
    qint64 acts() { return project->chain().head()->seq; }

    /// What another program stores meanwhile.
    void colleagueTurns(const PhotoId& id, double angle) {
        auto theirs = stored(id).value_or(blankReview(id));
        theirs.box = kProposed;
        theirs.angleDeg = angle;
        theirs.reviewer = QStringLiteral("colleague");
        TempProject::require(project->reviews().save(theirs));
    }
};

} // namespace

class ReviewDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsFromTheProposal() {
        Desk desk(2);
        QCOMPARE(desk.document->photos().size(), 3);
        QCOMPARE(desk.document->item(desk.one).state(), PhotoState::Proposed);
        QVERIFY(desk.document->item(desk.one).placement().box == kProposed);
        QCOMPARE(desk.document->item(desk.three).state(), PhotoState::ToDo);
        QVERIFY(desk.document->item(desk.three).placement().box.isEmpty());
        const auto centred = imaging::toRect(desk.document->item(desk.three).centredBox());
        QVERIFY(QRectF(0, 0, 600, 800).contains(centred));
        QVERIFY((centred.center() - QPointF(300, 400)).manhattanLength() < 2);
        QCOMPARE(desk.document->counts().waiting(), 3);
    }

    void savesEachStepAndTakesItBack() {
        Desk desk;
        QSignalSpy changed(desk.document.get(), &ReviewDocument::changed);
        desk.document->setBox(desk.one, {10, 20, 30, 40});
        QVERIFY((desk.stored(desk.one)->box == FaceBox{10, 20, 30, 40}));
        QVERIFY(desk.document->accept(desk.one).has_value());
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Accepted);
        QCOMPARE(desk.stored(desk.one)->reviewer, QStringLiteral("tester"));
        QCOMPARE(desk.document->undoStack().undoText(), QStringLiteral("accept photo"));
        desk.document->undoStack().undo();
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Undecided);
        QVERIFY((desk.stored(desk.one)->box == FaceBox{10, 20, 30, 40}));
        desk.document->undoStack().undo();
        QVERIFY(desk.document->item(desk.one).placement().box == kProposed);
        QVERIFY(desk.stored(desk.one)->box.isEmpty());
        desk.document->undoStack().redo();
        desk.document->undoStack().redo();
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Accepted);
        QCOMPARE(changed.count(), 6);
        QVERIFY(desk.document->isSaved());
    }

    void namesItsSteps() {
        Desk desk(2);
        const auto name = [&] { return desk.document->undoStack().undoText(); };
        desk.document->setBox(desk.one, {1, 2, kProposed.w, kProposed.h});
        QCOMPARE(name(), QStringLiteral("move face rectangle"));
        desk.document->setBox(desk.one, {1, 2, 50, 60});
        QCOMPARE(name(), QStringLiteral("resize face rectangle"));
        desk.document->setBox(desk.three, {1, 2, 50, 60});
        QCOMPARE(name(), QStringLiteral("draw face rectangle"));
        desk.document->setAngle(desk.one, 3);
        QCOMPARE(name(), QStringLiteral("turn photo"));
    }

    void recordsNothingWhereNothingChanges() {
        Desk desk;
        const auto before = desk.acts();
        desk.document->setBox(desk.one, kProposed); // a review that repeats the proposal is a change: it pins the rectangle
        QCOMPARE(desk.document->undoStack().count(), 1);
        desk.document->setBox(desk.one, kProposed);
        desk.document->setAngle(desk.one, 360);
        desk.document->reopen(desk.one);
        desk.document->setNote(desk.one, {});
        desk.document->setSecondLook(desk.one, false);
        QCOMPARE(desk.document->acceptAll({}), 0);
        QCOMPARE(desk.document->undoStack().count(), 1);
        QCOMPARE(desk.acts(), before + 1);
    }

    void makesADragOneStep() {
        Desk desk;
        desk.document->setBox(desk.one, {210, 250, 150, 210});
        const auto acts = desk.acts();
        for (int x = 211; x <= 260; ++x) desk.document->setBox(desk.one, {x, 250, 150, 210}, Step::Continued);
        QCOMPARE(desk.document->undoStack().count(), 1);
        QCOMPARE(desk.acts(), acts);
        QVERIFY(!desk.document->isSaved());
        QTRY_VERIFY(desk.document->isSaved()); // when it pauses
        QCOMPARE(desk.acts(), acts + 1);
        QCOMPARE(desk.stored(desk.one)->box.x, 260);
        desk.document->undoStack().undo();
        QVERIFY(desk.document->item(desk.one).placement().box == kProposed);
    }

    void forgetsADragThatCameBack() {
        Desk desk;
        desk.document->setBox(desk.one, kProposed);
        desk.document->setBox(desk.one, {210, 250, 150, 210});
        desk.document->setBox(desk.one, kProposed, Step::Continued);
        QCOMPARE(desk.document->undoStack().count(), 1);
        desk.document->save();
        QVERIFY(desk.stored(desk.one)->box == kProposed);
    }

    void savesTheRestOfADragBeforeItEnds() {
        Desk desk;
        desk.document->setAngle(desk.one, 1);
        desk.document->setAngle(desk.one, 2, Step::Continued);
        QVERIFY(desk.document->accept(desk.two).has_value());
        QCOMPARE(desk.stored(desk.one)->angleDeg, 2.0);
        desk.document->setAngle(desk.one, 3, Step::Continued);
        desk.document.reset();
        QCOMPARE(desk.stored(desk.one)->angleDeg, 3.0);
    }

    void turnsFromWhereTheBoxWasDrawn() {
        Desk desk;
        for (int i = 1; i <= 200; ++i) desk.document->setAngle(desk.one, i * 0.1, Step::Continued);
        const auto expected = imaging::turnedBox({600, 800}, kProposed, 0, 20);
        QCOMPARE(desk.document->item(desk.one).placement().angleDeg, 20.0);
        QVERIFY(desk.document->item(desk.one).placement().box == expected);
        for (int i = 199; i >= 0; --i) desk.document->setAngle(desk.one, i * 0.1, Step::Continued);
        QVERIFY(desk.document->item(desk.one).placement().box == kProposed); // no drift
        desk.document->setAngle(desk.one, 20);
        desk.document->setBox(desk.one, {205, 206, 70, 80}); // drawn anew: from here on the start
        desk.document->setAngle(desk.one, -10);
        QVERIFY((desk.document->item(desk.one).placement().box == imaging::turnedBox({600, 800}, {205, 206, 70, 80}, 20, -10)));
    }

    void turnsAPhotoWithoutARectangle() {
        Desk desk(0);
        desk.document->setAngle(desk.one, 30);
        QCOMPARE(desk.document->item(desk.one).placement().angleDeg, 30.0);
        QCOMPARE(desk.document->item(desk.one).state(), PhotoState::ToDo);
        const auto refused = desk.document->accept(desk.one);
        QCOMPARE(refused.error().kind, base::ErrorKind::Denied);
        desk.document->setBox(desk.one, desk.document->item(desk.one).centredBox());
        QVERIFY(desk.document->accept(desk.one).has_value());
        QCOMPARE(desk.stored(desk.one)->angleDeg, 30.0);
    }

    void keepsTheBoxOnTheCanvas() {
        Desk desk;
        desk.document->setBox(desk.one, {-50, 790, 100, 100});
        QVERIFY((desk.document->item(desk.one).placement().box == FaceBox{0, 700, 100, 100}));
    }

    void rejectsAndReopens() {
        Desk desk;
        QCOMPARE(desk.document->reject(desk.one, model::RejectReason::None).error().kind, base::ErrorKind::Invalid);
        QVERIFY(desk.document->reject(desk.one, model::RejectReason::Other, QStringLiteral("a drawing")).has_value());
        QCOMPARE(desk.stored(desk.one)->reason, model::RejectReason::Other);
        QCOMPARE(desk.stored(desk.one)->note, QStringLiteral("a drawing"));
        QVERIFY(desk.document->item(desk.one).placement().box == kProposed); // a mistake costs no rectangle
        desk.document->reopen(desk.one);
        QCOMPARE(desk.stored(desk.one)->reason, model::RejectReason::None);
        QCOMPARE(desk.document->item(desk.one).state(), PhotoState::Proposed);
    }

    void acceptsManyAsOneStep() {
        Desk desk(2);
        TempProject::require(desk.project->reviews().saveProposal(
            desk.two, {kProposed, 0, 0.9, model::ProposalFlag::Blurred, QStringLiteral("haar")}));
        QVERIFY(desk.document->reload().has_value());
        QCOMPARE(desk.document->acceptable().size(), 2);
        QCOMPARE(desk.document->acceptable(0.85).size(), 1);
        QCOMPARE(desk.document->acceptable(0, true).size(), 1);
        QSignalSpy changed(desk.document.get(), &ReviewDocument::changed);
        QCOMPARE(desk.document->acceptAll(desk.document->photos()), 2); // the third has no rectangle
        QCOMPARE(changed.count(), 1);
        QVERIFY(!desk.stored(desk.one)->secondLook);
        QVERIFY(desk.stored(desk.two)->secondLook);
        QVERIFY(!desk.stored(desk.three));
        QCOMPARE(desk.document->counts().accepted, 2);
        desk.document->undoStack().undo();
        QCOMPARE(desk.document->counts().accepted, 0);
        QCOMPARE(desk.document->rejectAll(desk.document->photos(), model::RejectReason::Blurred), 3);
        QCOMPARE(desk.document->reopenAll(desk.document->photos()), 3);
        QCOMPARE(desk.document->counts().waiting(), 3);
    }

    void findsWhatWaits() {
        Desk desk;
        QVERIFY(desk.document->accept(desk.two).has_value());
        QVERIFY(desk.document->nextWaiting(desk.one) == desk.three);
        QVERIFY(desk.document->nextWaiting(desk.three) == desk.one);
        QVERIFY(desk.document->previousWaiting(desk.one) == desk.three);
        const PhotoId gone = *PhotoId::parse(QStringLiteral("a0ffffff_1"));
        QVERIFY(desk.document->nextWaiting(gone) == desk.one);
        QVERIFY(desk.document->previousWaiting(gone) == desk.three);
        QCOMPARE(desk.document->acceptAll(desk.document->photos()), 2);
        QVERIFY(!desk.document->nextWaiting(desk.one));
    }

    void neverWritesOverAColleague() {
        Desk desk;
        desk.document->setAngle(desk.one, 5);
        desk.colleagueTurns(desk.one, -7);
        QSignalSpy conflicted(desk.document.get(), &ReviewDocument::conflicted);
        QVERIFY(desk.document->accept(desk.one).has_value());
        QCOMPARE(conflicted.count(), 1);
        QCOMPARE(desk.stored(desk.one)->angleDeg, -7.0);
        QCOMPARE(desk.document->item(desk.one).placement().angleDeg, -7.0);
        QCOMPARE(desk.document->undoStack().undoText(), QStringLiteral("turn photo")); // the accept has left the stack
        desk.document->undoStack().undo(); // what it did is not there any more: nothing to take back
        QCOMPARE(conflicted.count(), 2);
        QCOMPARE(desk.stored(desk.one)->angleDeg, -7.0);
        QCOMPARE(desk.document->undoStack().count(), 0);
        QVERIFY(desk.document->accept(desk.one).has_value()); // looked at again
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Accepted);
    }

    void leavesOnlyTheColleaguesPhotoOutOfABulkStep() {
        Desk desk;
        desk.colleagueTurns(desk.two, -7);
        QSignalSpy conflicted(desk.document.get(), &ReviewDocument::conflicted);
        QCOMPARE(desk.document->acceptAll(desk.document->photos()), 2);
        QCOMPARE(conflicted.count(), 1);
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Accepted);
        QCOMPARE(desk.stored(desk.two)->verdict, model::Verdict::Undecided);
        desk.document->undoStack().undo();
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Undecided);
        QCOMPARE(desk.stored(desk.two)->reviewer, QStringLiteral("colleague"));
    }

    void keepsWhatCouldNotBeSaved() {
        Desk desk;
        TempProject::require(desk.project->database().run(QStringLiteral("PRAGMA query_only = ON")));
        QSignalSpy failed(desk.document.get(), &ReviewDocument::failed);
        QVERIFY(desk.document->accept(desk.one).has_value());
        QCOMPARE(failed.count(), 1);
        QVERIFY(!desk.document->isSaved());
        QCOMPARE(desk.document->item(desk.one).state(), PhotoState::Accepted);
        QVERIFY(!desk.stored(desk.one));
        QVERIFY(!desk.document->reload()); // it would forget them
        TempProject::require(desk.project->database().run(QStringLiteral("PRAGMA query_only = OFF")));
        desk.document->save();
        QVERIFY(desk.document->isSaved());
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Accepted);
    }

    void undoesFiveHundredMixedEditsAcrossARestart() {
        Desk desk;
        for (int i = 0; i < 500; ++i) {
            const auto& photo = desk.document->photos()[i % 3];
            if (i % 6 == 0) desk.document->setBox(photo, {i % 90, i % 70, 100 + i, 150});
            else if (i % 6 == 1) desk.document->setAngle(photo, i * 0.7);
            else if (i % 6 == 2) QVERIFY(desk.document->reject(photo, model::RejectReason::Hand, QString::number(i)).has_value());
            else if (i % 6 == 3) desk.document->acceptAll(desk.document->photos());
            else if (i % 6 == 4) desk.document->setNote(photo, QStringLiteral("%1 ü").arg(i));
            else desk.document->setSecondLook(photo, !desk.document->item(photo).review.secondLook);
        }
        const auto last = desk.document->item(desk.one).review;
        const int steps = desk.steps().count();
        QVERIFY(steps > 450);
        const auto name = desk.steps().undoText();
        desk.restart();
        QCOMPARE(desk.steps().count(), steps);
        QCOMPARE(desk.steps().undoText(), name);
        desk.steps().setIndex(200);
        desk.restart(); // in the middle: both ways are still open
        QCOMPARE(desk.steps().index(), 200);
        desk.steps().setIndex(0);
        for (const auto& photo : desk.document->photos()) QVERIFY(saysTheSame(*desk.stored(photo), blankReview(photo)));
        desk.restart();
        desk.steps().setIndex(steps);
        QVERIFY(saysTheSame(*desk.stored(desk.one), last));
        QCOMPARE(desk.steps().count(), steps);
        QVERIFY(!*desk.project->chain().verify());
    }

    void takesABulkStepBackAfterARestart() {
        Desk desk;
        QCOMPARE(desk.document->acceptAll(desk.document->photos()), 3);
        desk.restart();
        QCOMPARE(desk.document->counts().accepted, 3);
        QCOMPARE(desk.steps().undoText(), QStringLiteral("accept 3 photos"));
        desk.steps().undo();
        QCOMPARE(desk.document->counts().accepted, 0);
        QCOMPARE(desk.stored(desk.two)->verdict, model::Verdict::Undecided);
    }

    void undoesAfterARestartOnlyWhatStillFits() {
        Desk desk;
        QCOMPARE(desk.document->acceptAll(desk.document->photos()), 3);
        desk.document->setAngle(desk.three, 4);
        desk.document.reset();
        desk.colleagueTurns(desk.two, -7);
        desk.restart();
        QSignalSpy conflicted(desk.document.get(), &ReviewDocument::conflicted);
        desk.steps().undo();
        QCOMPARE(conflicted.count(), 0);
        desk.steps().undo();
        QCOMPARE(conflicted.count(), 1);
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Undecided);
        QCOMPARE(desk.stored(desk.two)->reviewer, QStringLiteral("colleague"));
        desk.restart();
        desk.steps().redo(); // the step has forgotten the second
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Accepted);
        QCOMPARE(desk.stored(desk.two)->angleDeg, -7.0);
        QCOMPARE(desk.stored(desk.two)->reviewer, QStringLiteral("colleague"));
    }

    void forgetsStepsThatNothingIsLeftOf() {
        Desk desk;
        desk.document->setAngle(desk.one, 5);
        desk.colleagueTurns(desk.one, -7);
        QVERIFY(desk.document->accept(desk.one).has_value()); // refused
        QCOMPARE(desk.steps().count(), 1);
        desk.restart();
        QCOMPARE(desk.steps().count(), 1);
        desk.steps().undo(); // refused too
        desk.restart();
        QCOMPARE(desk.steps().count(), 0);
    }

    void dropsWhatWasTakenBackOnceSomethingElseIsDone() {
        Desk desk;
        desk.document->setAngle(desk.one, 5);
        desk.document->setAngle(desk.two, 5);
        desk.steps().undo();
        desk.restart();
        QVERIFY(desk.steps().canRedo());
        QVERIFY(desk.document->accept(desk.three).has_value());
        desk.restart();
        QVERIFY(!desk.steps().canRedo());
        QCOMPARE(desk.steps().count(), 2);
    }

    void keepsAHeldKeyAsOneStepAcrossARestart() {
        Desk desk;
        desk.document->setAngle(desk.one, 1);
        for (int i = 2; i <= 9; ++i) desk.document->setAngle(desk.one, i, Step::Continued);
        desk.restart();
        QCOMPARE(desk.steps().count(), 1);
        desk.steps().undo();
        QCOMPARE(desk.stored(desk.one)->angleDeg, 0.0);
        desk.steps().redo();
        QCOMPARE(desk.stored(desk.one)->angleDeg, 9.0);
    }

    void forgetsAHeldKeyThatCameBack() {
        Desk desk;
        desk.document->setBox(desk.one, kProposed);
        desk.document->setBox(desk.one, {210, 250, 150, 210});
        desk.restart();
        QCOMPARE(desk.steps().count(), 2);
        desk.document->setBox(desk.one, kProposed, Step::Continued);
        desk.restart();
        QCOMPARE(desk.steps().count(), 1);
        QVERIFY(desk.stored(desk.one)->box == kProposed);
    }

    void keepsEachReviewersStepsApart() {
        Desk desk;
        desk.document->setAngle(desk.one, 5);
        const auto theirs = storage::Project::open(desk.project.path(), {QStringLiteral("colleague"), model::Role::Curator});
        TempProject::require(theirs);
        ReviewDocument document(**theirs);
        QVERIFY(document.reload().has_value());
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(document.accept(desk.two).has_value());
        desk.restart();
        QCOMPARE(desk.steps().count(), 1);
        QCOMPARE(desk.steps().undoText(), QStringLiteral("turn photo"));
    }

    void forgetsPhotosThatHaveGone() {
        Desk desk;
        QCOMPARE(desk.document->acceptAll(desk.document->photos()), 3);
        desk.document->setAngle(desk.one, 5);
        desk.document.reset();
        for (const char* table : {"review", "proposal", "photo"})
            TempProject::require(desk.project->database().run(QStringLiteral("DELETE FROM %1 WHERE photo = 'a0000001_1'").arg(QLatin1String(table))));
        desk.restart();
        QCOMPARE(desk.steps().count(), 1);
        desk.steps().undo();
        QCOMPARE(desk.document->counts().accepted, 0);
    }

    void storesNoStepWhoseEditFailed() {
        Desk desk;
        TempProject::require(desk.project->database().run(QStringLiteral("PRAGMA query_only = ON")));
        QVERIFY(desk.document->accept(desk.one).has_value());
        const auto other = *desk.project->reopen(); // as a crash would leave it
        ReviewDocument document(*other);
        QVERIFY(document.reload().has_value());
        QCOMPARE(document.undoStack().count(), 0);
        TempProject::require(desk.project->database().run(QStringLiteral("PRAGMA query_only = OFF")));
        desk.restart();
        QCOMPARE(desk.steps().count(), 1);
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Accepted);
    }

    void makesAGestureOneActAndOneStep() {
        Desk desk;
        const auto acts = desk.acts();
        desk.document->beginGesture(desk.one);
        for (int x = 201; x <= 260; ++x) desk.document->setBox(desk.one, {x, 250, 150, 210});
        QCOMPARE(desk.document->item(desk.one).placement().box.x, 260);
        QTest::qWait(600); // held still: nothing is stored before it is let go
        QCOMPARE(desk.acts(), acts);
        desk.document->endGesture();
        QCOMPARE(desk.acts(), acts + 1);
        QCOMPARE(desk.steps().count(), 1);
        QCOMPARE(desk.steps().undoText(), QStringLiteral("move face rectangle"));
        QCOMPARE(desk.stored(desk.one)->box.x, 260);
        desk.steps().undo();
        QVERIFY(desk.document->item(desk.one).placement().box == kProposed);
        desk.document->endGesture(); // none under way
        QCOMPARE(desk.acts(), acts + 2);
    }

    void leavesNothingOfACancelledGesture() {
        Desk desk;
        desk.document->setAngle(desk.one, 3);
        desk.document->setAngle(desk.two, 3);
        desk.steps().undo();
        const auto acts = desk.acts();
        desk.document->beginGesture(desk.one);
        desk.document->setAngle(desk.one, 8);
        desk.document->setAngle(desk.one, 9);
        desk.document->cancelGesture();
        QCOMPARE(desk.acts(), acts);
        QCOMPARE(desk.document->item(desk.one).placement().angleDeg, 3.0);
        QCOMPARE(desk.steps().index(), 1);
        QCOMPARE(desk.steps().redoText(), QStringLiteral("turn photo")); // of the second photo, as before
        desk.steps().redo();
        QCOMPARE(desk.stored(desk.two)->angleDeg, 3.0);
        desk.document->beginGesture(desk.one); // there and back again
        desk.document->setAngle(desk.one, 8);
        desk.document->setAngle(desk.one, 3);
        desk.document->endGesture();
        QCOMPARE(desk.steps().count(), 2);
    }

    void endsAGestureWhereSomethingElseIsDecided() {
        Desk desk;
        desk.document->beginGesture(desk.one);
        desk.document->setBox(desk.one, {10, 20, 30, 40});
        QVERIFY(desk.document->accept(desk.one).has_value());
        QCOMPARE(desk.steps().count(), 2);
        QVERIFY((desk.stored(desk.one)->box == FaceBox{10, 20, 30, 40}));
        desk.document->beginGesture(desk.two);
        desk.document->setBox(desk.two, {10, 20, 30, 40});
        QVERIFY(desk.document->reload().has_value()); // a colleague's changes are read: the gesture is off
        QVERIFY(desk.document->item(desk.two).placement().box == kProposed);
    }

    void tellsTheSlowerOfTwoDocuments() {
        Desk desk;
        const auto theirs = storage::Project::open(desk.project.path(), {QStringLiteral("colleague"), model::Role::Curator});
        TempProject::require(theirs);
        ReviewDocument document(**theirs);
        QVERIFY(document.reload().has_value());
        QVERIFY(document.reject(desk.one, model::RejectReason::Blurred).has_value());
        QSignalSpy conflicted(desk.document.get(), &ReviewDocument::conflicted);
        desk.document->beginGesture(desk.one);
        desk.document->setBox(desk.one, {10, 20, 30, 40});
        desk.document->endGesture();
        QCOMPARE(conflicted.count(), 1);
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Rejected);
        QVERIFY(desk.stored(desk.one)->box.isEmpty());
        QCOMPARE(desk.document->item(desk.one).state(), PhotoState::Rejected); // what the colleague said is shown
        QCOMPARE(desk.steps().count(), 0);
        desk.document->reopen(desk.one); // seen, and meant
        QSignalSpy theirConflicts(&document, &ReviewDocument::conflicted);
        document.undoStack().undo();
        QCOMPARE(theirConflicts.count(), 1);
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Undecided);
        QCOMPARE(desk.stored(desk.one)->reviewer, QStringLiteral("tester"));
    }
};

QTEST_GUILESS_MAIN(ReviewDocumentTest)
#include "review_document_test.moc"

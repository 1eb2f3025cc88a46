#include "core/review/review_document.h"

#include "tests/support/review_desk.h"

#include <QSignalSpy>

using namespace paulownia;
using namespace paulownia::review;
using model::FaceBox;
using tests::kProposed;
using tests::TempProject;
using Desk = tests::ReviewDesk;

/// What a hand does in many small edits: drags, and keys that are held.
class ReviewGesturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAHeldKeyOneStepAndOneAct() {
        Desk desk;
        const auto acts = desk.acts();
        desk.document->setBox(desk.one, {210, 250, 150, 210}, Step::Begun);
        QTest::qWait(700); // so long X11 waits before the key repeats
        for (int x = 211; x <= 260; ++x) desk.document->setBox(desk.one, {x, 250, 150, 210}, Step::Continued);
        QCOMPARE(desk.steps().count(), 1);
        QCOMPARE(desk.acts(), acts);
        QVERIFY(!desk.document->isSaved());
        QTRY_VERIFY(desk.document->isSaved()); // when it pauses
        QCOMPARE(desk.acts(), acts + 1);
        QCOMPARE(desk.stored(desk.one)->box.x, 260);
        desk.steps().undo();
        QVERIFY(desk.document->item(desk.one).placement().box == kProposed);
    }

    void savesOneKeysStepBeforeTheNextKeys() {
        Desk desk;
        const auto acts = desk.acts();
        desk.document->setAngle(desk.one, 1, Step::Begun);
        desk.document->setBox(desk.one, {210, 250, 150, 210}, Step::Begun);
        QCOMPARE(desk.acts(), acts + 1);
        QCOMPARE(desk.stored(desk.one)->angleDeg, 1.0);
        desk.document->save();
        QCOMPARE(desk.acts(), acts + 2);
        QCOMPARE(desk.steps().count(), 2);
        desk.restart();
        QCOMPARE(desk.steps().count(), 2);
    }

    void forgetsAKeyThatCameBack() {
        Desk desk;
        desk.document->setBox(desk.one, kProposed);
        desk.document->setBox(desk.one, {210, 250, 150, 210}, Step::Begun);
        desk.document->setBox(desk.one, kProposed, Step::Continued);
        QCOMPARE(desk.document->undoStack().count(), 1);
        desk.document->save();
        QVERIFY(desk.stored(desk.one)->box == kProposed);
    }

    void savesTheRestOfAKeyBeforeItEnds() {
        Desk desk;
        desk.document->setAngle(desk.one, 1);
        desk.document->setAngle(desk.one, 2, Step::Continued);
        QVERIFY(desk.document->accept(desk.two).has_value());
        QCOMPARE(desk.stored(desk.one)->angleDeg, 2.0);
        desk.document->setAngle(desk.one, 3, Step::Continued);
        desk.document.reset();
        QCOMPARE(desk.stored(desk.one)->angleDeg, 3.0);
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
};

QTEST_GUILESS_MAIN(ReviewGesturesTest)
#include "review_gestures_test.moc"

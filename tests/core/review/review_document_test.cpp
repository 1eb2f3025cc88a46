#include "core/review/review_document.h"

#include "core/imaging/view_transform.h"
#include "tests/support/review_desk.h"

#include <QSignalSpy>

using namespace paulownia;
using namespace paulownia::review;
using model::FaceBox;
using model::PhotoId;
using tests::kProposed;
using tests::TempProject;
using Desk = tests::ReviewDesk;

/// Edits, one or many, and their saving.
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

    void flagsAndRejectsManyAsOneStep() {
        Desk desk;
        QCOMPARE(desk.document->setSecondLookAll({desk.one, desk.two}, true), 2);
        QCOMPARE(desk.document->setSecondLookAll(desk.document->photos(), true), 1);
        QCOMPARE(desk.steps().undoText(), QStringLiteral("mark for a second look"));
        QCOMPARE(desk.document->rejectAll({desk.one, desk.three}, model::RejectReason::Other, QStringLiteral("drawings")), 2);
        QCOMPARE(desk.stored(desk.three)->note, QStringLiteral("drawings"));
        desk.steps().setIndex(0);
        QVERIFY(desk.stored(desk.three)->note.isEmpty() && !desk.stored(desk.one)->secondLook);
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
};

QTEST_GUILESS_MAIN(ReviewDocumentTest)
#include "review_document_test.moc"

#include "core/review/review_document.h"

#include "core/intake/withdrawal.h"
#include "tests/support/review_desk.h"

#include <QSignalSpy>

using namespace paulownia;
using namespace paulownia::review;
using model::FaceBox;
using tests::kProposed;
using tests::TempProject;
using Desk = tests::ReviewDesk;

/// Two curators at once.
class ReviewColleaguesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

    /// Its photo is still on the screen. What was decided about it is dropped, and everything else is stored as ever.
    void storesWhatIsLeftAfterAColleaguesWithdrawal() {
        Desk desk;
        const auto staying = desk.project.addVolunteer(2, 1);
        const model::PhotoId other(staying, 1);
        TempProject::require(desk.project->settings().set(storage::kLateWithdrawal, QStringLiteral("allow")));
        TempProject::require(desk.document->reload());
        const auto theirs = storage::Project::open(desk.project.path(), {QStringLiteral("colleague"), model::Role::Curator});
        TempProject::require(theirs);
        QSignalSpy failed(desk.document.get(), &ReviewDocument::failed), conflicted(desk.document.get(), &ReviewDocument::conflicted);
        desk.document->setAngle(desk.one, 5, review::Step::Begun); // not stored yet
        TempProject::require(intake::withdraw(**theirs, desk.one.volunteer(), QStringLiteral("asked for")));
        desk.document->save();
        QVERIFY(desk.document->reject(desk.two, model::RejectReason::Blurred).has_value());
        QVERIFY(desk.document->reject(other, model::RejectReason::Blurred).has_value());
        QCOMPARE(failed.count(), 0);
        QCOMPARE(conflicted.count(), 2);
        QVERIFY(desk.document->isSaved());
        QVERIFY(!desk.stored(desk.one) && !desk.stored(desk.two));
        QCOMPARE(desk.stored(other)->verdict, model::Verdict::Rejected);
        TempProject::require(desk.project->reviews().saveProposal(desk.three, {kProposed, 0, 0.9, {}, QStringLiteral("haar")})); // a detector that was still at it
        TempProject::require(desk.document->reload());
        QCOMPARE(desk.document->photos(), QVector<model::PhotoId>{other});
        desk.restart();
        QCOMPARE(desk.document->photos(), QVector<model::PhotoId>{other});
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

QTEST_GUILESS_MAIN(ReviewColleaguesTest)
#include "review_colleagues_test.moc"

#include "core/review/transfer_positions.h"

#include "tests/support/review_desk.h"

#include <QSignalSpy>

using namespace paulownia;
using namespace paulownia::review;
using model::FaceBox;
using tests::kProposed;
using tests::TempProject;
using Desk = tests::ReviewDesk;

namespace {

void importPositions(Desk& desk, const QString& lines) {
    const auto reading = formats::parsePositions(lines.toUtf8());
    QVERIFY(reading.problems.isEmpty());
    const auto imported = review::importPositions(*desk.project, *desk.document, reading.positions);
    TempProject::require(imported);
    QVERIFY(!imported->changes.isEmpty());
}

/// Every kind of edit in turn, each of which changes something: box, angle, verdict, flag, note, several at a stroke, a positions file.
void editSomehow(Desk& desk, int i) {
    auto& document = *desk.document;
    const auto& photo = document.photos()[i % 3];
    const auto& all = document.photos();
    switch (i % 10) {
    case 0: return document.setBox(photo, {i % 90, i % 70, 100 + i, 150});
    case 1: return document.setAngle(photo, 0.7 * i);
    case 2: return TempProject::require(document.reject(photo, model::RejectReason::Hand, QString::number(i)));
    case 3: return document.setSecondLook(photo, !document.item(photo).review.secondLook);
    case 4: return document.setNote(photo, QStringLiteral("%1 ü").arg(i));
    case 5: return void(document.acceptAll(all));
    case 6: return importPositions(desk, QStringLiteral("a0000001_1.jpeg\t%1\t30\t200\t280\t0\na0000001_3.jpeg\t1\t1\t1\t1\t9\n").arg(1 + i % 300));
    case 7: return document.reopen(all[0]);
    case 8: return TempProject::require(document.accept(all[0]));
    default: return void(document.rejectAll(all, static_cast<model::RejectReason>(1 + i / 10 % 7)));
    }
}

QVector<QString> reviewsOf(Desk& desk) {
    QVector<QString> all;
    for (const auto& photo : desk.document->photos()) {
        auto review = desk.stored(photo).value_or(blankReview(photo));
        review.version = 0;
        all.append(QString::fromUtf8(storage::canonical(review)));
    }
    return all;
}

} // namespace

/// Undo and redo, with restarts in between.
class ReviewUndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoesFiveHundredMixedEditsAcrossARestart() {
        Desk desk;
        for (int i = 0; i < 500; ++i) editSomehow(desk, i);
        const auto last = reviewsOf(desk);
        QCOMPARE(desk.steps().count(), 500);
        const auto name = desk.steps().undoText();
        desk.restart();
        QCOMPARE(desk.steps().count(), 500);
        QCOMPARE(desk.steps().undoText(), name);
        desk.steps().setIndex(200);
        const auto middle = reviewsOf(desk);
        desk.restart(); // in the middle: both ways are still open
        QCOMPARE(desk.steps().index(), 200);
        desk.steps().setIndex(0);
        for (const auto& photo : desk.document->photos()) QVERIFY(saysTheSame(*desk.stored(photo), blankReview(photo)));
        desk.restart();
        desk.steps().setIndex(200);
        QVERIFY(reviewsOf(desk) == middle);
        desk.steps().setIndex(500);
        QVERIFY(reviewsOf(desk) == last);
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

    void takesAPositionsImportBackAfterARestart() {
        Desk desk;
        const auto acts = desk.acts();
        importPositions(desk, QStringLiteral("a0000001_1.jpeg\t10\t30\t200\t280\t0\na0000001_2.jpeg\t1\t1\t1\t1\t9\n"));
        QCOMPARE(desk.acts(), acts + 2); // an act a photo, one step
        desk.restart();
        QCOMPARE(desk.steps().count(), 1);
        QCOMPARE(desk.steps().undoText(), QStringLiteral("import positions"));
        desk.steps().undo();
        QCOMPARE(desk.document->counts().waiting(), 3);
        QVERIFY(desk.document->item(desk.one).placement().box == kProposed);
        desk.restart();
        desk.steps().redo();
        QCOMPARE(desk.stored(desk.one)->verdict, model::Verdict::Accepted);
        QCOMPARE(desk.stored(desk.two)->verdict, model::Verdict::Rejected);
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
};

QTEST_GUILESS_MAIN(ReviewUndoTest)
#include "review_undo_test.moc"

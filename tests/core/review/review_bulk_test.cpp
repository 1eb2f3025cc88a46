#include "core/review/bulk_step.h"

#include "core/review/review_document.h"
#include "tests/support/many_photos.h"

#include <QSignalSpy>

using namespace paulownia;
using namespace paulownia::review;
using model::Verdict;
using tests::TempProject;

/// Steps of very many photos, stored on another connection while the document waits.
class ReviewBulkTest : public QObject {
    Q_OBJECT

    void restart() {
        m_document.reset();
        m_project->reopen();
        m_document = std::make_unique<ReviewDocument>(**m_project);
        m_document->storeBulkBy([this](BulkStep step, BulkStored answer) { m_step = std::move(step), m_answer = std::move(answer); });
        TempProject::require(m_document->reload());
    }
    /// What the job does.
    void finish(const base::Task& task = {}) {
        const auto other = *(*m_project)->reopen();
        m_answer(storeBulk(*other, m_step, task));
    }
    void acceptAll() { m_document->acceptAll(m_document->photos()); }
    void colleagueRejects(int row) {
        const auto photo = m_document->photos()[row];
        auto theirs = (*m_project)->reviews().find(photo)->value_or(blankReview(photo));
        theirs.verdict = Verdict::Rejected;
        theirs.reason = model::RejectReason::Hand;
        theirs.reviewer = QStringLiteral("colleague");
        TempProject::require((*m_project)->reviews().save(theirs));
    }
    int stored(Verdict verdict) {
        const auto all = *(*m_project)->reviews().all();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const model::Review& review) { return review.verdict == verdict; }));
    }

private Q_SLOTS:
    void init() {
        m_project = std::make_unique<TempProject>();
        tests::addManyPhotos(*m_project);
        restart();
    }
    void cleanup() { m_document.reset(); }

    void changesNothingUntilAllIsStored() {
        QSignalSpy held(m_document.get(), &ReviewDocument::held), bulk(m_document.get(), &ReviewDocument::bulkStored);
        acceptAll();
        QVERIFY(m_document->isBusy());
        QCOMPARE(m_document->counts().accepted, 0);
        m_document->setAngle(m_document->photos()[0], 5);
        m_document->undo();
        QCOMPARE(held.count(), 2);
        QCOMPARE(m_document->item(m_document->photos()[0]).placement().angleDeg, 0.0);
        finish();
        QVERIFY(!m_document->isBusy());
        QCOMPARE(m_document->counts().accepted, 540);
        QCOMPARE(bulk.last()[0].toInt(), 540);
        QCOMPARE(stored(Verdict::Accepted), 540);
        QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("accept 540 photos"));
        QVERIFY(!*(*m_project)->chain().verify());
    }
    void isOneStepBothWaysAndAcrossARestart() {
        acceptAll();
        finish();
        m_document->undo();
        QCOMPARE(m_document->counts().accepted, 540);
        finish();
        QCOMPARE(m_document->counts().accepted, 0);
        QCOMPARE(stored(Verdict::Accepted), 0);
        restart();
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->redo();
        finish();
        QCOMPARE(stored(Verdict::Accepted), 540);
        restart();
        m_document->undo();
        finish();
        QCOMPARE(stored(Verdict::Undecided), 540);
        QVERIFY(m_document->undoStack().canRedo());
        TempProject::require(m_document->accept(m_document->photos()[0])); // versions went along: no conflict
        QCOMPARE(stored(Verdict::Accepted), 1);
    }
    void leavesNothingWhenCancelled() {
        const auto acts = (*m_project)->chain().head()->seq;
        QSignalSpy failed(m_document.get(), &ReviewDocument::failed);
        std::stop_source stop;
        acceptAll();
        finish(base::Task([&](const base::Progress& progress) { if (progress.done > 300) stop.request_stop(); }, stop.get_token()));
        QCOMPARE(failed.count(), 0);
        QCOMPARE(m_document->undoStack().count(), 0);
        QCOMPARE(stored(Verdict::Accepted), 0);
        QCOMPARE((*m_project)->chain().head()->seq, acts);
        acceptAll(); // again
        finish();
        m_document->undo();
        stop = {};
        stop.request_stop();
        finish(base::Task({}, stop.get_token()));
        QCOMPARE(m_document->counts().accepted, 540);
        QCOMPARE(m_document->undoStack().index(), 1);
    }
    void tellsAFailureAndLeavesNothing() {
        QSignalSpy failed(m_document.get(), &ReviewDocument::failed);
        acceptAll();
        m_answer(base::failure(base::ErrorKind::Database, "The disk is full"));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_document->counts().accepted, 0);
        QVERIFY(m_document->isSaved() && !m_document->isBusy());
    }
    void leavesColleaguesWhatTheyDecided() {
        QSignalSpy conflicted(m_document.get(), &ReviewDocument::conflicted);
        acceptAll();
        colleagueRejects(3);
        finish();
        QCOMPARE(conflicted.count(), 1);
        QCOMPARE(m_document->counts().accepted, 539);
        QCOMPARE(m_document->item(m_document->photos()[3]).review.reviewer, QStringLiteral("colleague"));
        colleagueRejects(4);
        TempProject::require(m_document->reload()); // seen before the undo
        m_document->undo();
        finish();
        QCOMPARE(conflicted.count(), 2);
        QCOMPARE(stored(Verdict::Rejected), 2);
        QCOMPARE(stored(Verdict::Undecided), 538);
        restart();
        m_document->redo(); // the step has forgotten both
        finish();
        QCOMPARE(stored(Verdict::Accepted), 538);
    }
    void readsAnewAfterwards() {
        acceptAll();
        (*m_project).addVolunteer(100);
        TempProject::require(m_document->reload());
        QCOMPARE(m_document->photos().size(), 540);
        finish();
        QCOMPARE(m_document->photos().size(), 549);
        QCOMPARE(m_document->counts().accepted, 540);
    }

private:
    std::unique_ptr<TempProject> m_project;
    std::unique_ptr<ReviewDocument> m_document;
    BulkStep m_step;
    BulkStored m_answer;
};

QTEST_GUILESS_MAIN(ReviewBulkTest)
#include "review_bulk_test.moc"

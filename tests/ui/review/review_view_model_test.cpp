#include "tests/support/temp_project.h"
#include "ui/review/review_view_model.h"
#include "ui/widgets/thumbnail_roles.h"

#include <QRectF>
#include <QSignalSpy>
#include <QTest>

using namespace paulownia;
using model::FaceBox;
using model::PhotoId;
using model::RejectReason;
using model::Verdict;
using ui::ReviewFilter;
using ui::ReviewViewModel;

/// Photos 1 to 6 of one volunteer have a proposal, 7 to 9 have none; the fifth proposal is doubtful.
class ReviewViewModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_project = std::make_unique<tests::TempProject>();
        m_volunteer = m_project->addVolunteer(1);
        for (int i = 1; i <= 6; ++i) {
            const double confidence = i == 5 ? 0.5 : 0.9 + i / 100.0;
            const auto flags = i == 5 ? model::ProposalFlag::TurnedHead : model::ProposalFlags();
            tests::TempProject::require((*m_project)->reviews().saveProposal(photo(i), {kBox, 0, confidence, flags, QStringLiteral("haar")}));
        }
        m_model = std::make_unique<ReviewViewModel>(**m_project);
        tests::TempProject::require(m_model->reload());
    }
    void cleanup() {
        m_model.reset();
        m_project.reset();
    }

    void startsWithTheFirstThatWaits() {
        QCOMPARE(m_model->current(), photo(1));
        m_model->acceptAndGoOn();
        ReviewViewModel again(**m_project);
        tests::TempProject::require(again.reload());
        QCOMPARE(again.current(), photo(2));
    }

    void acceptsAndGoesOnDurably() {
        m_model->acceptAndGoOn();
        QCOMPARE(m_model->current(), photo(2));
        const auto stored = storedReview(1);
        QCOMPARE(stored.verdict, Verdict::Accepted);
        QCOMPARE(stored.box, kBox);
        QCOMPARE(stored.reviewer, QStringLiteral("tester"));
    }

    void doesNotAcceptWithoutARectangle() {
        QSignalSpy said(m_model.get(), &ReviewViewModel::said);
        m_model->setCurrent(photo(7));
        m_model->acceptAndGoOn();
        QCOMPARE(m_model->current(), photo(7));
        QCOMPARE(said.size(), 1);
        QVERIFY(!(*m_project)->reviews().find(photo(7))->has_value());
    }

    void rejectsWithTheDigitsReason() {
        m_model->startReject();
        QCOMPARE(m_model->rejectState(), ReviewViewModel::Reject::Waiting);
        m_model->chooseReason(3);
        QCOMPARE(storedReview(1).verdict, Verdict::Rejected);
        QCOMPARE(storedReview(1).reason, RejectReason::EyesClosed);
        QCOMPARE(m_model->rejectState(), ReviewViewModel::Reject::None);
        QCOMPARE(m_model->current(), photo(2));
    }

    void digitsAloneDoNothing() {
        QSignalSpy said(m_model.get(), &ReviewViewModel::said);
        m_model->chooseReason(3);
        m_model->startReject();
        m_model->cancelReject();
        m_model->chooseReason(3);
        QCOMPARE(said.size(), 2);
        QVERIFY(!(*m_project)->reviews().find(photo(1))->has_value());
    }

    void aDigitAfterXTakesTheTurnsBackAndRejects() {
        m_model->turnBy(-1);
        m_model->turnBy(1);
        m_model->turnBy(1);
        QCOMPARE(m_model->item()->placement().angleDeg, 1.0);
        m_model->chooseReason(1);
        QCOMPARE(storedReview(1).reason, RejectReason::Hand);
        QCOMPARE(storedReview(1).angleDeg, -1.0);
    }

    void asksForWordsForAnotherReason() {
        QSignalSpy wanted(m_model.get(), &ReviewViewModel::wordsWanted);
        m_model->startReject();
        m_model->chooseReason(9);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_model->current(), photo(1));
        m_model->reject(RejectReason::Other, QStringLiteral("a drawing"));
        QCOMPARE(storedReview(1).note, QStringLiteral("a drawing"));
    }

    void aHeldKeyIsOneStep() {
        for (int i = 0; i < 5; ++i) m_model->turnBy(-0.1);
        QVERIFY(std::abs(m_model->item()->placement().angleDeg + 0.5) < 1e-6);
        for (int i = 0; i < 3; ++i) m_model->moveBy(0, 10);
        QCOMPARE(m_model->document().undoStack().count(), 2);
        m_model->undo();
        m_model->undo();
        QCOMPARE(m_model->item()->placement(), (review::Placement{kBox, 0}));
    }

    void aDragIsOneStepAndCanBeCancelled() {
        m_model->beginGesture();
        for (int i = 1; i <= 10; ++i) m_model->setBox({kBox.x + i, kBox.y, kBox.w, kBox.h});
        m_model->endGesture();
        QCOMPARE(m_model->document().undoStack().count(), 1);
        QCOMPARE(storedReview(1).box.x, kBox.x + 10);
        m_model->beginGesture();
        m_model->setAngle(5);
        m_model->setAngle(15);
        m_model->cancelGesture();
        QCOMPARE(m_model->item()->placement().angleDeg, 0.0);
        QCOMPARE(m_model->item()->placement().box.x, kBox.x + 10);
        m_model->beginGesture(); // nothing was changed: nothing to take back
        m_model->cancelGesture();
        QCOMPARE(m_model->item()->placement().box.x, kBox.x + 10);
    }

    void movesAndResizes() {
        m_model->moveBy(-10, 0);
        m_model->moveBy(0, 1);
        m_model->growBy(1, 0);
        m_model->growBy(0, -1);
        QCOMPARE(m_model->item()->placement().box, (FaceBox{kBox.x - 10, kBox.y + 1, kBox.w + 1, kBox.h - 1}));
        m_model->setCurrent(photo(8));
        m_model->moveBy(1, 0); // no rectangle: the arrows go through the photos
        QCOMPARE(m_model->current(), photo(9));
        m_model->moveBy(0, -1);
        QCOMPARE(m_model->current(), photo(8));
    }

    void undoesAndRedoesAcrossPhotos() {
        m_model->acceptAndGoOn();
        m_model->startReject();
        m_model->chooseReason(2);
        QCOMPARE(m_model->current(), photo(3));
        m_model->undo();
        QCOMPARE(m_model->current(), photo(2));
        QCOMPARE(storedReview(2).verdict, Verdict::Undecided);
        m_model->undo();
        QCOMPARE(m_model->current(), photo(1));
        QCOMPARE(storedReview(1).verdict, Verdict::Undecided);
        m_model->redo();
        m_model->redo();
        QCOMPARE(storedReview(1).verdict, Verdict::Accepted);
        QCOMPARE(storedReview(2).reason, RejectReason::NotAhead);
    }

    void filters_data() {
        QTest::addColumn<ReviewFilter>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << ReviewFilter::All << 9;
        QTest::newRow("to do") << ReviewFilter::ToDo << 3;
        QTest::newRow("proposed") << ReviewFilter::Proposed << 4;
        QTest::newRow("accepted") << ReviewFilter::Accepted << 1;
        QTest::newRow("rejected") << ReviewFilter::Rejected << 1;
        QTest::newRow("second look") << ReviewFilter::SecondLook << 1;
        QTest::newRow("mine") << ReviewFilter::Mine << 2;
    }
    void filters() {
        QFETCH(const ReviewFilter, filter);
        QFETCH(const int, count);
        m_model->acceptAndGoOn();
        m_model->startReject();
        m_model->chooseReason(1);
        m_model->setCurrent(photo(4));
        m_model->toggleSecondLook();
        m_model->photos().pin({});
        m_model->photos().setFilter(filter);
        QCOMPARE(m_model->photos().rowCount(), count);
        QCOMPARE(m_model->photos().counts()[static_cast<size_t>(filter)], count);
    }

    void keepsThePhotoAtWorkInTheFilteredList() {
        m_model->photos().setFilter(ReviewFilter::ToDo);
        m_model->setCurrent(photo(7));
        m_model->setBox(kBox); // it counts as proposed now
        QCOMPARE(m_model->photos().rowOf(photo(7)), 0);
        m_model->acceptAndGoOn();
        QCOMPARE(m_model->current(), photo(8));
        QCOMPARE(m_model->photos().rowOf(photo(7)), -1);
        QCOMPARE(m_model->photos().rowCount(), 2);
    }

    void goesToWhatWaitsWithinTheFilterFirst() {
        m_model->photos().setFilter(ReviewFilter::ToDo);
        m_model->setCurrent(photo(9));
        m_model->nextWaiting();
        QCOMPARE(m_model->current(), photo(7));
        m_model->previousWaiting();
        QCOMPARE(m_model->current(), photo(9));
    }

    void tellsTheGridWhatToDraw() {
        const auto& list = m_model->photos();
        const auto first = list.index(0);
        QCOMPARE(first.data(ui::BadgeRole).value<ui::ThumbnailBadge>().symbol, ui::ThumbnailBadge::Symbol::Question);
        QCOMPARE(first.data(ui::FrameRole).toRectF(), QRectF(200 / 600.0, 250 / 800.0, 200 / 600.0, 260 / 800.0));
        const auto upright = first.data(ui::PictureKeyRole).toString();
        m_model->turnBy(10);
        QVERIFY(first.data(ui::PictureKeyRole).toString() != upright);
        QCOMPARE(ui::TileKey::parse(first.data(ui::PictureKeyRole).toString()).angleDeg, 10.0);
        QCOMPARE(ui::TileKey::parse(upright).size, QSize(600, 800));
        QVERIFY(list.index(8).data(ui::FrameRole).toRectF().isNull());
    }

    void actsOnManySelected() {
        m_model->setSelection({photo(1), photo(2), photo(7)});
        m_model->acceptAndGoOn();
        QCOMPARE(m_model->document().counts().accepted, 2); // the third has no rectangle
        m_model->startReject();
        m_model->chooseReason(5);
        QCOMPARE(m_model->document().counts().rejected, 3);
        m_model->undo();
        QCOMPARE(m_model->document().counts().accepted, 2);
    }

    void acceptsAllAboveAConfidence() {
        QCOMPARE(m_model->acceptPlan(0.92).photos.size(), 4);
        const auto plan = m_model->acceptPlan(0);
        QCOMPARE(plan.photos.size(), 6);
        QCOMPARE(plan.doubted, 1);
        QVERIFY(std::abs(plan.expectedWrong - 0.84) < 1e-9);
        m_model->acceptAll(plan.photos);
        QCOMPARE(m_model->document().counts().accepted, 6);
        QCOMPARE(m_model->document().counts().secondLook, 1);
        QVERIFY(m_model->acceptPlan(0).photos.isEmpty());
    }

    void knowsHowProposalsHaveFared() {
        m_model->acceptAndGoOn();
        m_model->reject(RejectReason::NoFace);
        QCOMPARE(m_model->acceptPlan(0).record.decided, 2);
        QCOMPARE(m_model->acceptPlan(0).record.right, 1);
        QCOMPARE(m_model->acceptPlan(0.92).record.decided, 1);
    }

    void tellsWhenAColleagueWasFaster() {
        QSignalSpy conflicted(m_model.get(), &ReviewViewModel::conflicted);
        auto theirs = storage::Project::open(m_project->path(), {QStringLiteral("colleague"), model::Role::Curator});
        tests::TempProject::require(theirs);
        model::Review review{photo(1), Verdict::Rejected, {}, 0, RejectReason::Blurred, {}, false, QStringLiteral("colleague"), (*m_project)->now(), 0};
        tests::TempProject::require((*theirs)->reviews().save(review));
        m_model->acceptAndGoOn();
        QCOMPARE(conflicted.size(), 1);
        QCOMPARE(m_model->document().item(photo(1)).review.reviewer, QStringLiteral("colleague"));
        QCOMPARE(storedReview(1).reason, RejectReason::Blurred);
    }

    void saysWhenEverythingIsDecided() {
        for (int i = 7; i <= 9; ++i) {
            m_model->setCurrent(photo(i));
            m_model->setBox(kBox);
        }
        QSignalSpy said(m_model.get(), &ReviewViewModel::said);
        for (int i = 0; i < 9; ++i) m_model->acceptAndGoOn();
        QCOMPARE(m_model->document().counts().accepted, 9);
        QCOMPARE(said.size(), 1);
        m_model->nextWaiting();
        QCOMPARE(said.size(), 2);
    }

    void knowsWhatToDecodeAhead() {
        m_model->setCurrent(photo(4));
        QCOMPARE(m_model->ahead(), (QVector<PhotoId>{photo(5), photo(3), photo(6), photo(2)}));
        QCOMPARE(m_model->withoutProposal(), 3);
    }

    void countsAsItGoes() {
        const auto& photos = m_model->photos();
        QCOMPARE(photos.countOf(ReviewFilter::All), 9);
        QCOMPARE(photos.countOf(ReviewFilter::Proposed), 6);
        QCOMPARE(m_model->withoutProposal(), 3);
        m_model->acceptAndGoOn();
        m_model->reject(RejectReason::Hand);
        m_model->toggleSecondLook();
        m_model->document().acceptAll({photo(4), photo(5)});
        m_model->undo();
        const auto kept = photos.counts();
        QCOMPARE(photos.countOf(ReviewFilter::Accepted), 1);
        QCOMPARE(photos.countOf(ReviewFilter::Rejected), 1);
        QCOMPARE(photos.countOf(ReviewFilter::Proposed), 4);
        QCOMPARE(photos.countOf(ReviewFilter::SecondLook), 1);
        QCOMPARE(photos.countOf(ReviewFilter::Mine), 2);
        QVERIFY(m_model->reload().has_value()); // counted anew
        QVERIFY(photos.counts() == kept);
        m_model->photos().setUnexaminable({photo(7), photo(8)});
        QCOMPARE(m_model->withoutProposal(), 1);
    }

    void narrowsByVolunteerReviewerAndDoubt() {
        auto& photos = m_model->photos();
        m_model->setCurrent(photo(9)); // it stays in the list, whatever is asked for
        m_model->document().acceptAll({photo(1)});
        photos.setNarrowing({QStringLiteral("A0000001_2"), {}, {}});
        QCOMPARE(photos.photos(), (QVector<PhotoId>{photo(2), photo(9)}));
        QCOMPARE(photos.countOf(ReviewFilter::All), 1);
        photos.setNarrowing({QStringLiteral("a0000001"), {}, {}});
        QCOMPARE(photos.rowCount(), 9);
        photos.setNarrowing({{}, {}, model::ProposalFlag::TurnedHead});
        QCOMPARE(photos.photos(), (QVector<PhotoId>{photo(5), photo(9)}));
        QCOMPARE(photos.reviewers(), QStringList{QStringLiteral("tester")});
        photos.setNarrowing({{}, QStringLiteral("tester"), {}});
        QCOMPARE(photos.photos(), (QVector<PhotoId>{photo(1), photo(9)}));
        photos.setFilter(ReviewFilter::Rejected);
        QCOMPARE(photos.photos(), QVector<PhotoId>{photo(9)});
        photos.setNarrowing({});
        QCOMPARE(photos.countOf(ReviewFilter::All), 9);
    }

    void standsAnEmptyProject() {
        tests::TempProject empty;
        ReviewViewModel model(*empty);
        tests::TempProject::require(model.reload());
        QVERIFY(!model.item());
        model.next();
        model.acceptAndGoOn();
        model.turnBy(1);
        model.startReject();
        model.chooseReason(1);
        model.undo();
        QCOMPARE(model.photos().rowCount(), 0);
    }

private:
    static constexpr FaceBox kBox{200, 250, 200, 260};

    PhotoId photo(int number) const { return PhotoId(m_volunteer, number); }
    model::Review storedReview(int number) { return (*m_project)->reviews().find(photo(number))->value(); }

    std::unique_ptr<tests::TempProject> m_project;
    model::AgreementNumber m_volunteer = *model::AgreementNumber::parse(QStringLiteral("a0000001"));
    std::unique_ptr<ReviewViewModel> m_model;
};

QTEST_GUILESS_MAIN(ReviewViewModelTest)
#include "review_view_model_test.moc"

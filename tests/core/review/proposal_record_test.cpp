#include "core/review/proposal_record.h"

#include "tests/support/review_desk.h"

using namespace paulownia;
using namespace paulownia::review;
using tests::kProposed;
using tests::TempProject;
using Desk = tests::ReviewDesk;

/// The desk's proposals have confidences of 0.8, 0.7 and 0.6.
class ProposalRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatWasAcceptedAboutAsProposed() {
        Desk desk;
        QCOMPARE(recordOf(desk, 0).decided, 0);
        TempProject::require(desk.document->accept(desk.one));
        desk.document->setBox(desk.two, {kProposed.x + 4, kProposed.y, kProposed.w, kProposed.h});
        desk.document->setAngle(desk.two, 1.5);
        TempProject::require(desk.document->accept(desk.two));
        TempProject::require(desk.document->reject(desk.three, model::RejectReason::NoFace));
        QCOMPARE(recordOf(desk, 0).decided, 3);
        QCOMPARE(recordOf(desk, 0).right, 2);
        QCOMPARE(recordOf(desk, 0.75).decided, 1);
        QCOMPARE(recordOf(desk, 0.75).rate(), 1.0);
    }

    void countsWhatWasRedrawnAsWrong() {
        Desk desk;
        desk.document->setBox(desk.one, {kProposed.x + 60, kProposed.y, kProposed.w, kProposed.h});
        TempProject::require(desk.document->accept(desk.one));
        desk.document->setAngle(desk.two, 3);
        TempProject::require(desk.document->accept(desk.two));
        QCOMPARE(recordOf(desk, 0).decided, 2);
        QCOMPARE(recordOf(desk, 0).right, 0);
    }

    void leavesOutWhatWasDecidedTogether() {
        Desk desk;
        desk.document->acceptAll({desk.one, desk.two});
        TempProject::require(desk.document->accept(desk.three));
        QCOMPARE(recordOf(desk, 0).decided, 1);
        desk.restart();
        QCOMPARE(recordOf(desk, 0).decided, 1);
        desk.document->reopen(desk.one);
        TempProject::require(desk.document->accept(desk.one)); // looked at after all
        QCOMPARE(recordOf(desk, 0).decided, 2);
    }

    void leavesOutWhatAColleagueDecided() {
        Desk desk;
        TempProject::require(desk.document->accept(desk.one));
        QCOMPARE(proposalRecord(*desk.document, QStringLiteral("colleague"), 0).decided, 0);
    }

    void sumsWhatTheConfidencesLeaveOpen() {
        Desk desk(2);
        QVERIFY(std::abs(expectedWrong(*desk.document, desk.document->photos()) - 0.5) < 1e-9);
    }

private:
    static ProposalRecord recordOf(const Desk& desk, double minConfidence) { return proposalRecord(*desk.document, QStringLiteral("tester"), minConfidence); }
};

QTEST_GUILESS_MAIN(ProposalRecordTest)
#include "proposal_record_test.moc"

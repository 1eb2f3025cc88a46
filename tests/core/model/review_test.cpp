#include "core/model/review.h"

#include <QTest>

using namespace paulownia::model;

class ReviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryReasonBothWays() {
        for (const auto reason : {RejectReason::Hand, RejectReason::NotAhead, RejectReason::EyesClosed, RejectReason::Covered, RejectReason::Blurred,
                                  RejectReason::NoFace, RejectReason::SecondPerson, RejectReason::Unreadable, RejectReason::Other}) {
            QCOMPARE(*reasonFromKey(toKey(reason)), reason);
            QVERIFY(!toText(reason).isEmpty());
        }
        QVERIFY(!reasonFromKey(QStringLiteral("boredom")));
    }
    void takesFlagsApart() {
        const ProposalFlags flags = ProposalFlag::DoubtfulRoll | ProposalFlag::SeveralFaces;
        QCOMPARE(flagsIn(flags), (QVector{ProposalFlag::SeveralFaces, ProposalFlag::DoubtfulRoll}));
        QVERIFY(flagsIn({}).isEmpty());
        QCOMPARE(toKey(ProposalFlag::DoubtfulRoll), QStringLiteral("doubtful-roll"));
        QCOMPARE(toText(ProposalFlag::NoFace), QStringLiteral("No face found"));
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"

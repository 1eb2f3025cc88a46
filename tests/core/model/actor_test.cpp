#include "core/model/actor.h"

#include <QTest>

using namespace paulownia;
using model::Role;

class ActorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mayDo_data() {
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("voter");
        QTest::addColumn<bool>("portal");
        const auto row = [](const char* act, bool voter, bool portal) { QTest::newRow(act) << QString::fromLatin1(act) << voter << portal; };
        row("ballot.cast", true, false);
        row("question.added", true, false);
        row("repeat.cast", true, false);
        row("submission.imported", false, true);
        row("photo.imported", false, true);
        row("consent-form.published", false, true);
        row("submission.withdrawn", false, true);
        row("withdrawal.wrong-number", false, true);
        row("submission.address-erased", true, true);
        for (const char* act : {"submission.consent-recorded", "submission.sent-again", "photo.double", "review.changed", "proposal.saved", "poll.opened", "decision.made",
                                "release.built", "setting.changed", "kit.made", "double.kept-apart", "project.created", "an.act of tomorrow"})
            row(act, false, false);
    }
    void mayDo() {
        QFETCH(QString, act);
        QFETCH(bool, voter);
        QFETCH(bool, portal);
        QVERIFY(model::may(Role::Curator, act) && model::may(Role::PrincipalInvestigator, act));
        QCOMPARE(model::may(Role::Voter, act), voter);
        QCOMPARE(model::may(Role::Portal, act), portal);
    }

    void aRefusalIsASentence() {
        for (const auto role : {Role::Voter, Role::Portal}) {
            const auto refused = model::require(role, QStringLiteral("release.built"));
            QCOMPARE(refused.error().kind, base::ErrorKind::Denied);
            QVERIFY(!refused.error().message.empty());
        }
    }
};

QTEST_GUILESS_MAIN(ActorTest)
#include "actor_test.moc"

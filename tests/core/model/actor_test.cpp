#include "core/model/actor.h"

#include <QTest>

using namespace paulownia;
using model::Right;
using model::Role;

class ActorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVoterDecidesNothingButAnswers() {
        for (const auto right : {Right::Withdraw, Right::Release, Right::ChangeSettings}) {
            QVERIFY(model::require(Role::Curator, right).has_value());
            QVERIFY(model::require(Role::PrincipalInvestigator, right).has_value());
            const auto refused = model::require(Role::Voter, right);
            QCOMPARE(refused.error().kind, base::ErrorKind::Denied);
            QVERIFY(!refused.error().message.empty());
        }
    }
};

QTEST_GUILESS_MAIN(ActorTest)
#include "actor_test.moc"

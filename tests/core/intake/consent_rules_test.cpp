#include "core/intake/consent_rules.h"

#include "core/storage/project_audit.h"
#include "tests/support/temp_project.h"

using namespace paulownia;
using intake::ConsentRules;
using tests::TempProject;

class ConsentRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areThePapersAtFirst() {
        TempProject project;
        const auto rules = *intake::consentRules(*project);
        QCOMPARE(rules.withdrawalDays, 50);
        QVERIFY(rules.isFrozenAfterwards);
        QCOMPARE(rules.minimumAge, 20);
        QCOMPARE(*intake::promisedDays(*project), 0);
    }

    void eachChangeIsAnAct() {
        TempProject project;
        const auto before = project->chain().head()->seq;
        TempProject::require(intake::setConsentRules(*project, {30, false, 20}));
        QCOMPARE(project->chain().head()->seq, before + 2); // the age stayed
        const auto rules = *intake::consentRules(*project);
        QCOMPARE(rules.withdrawalDays, 30);
        QVERIFY(!rules.isFrozenAfterwards);
        QVERIFY(storage::audit(*project, {})->holds());
    }

    void nobodyGetsFewerDaysThanWerePromised() {
        TempProject project;
        TempProject::require(project->consentForms().publish("{}", 50, 20));
        const auto head = project->chain().head()->seq;
        const auto fewer = intake::setConsentRules(*project, {49, false, 18});
        QCOMPARE(fewer.error().kind, base::ErrorKind::Invalid);
        QVERIFY(fewer.error().message.find("50") != std::string::npos);
        QCOMPARE(project->chain().head()->seq, head); // none of the three
        QCOMPARE(intake::consentRules(*project)->minimumAge, 20);
        QVERIFY(intake::setConsentRules(*project, {90, true, 20}).has_value());
    }

    void outOfRangeIsRefused_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("age");
        QTest::newRow("no such days") << -1 << 20;
        QTest::newRow("for ever") << intake::kMaxWithdrawalDays + 1 << 20;
        QTest::newRow("not born") << 50 << -1;
        QTest::newRow("nobody") << 50 << intake::kMaxMinimumAge + 1;
    }
    void outOfRangeIsRefused() {
        QFETCH(int, days);
        QFETCH(int, age);
        TempProject project;
        QCOMPARE(intake::setConsentRules(*project, {days, true, age}).error().kind, base::ErrorKind::Invalid);
        QCOMPARE(intake::consentRules(*project)->withdrawalDays, 50);
    }

    void aVoterMayNot() {
        if (tests::onPostgres()) QSKIP("A team's voter cannot even see them: core_storage_team_test");
        TempProject project;
        const auto voter = storage::Project::open(project.path(), {QStringLiteral("eve"), model::Role::Voter});
        QCOMPARE(intake::setConsentRules(**voter, {90, true, 20}).error().kind, base::ErrorKind::Denied);
        QCOMPARE(intake::consentRules(*project)->withdrawalDays, 50);
    }
};

QTEST_GUILESS_MAIN(ConsentRulesTest)
#include "consent_rules_test.moc"

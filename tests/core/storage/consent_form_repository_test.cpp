#include "core/storage/project_audit.h"
#include "tests/support/temp_project.h"

using namespace paulownia;
using tests::TempProject;

class ConsentFormRepositoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryVersion() {
        TempProject project;
        QVERIFY(!project->consentForms().current()->has_value());
        QCOMPARE(project->consentForms().publish("first", 50, 20)->version, 1);
        QCOMPARE(project->consentForms().publish("second", 50, 20)->version, 2);
        QCOMPARE(project->consentForms().publish("second", 30, 20)->version, 3); // a setting changed: agreed to something else
        QCOMPARE((*project->consentForms().current())->version, 3);
        QCOMPARE((*project->consentForms().find(1))->wording, QByteArray("first"));
        QCOMPARE((*project->consentForms().find(1))->withdrawalDays, 50);
        QVERIFY(!project->consentForms().find(4)->has_value());
        QVERIFY((*project->consentForms().find(1))->publishedAt.isValid());
    }

    void addsNothingWhenNothingChanged() {
        TempProject project;
        QVERIFY(project->consentForms().publish("wording", 50, 20).has_value());
        const auto head = project->chain().head()->seq;
        QCOMPARE(project->consentForms().publish("wording", 50, 20)->version, 1);
        QCOMPARE(project->chain().head()->seq, head);
    }

    void auditFindsAChangedWording() {
        TempProject project;
        QVERIFY(project->consentForms().publish("wording", 50, 20).has_value());
        QVERIFY(storage::audit(*project, {})->findings.isEmpty());
        QVERIFY(project->database().run(QStringLiteral("UPDATE consent_form SET wording = 'another'")).has_value());
        const auto report = storage::audit(*project, {});
        QCOMPARE(report->findings.size(), 1);
        QCOMPARE(report->findings.first().where, std::string("version 1 of the consent form"));
    }

    void chainRemembersNumbersWhoseRowsAreGone() {
        TempProject project;
        const auto number = project.addVolunteer(1, 0);
        QVERIFY(*project->chain().hasActAbout(QStringLiteral("submission"), number.toString()));
        QVERIFY(project->database().run(QStringLiteral("DELETE FROM submission")).has_value());
        QVERIFY(*project->chain().hasActAbout(QStringLiteral("submission"), number.toString()));
        QVERIFY(!*project->chain().hasActAbout(QStringLiteral("submission"), QStringLiteral("a0ffffff")));
    }
};

QTEST_GUILESS_MAIN(ConsentFormRepositoryTest)
#include "consent_form_repository_test.moc"

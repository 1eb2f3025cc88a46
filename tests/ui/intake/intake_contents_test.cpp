#include "ui/intake/intake_contents.h"

#include "tests/support/temp_project.h"

using namespace paulownia;
using tests::TempProject;

class IntakeContentsTest : public QObject {
    Q_OBJECT

    static model::AgreementNumber add(TempProject& project, const char* text, const QDateTime& at, model::ConsentState consent) {
        const auto number = *model::AgreementNumber::parse(QLatin1String(text));
        TempProject::require(project->submissions().add({number, at, {}, 1980, consent, {}, {}, project->now(), {}, {}}));
        return number;
    }

private Q_SLOTS:
    void readsRowsPhotosProblemsAndDoubles() {
        TempProject project;
        const auto number = project.addVolunteer(1, 2);
        TempProject::require(project->photos().add({model::PhotoId(number, 3), QByteArray(32, 10), 9, QSize(9, 9), 1, {}, 0, {}, {}}));
        TempProject::require(project->submissions().replaceProblems(QStringLiteral("x"), {{QStringLiteral("x"), QStringLiteral("strange")}}));
        const auto contents = *ui::readIntake(*project);
        QCOMPARE(contents.rows.size(), 1);
        QCOMPARE(contents.rows[0].photos.size(), 3);
        QCOMPARE(contents.problems.size(), 1);
        QCOMPARE(contents.certainDoubles(), 1); // photo 1 of volunteer 1 has 32 bytes of the value 10 as well
        QCOMPARE(contents.photos.size(), 3);
        QVERIFY(contents.find(number));
    }

    void countsABegunDayAsADayLeft() {
        TempProject project;
        const auto now = project->now();
        add(project, "a0000001", now.addDays(-49).addSecs(-3600), model::ConsentState::OnRecord);
        add(project, "a0000002", now.addDays(-51), model::ConsentState::OnRecord);
        add(project, "a0000003", now.addDays(-1).addSecs(60), model::ConsentState::OnRecord);
        const auto contents = *ui::readIntake(*project);
        QCOMPARE(contents.rows[0].daysLeft, 1);
        QCOMPARE(contents.rows[1].daysLeft, 0);
        QCOMPARE(contents.rows[2].daysLeft, 50);
    }

    void knowsWhoseConsentIsMissing() {
        TempProject project;
        const auto first = add(project, "a0000001", project->now(), model::ConsentState::OnRecord);
        const auto second = add(project, "a0000002", project->now(), model::ConsentState::NotOnRecord);
        add(project, "a0000003", project->now(), model::ConsentState::NotOnRecord);
        TempProject::require(project->submissions().markSentAgain(second, first));
        QCOMPARE(ui::readIntake(*project)->consentsMissing(), 1); // one that was sent again needs none
    }
};

QTEST_GUILESS_MAIN(IntakeContentsTest)
#include "intake_contents_test.moc"

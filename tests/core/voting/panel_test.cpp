#include "core/voting/panel.h"
#include "core/storage/project_status.h"
#include "tests/support/voting_fixture.h"

using namespace paulownia;
using base::ErrorKind;
using tests::VotingProject;

class PanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seatsAsManyAsThePanelHas() {
        VotingProject project(3);
        const QString gender = QStringLiteral("gender");
        const auto asked = *project->votes().question(gender);
        QCOMPARE(*voting::panelSize(*project, asked), 3);
        for (const char* voter : {"ann", "ben", "eve"}) {
            QVERIFY(voting::checkSeat(*project, asked, QLatin1String(voter)).has_value());
            project.cast(gender, QLatin1String(voter), QStringLiteral("a0000001"), QStringLiteral("male"));
        }
        QVERIFY(voting::checkSeat(*project, asked, QStringLiteral("ann")).has_value());
        QVERIFY(voting::checkSeat(*project, *project->votes().question(QStringLiteral("smile")), QStringLiteral("zoe")).has_value());
        const auto refused = voting::checkSeat(*project, asked, QStringLiteral("zoe"));
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QVERIFY(QString::fromStdString(refused.error().message).contains(QStringLiteral("3")));
        QVERIFY(QString::fromStdString(refused.error().message).contains(QStringLiteral("press 0")));
        QVERIFY(project->votes().clearBallot(gender, QStringLiteral("eve"), QStringLiteral("a0000001"), project->now()));
        QVERIFY(voting::checkSeat(*project, asked, QStringLiteral("zoe"))); // as the message says
    }

    void aQuestionMayHaveAPanelOfItsOwn() {
        VotingProject project(3);
        model::Question beard{QStringLiteral("beard"), 1, model::Scope::Photo, QStringLiteral("A beard?"), {QStringLiteral("yes"), QStringLiteral("no")}};
        beard.panel = 1;
        QVERIFY(voting::defineQuestion(*project, beard).has_value());
        project.cast(beard.name, QStringLiteral("ann"), QStringLiteral("a0000001_1"), QStringLiteral("yes"));
        QCOMPARE(*voting::panelSize(*project, *project->votes().question(beard.name)), 1);
        QCOMPARE(voting::checkSeat(*project, beard, QStringLiteral("zoe")).error().kind, ErrorKind::Denied);
        const auto status = storage::projectStatus(*project);
        QCOMPARE(status->questions.first().panel, 1);
        QCOMPARE(status->questions.last().panel, 3);
    }

    void takesNamesThatASheetCanCarry() {
        QCOMPARE(*voting::voterName(QStringLiteral("  Rene\u0301 ")), QStringLiteral("Ren\u00e9"));
        for (const auto& name : {QString(), QStringLiteral(" "), QStringLiteral("a\tb"), QStringLiteral("a\nb"), QString(101, QLatin1Char('x'))})
            QCOMPARE(voting::voterName(name).error().kind, ErrorKind::Invalid);
    }

    void codeNamesTellNothingAndStay() {
        VotingProject project, other;
        const auto code = voting::codeName(*project, QStringLiteral("ann"));
        QCOMPARE(code.size(), 4);
        QCOMPARE(voting::codeName(*project, QStringLiteral("ann")), code);
        QVERIFY(voting::codeName(*project, QStringLiteral("ben")) + voting::codeName(*project, QStringLiteral("eve")) != code + code);
        QVERIFY(voting::codeName(*other, QStringLiteral("ann")) + voting::codeName(*other, QStringLiteral("ben")) !=
                code + voting::codeName(*project, QStringLiteral("ben"))); // keyed by the project
    }
};

QTEST_GUILESS_MAIN(PanelTest)
#include "panel_test.moc"

#include "core/storage/project_audit.h"
#include "tests/support/temp_project.h"

using namespace paulownia;
using base::ErrorKind;
using tests::TempProject;

class RepeatRepositoryTest : public QObject {
    Q_OBJECT

    static model::Ballot again(const char* choice, int minute = 0) {
        return {QStringLiteral("gender"), QStringLiteral("voter-1"), QStringLiteral("a0000001"), QLatin1String(choice),
                QDateTime(QDate(2026, 1, 2), QTime(3, minute, 5), Qt::UTC), true};
    }

private Q_SLOTS:
    void aRepeatIsABallotOfItsOwn() {
        TempProject project;
        TempProject::require(project->votes().castBallot(again("male")));
        QVERIFY(project->repeats().cast(again("female", 1)).has_value());
        QVERIFY(project->repeats().cast(again("female", 2)).has_value()); // the same again: nothing
        QVERIFY(project->repeats().cast(again("male", 3)).has_value());
        QCOMPARE(project->votes().ballots(QStringLiteral("gender"))->first().choice, QStringLiteral("male"));
        QCOMPARE(project->votes().counts(QStringLiteral("gender"))->first().votes, 1);
        const auto repeats = project->repeats().about(QStringLiteral("gender"));
        QCOMPARE(repeats->size(), 1);
        QCOMPARE(repeats->first().choice, QStringLiteral("male"));
        QVERIFY(repeats->first().isRepeat);
        QCOMPARE(project->repeats().of(QStringLiteral("gender"), QStringLiteral("ben"))->size(), 0);
        QVERIFY(*project->repeats().isOnRecord(again("female", 1)));
        QVERIFY(!*project->repeats().isOnRecord(again("female", 2)));
    }

    void takenBackAndOnRecord() {
        TempProject project;
        QVERIFY(project->repeats().cast(again("")).has_value()); // nothing there: nothing happens
        for (const char* choice : {"male", "", "female"}) QVERIFY(project->repeats().cast(again(choice)).has_value());
        QCOMPARE(project->repeats().all()->size(), 1);
        QVERIFY(storage::audit(*project, {})->findings.isEmpty());
        QVERIFY(project->database().run(QStringLiteral("UPDATE repeat_ballot SET choice = 'male' WHERE revision = 3")).has_value());
        QCOMPARE(storage::audit(*project, {})->findings.size(), 1);
    }

    void aClosedQuestionTakesNone() {
        TempProject project;
        model::Poll poll{QStringLiteral("gender"), false, 1, {}, {}, QStringLiteral("tester"), project->now()};
        QVERIFY(project->polls().save(poll).has_value());
        QCOMPARE(project->repeats().cast(again("male")).error().kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(RepeatRepositoryTest)
#include "repeat_repository_test.moc"

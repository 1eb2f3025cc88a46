#include "core/voting/questions.h"
#include "tests/support/temp_project.h"

using namespace paulownia;
using tests::TempProject;

class QuestionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksThePapersTwoQuestions() {
        TempProject project;
        QVERIFY(voting::ensureDefaultQuestions(*project).has_value());
        const auto gender = project->votes().question(QStringLiteral("gender"));
        QCOMPARE(gender->choices, (QStringList{QStringLiteral("male"), QStringLiteral("female")}));
        QCOMPARE(gender->scope, model::Scope::Volunteer);
        QVERIFY(gender->wording.endsWith(QLatin1Char('?')));
        const auto smile = project->votes().question(QStringLiteral("smile"));
        QCOMPARE(smile->choices, (QStringList{QStringLiteral("smile"), QStringLiteral("non-smile")}));
        QCOMPARE(smile->scope, model::Scope::Photo);
    }

    void aSecondCallChangesNothing() {
        TempProject project;
        QVERIFY(voting::ensureDefaultQuestions(*project).has_value());
        const auto before = project->chain().head();
        QVERIFY(voting::ensureDefaultQuestions(*project).has_value());
        QCOMPARE(project->chain().head()->seq, before->seq);
        QCOMPARE(project->votes().questions()->size(), 2);
    }

    void definesQuestionsAndKeepsTheirVersions() {
        TempProject project;
        model::Question beard{QStringLiteral("beard"), 7, model::Scope::Photo, QStringLiteral("A  beard?"), {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("hidden")}};
        QCOMPARE(voting::defineQuestion(*project, beard)->version, 1);
        beard.wording = QStringLiteral("Does this person wear a beard?");
        QCOMPARE(voting::defineQuestion(*project, beard)->version, 2);
        QCOMPARE(project->votes().question(beard.name)->wording, beard.wording);
        QCOMPARE(project->database().select(QStringLiteral("SELECT wording FROM question ORDER BY version"))->first().text(0), QStringLiteral("A beard?"));
        QVERIFY(project->votes().castBallot({beard.name, QStringLiteral("ann"), QStringLiteral("a0000001_1"), QStringLiteral("no"), project->now()}).has_value());
        QCOMPARE(voting::defineQuestion(*project, beard).error().kind, base::ErrorKind::Denied); // has been voted on
    }

    void refusesQuestionsThatCannotBeAsked() {
        TempProject project;
        const QStringList two{QStringLiteral("yes"), QStringLiteral("no")};
        const QString name = QStringLiteral("beard"), words = QStringLiteral("A beard?");
        for (const auto& q : {model::Question{QStringLiteral("My beard"), 1, {}, words, two}, {name, 1, {}, QStringLiteral(" "), two}, {name, 1, {}, words, {QStringLiteral("yes")}},
                              {name, 1, {}, words, {QStringLiteral("yes"), QStringLiteral("yes")}}, {name, 1, {}, words, {QStringLiteral("yes"), QStringLiteral("No\tidea")}},
                              {name, 1, {}, words, QStringList(10, QStringLiteral("a"))}})
            QCOMPARE(voting::defineQuestion(*project, q).error().kind, base::ErrorKind::Invalid);
        QVERIFY(project->votes().questions()->isEmpty());
    }

    void keepsAProjectsOwnWording() {
        TempProject project;
        auto own = voting::defaultQuestions().first();
        own.wording = QStringLiteral("Male or female?");
        QVERIFY(project->votes().addQuestion(own).has_value());
        QVERIFY(voting::ensureDefaultQuestions(*project).has_value());
        QCOMPARE(project->votes().question(own.name)->wording, own.wording);
        QCOMPARE(project->votes().questions()->size(), 2);
    }
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "questions_test.moc"

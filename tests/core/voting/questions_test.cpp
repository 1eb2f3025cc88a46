#include "core/voting/questions.h"
#include "core/storage/project_audit.h"
#include "tests/support/temp_project.h"

#include <QLocale>

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
        QVERIFY(gender->wordingJa.endsWith(QStringLiteral("。")));
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

    /// Both wordings are the question's own: a voter reads the one in the language of the window.
    void asksInTheLanguageOfTheWindow() {
        TempProject project;
        QVERIFY(voting::ensureDefaultQuestions(*project).has_value());
        const auto smile = *project->votes().question(QStringLiteral("smile"));
        QCOMPARE(model::wordingOf(smile), smile.wording);
        QCOMPARE(model::choiceText(smile, QStringLiteral("non-smile")), QStringLiteral("non-smile"));
        QLocale::setDefault(QLocale(QLocale::Japanese));
        QCOMPARE(model::wordingOf(smile), smile.wordingJa);
        QCOMPARE(model::choiceText(smile, QStringLiteral("non-smile")), QStringLiteral("笑顔でない"));
        auto english = smile;
        english.wordingJa.clear();
        english.choicesJa.clear();
        QCOMPARE(model::wordingOf(english), smile.wording);
        QCOMPARE(model::choiceText(english, QStringLiteral("smile")), QStringLiteral("smile"));
        QLocale::setDefault(QLocale::c());
    }

    void keepsAllThatAQuestionSays() {
        TempProject project;
        const model::Question beard{QStringLiteral("beard"), 1, model::Scope::Volunteer, QStringLiteral("A beard?"), {QStringLiteral("yes"), QStringLiteral("no")},
                                    QStringLiteral("  ひげがありますか。 "), {QStringLiteral("ある"), QStringLiteral("ない")}, 5, 10};
        QVERIFY(voting::defineQuestion(*project, beard).has_value());
        const auto read = *project->votes().question(beard.name);
        QCOMPARE(read.wordingJa, QStringLiteral("ひげがありますか。"));
        QCOMPARE(read.choicesJa, beard.choicesJa);
        QCOMPARE(read.panel, 5);
        QCOMPARE(read.repeatPercent, 10);
        QVERIFY(voting::defineQuestion(*project, beard).has_value());
        QCOMPARE(project->votes().versions(beard.name)->size(), 2);
        const auto report = storage::audit(*project, {});
        QVERIFY(report->findings.isEmpty());
        QVERIFY(project->database().run(QStringLiteral("UPDATE question SET wording_ja = 'other' WHERE version = 2")).has_value());
        QCOMPARE(storage::audit(*project, {})->findings.size(), 1);
    }

    void aVoterAsksNothing() {
        TempProject project;
        const auto voter = storage::Project::open(project.path(), {QStringLiteral("ann"), model::Role::Voter});
        QCOMPARE(voting::defineQuestion(**voter, voting::defaultQuestions().first()).error().kind, base::ErrorKind::Denied);
    }

    void refusesQuestionsThatCannotBeAsked() {
        TempProject project;
        const QStringList two{QStringLiteral("yes"), QStringLiteral("no")};
        const QString name = QStringLiteral("beard"), words = QStringLiteral("A beard?");
        for (const auto& q : {model::Question{QStringLiteral("My beard"), 1, {}, words, two}, {name, 1, {}, QStringLiteral(" "), two}, {name, 1, {}, words, {QStringLiteral("yes")}},
                              {name, 1, {}, words, {QStringLiteral("yes"), QStringLiteral("yes")}}, {name, 1, {}, words, {QStringLiteral("yes"), QStringLiteral("No\tidea")}},
                              {name, 1, {}, words, QStringList(10, QStringLiteral("a"))},
                              {name, 1, {}, words, two, {}, {QStringLiteral("ある")}}, {name, 1, {}, words, two, {}, {}, 4}, {name, 1, {}, words, two, {}, {}, 101},
                              {QStringLiteral("smile"), 1, {}, words, two, {}, {}, 5}, {name, 1, {}, words, two, {}, {}, 0, 21}})
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

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

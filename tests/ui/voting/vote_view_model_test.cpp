#include "tests/support/voting_fixture.h"
#include "ui/voting/vote_view_model.h"

#include <QSignalSpy>

using namespace paulownia;
using base::ErrorKind;
using tests::VotingProject;
using ui::VoteViewModel;

class VoteViewModelTest : public QObject {
    Q_OBJECT

    static void fill(VotingProject& project, int volunteers, int photos = 1) {
        for (int i = 1; i <= volunteers; ++i) {
            const auto number = project.addVolunteer(i, photos);
            for (int photo = 1; photo <= photos; ++photo) project.decide({number, photo}, model::Verdict::Accepted);
        }
    }
    static QString idAt(const VoteViewModel& model, int position) { return model.session().subject(position).id; }

private Q_SLOTS:
    void opensAtTheFirstQuestionThatWaits() {
        VotingProject project;
        fill(project, 2);
        VoteViewModel model;
        QVERIFY(model.open(*project).has_value());
        QCOMPARE(model.questions().size(), 2);
        QCOMPARE(model.session().question().name, QStringLiteral("gender"));
        for (int i = 0; i < 2; ++i) model.answer(0);
        QVERIFY(model.questions().first().isComplete());
        VoteViewModel again;
        QVERIFY(again.open(*project).has_value());
        QCOMPARE(again.session().question().name, QStringLiteral("smile"));
    }

    void anAnswerGoesOnToTheNextOpenSubject() {
        VotingProject project;
        fill(project, 5);
        VoteViewModel model;
        QVERIFY(model.open(*project).has_value());
        QSignalSpy answered(&model, &VoteViewModel::answered);
        model.answer(1);
        QCOMPARE(model.position(), 1);
        QCOMPARE(model.lastAnswer(), 1);
        model.goTo(3);
        model.answer(0);
        model.goTo(2);
        model.answer(0);
        QCOMPARE(model.position(), 4); // 3 has its answer
        QCOMPARE(answered.size(), 3);
        model.goTo(0);
        model.answer(0); // a change of mind goes to the next, answered or not
        QCOMPARE(model.position(), 1);
        QCOMPARE(project->votes().ballots(QStringLiteral("gender"))->size(), 3);
    }

    void clearsAndTakesNoNonsense() {
        VotingProject project;
        fill(project, 3);
        VoteViewModel model;
        QVERIFY(model.open(*project).has_value());
        for (const int choice : {-1, 2, 8}) model.answer(choice);
        QCOMPARE(model.position(), 0);
        model.answer(1);
        model.previous();
        model.clear();
        QCOMPARE(model.position(), 0);
        QCOMPARE(model.session().answer(0), -1);
        QCOMPARE(model.questions().first().answered, 0);
        model.previous();
        QCOMPARE(model.position(), 0);
    }

    void staysInPlaceWhenReadAnew() {
        VotingProject project;
        fill(project, 6);
        VoteViewModel model;
        QVERIFY(model.open(*project).has_value());
        QVERIFY(model.choose(QStringLiteral("smile")).has_value());
        model.goTo(4);
        const auto id = idAt(model, 4);
        project.decide({project.addVolunteer(7, 1), 1}, model::Verdict::Accepted);
        QVERIFY(model.open(*project).has_value());
        QCOMPARE(model.session().question().name, QStringLiteral("smile"));
        QCOMPARE(model.session().count(), 7);
        QCOMPARE(idAt(model, model.position()), id);
    }

    /// Read anew at a subject that comes a second time, it is that place and not the first: its answer does not show.
    void staysAtARepeat() {
        VotingProject project;
        fill(project, 40);
        auto question = *project->votes().question(QStringLiteral("gender"));
        question.repeatPercent = 20;
        QVERIFY(voting::defineQuestion(*project, question).has_value());
        VoteViewModel model;
        QVERIFY(model.open(*project).has_value());
        QCOMPARE(model.questions().first().count, 48);
        while (!model.session().subject(model.position()).isRepeat) model.answer(0);
        const int place = model.position();
        QVERIFY(model.open(*project).has_value());
        QCOMPARE(model.position(), place);
        QCOMPARE(model.session().answer(place), -1);
    }

    void goesRoundTheQuestions() {
        VotingProject project;
        fill(project, 2);
        VoteViewModel model;
        QVERIFY(model.chooseNext().has_value()); // nothing is open yet
        QVERIFY(model.open(*project).has_value());
        for (const char* next : {"smile", "gender"}) {
            QVERIFY(model.chooseNext().has_value());
            QCOMPARE(model.session().question().name, QLatin1String(next));
        }
    }

    void leavesOutAQuestionWhosePanelIsFull() {
        VotingProject project(1);
        fill(project, 2);
        project.cast(QStringLiteral("gender"), QStringLiteral("ben"), QStringLiteral("a0000001"), QStringLiteral("male"));
        VoteViewModel model;
        QVERIFY(model.open(*project).has_value());
        QCOMPARE(model.questions().size(), 1);
        QCOMPARE(model.session().question().name, QStringLiteral("smile"));
        project.cast(QStringLiteral("smile"), QStringLiteral("ben"), QStringLiteral("a0000001_1"), QStringLiteral("smile"));
        QCOMPARE(model.open(*project).error().kind, ErrorKind::Denied);
        QVERIFY(!model.isOpen());
    }

    void anAnswerThatIsNotStoredStaysInView() {
        VotingProject project(1);
        fill(project, 2);
        VoteViewModel model;
        QVERIFY(model.open(*project).has_value());
        project.cast(QStringLiteral("gender"), QStringLiteral("ben"), QStringLiteral("a0000001"), QStringLiteral("male"));
        QSignalSpy failed(&model, &VoteViewModel::failed), answered(&model, &VoteViewModel::answered);
        model.answer(0);
        QCOMPARE(failed.size(), 1);
        QVERIFY(answered.isEmpty());
        QCOMPARE(model.position(), 0);
    }

    void turnsPages() {
        VotingProject project;
        fill(project, VoteViewModel::kPageSize + 1);
        VoteViewModel model;
        QVERIFY(model.open(*project).has_value());
        QCOMPARE(model.pageCount(), 2);
        model.goToPage(1);
        QCOMPARE(model.position(), VoteViewModel::kPageSize);
        model.goToPage(5);
        QCOMPARE(model.page(), 1);
        model.answerAt(3, 0);
        QCOMPARE(model.position(), 3);
        QCOMPARE(model.session().answer(3), 0);
    }

    void hasNothingWithoutAcceptedPhotos() {
        VotingProject project;
        project.addVolunteer(1);
        VoteViewModel model;
        QVERIFY(model.open(*project).has_value());
        QVERIFY(!model.hasSubject());
        model.answer(0);
        model.clear();
        model.nextOpen();
        QVERIFY(project->votes().ballots(QStringLiteral("gender"))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(VoteViewModelTest)
#include "vote_view_model_test.moc"

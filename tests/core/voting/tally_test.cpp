#include "core/voting/tally.h"
#include "core/voting/subjects.h"
#include "tests/support/patience.h"
#include "tests/support/voting_fixture.h"

#include <QElapsedTimer>

using namespace paulownia;
using model::TallyState;
using tests::VotingProject;

class TallyTest : public QObject {
    Q_OBJECT

    static model::Question gender() { return voting::defaultQuestions().first(); }

    static QVector<model::Ballot> ballots(int male, int female) {
        QVector<model::Ballot> all;
        for (int i = 0; i < male + female; ++i)
            all.append({gender().name, QStringLiteral("v%1").arg(i), QStringLiteral("a0000001"),
                        i < male ? QStringLiteral("male") : QStringLiteral("female"), {}});
        return all;
    }

private Q_SLOTS:
    void knowsFourStates_data() {
        QTest::addColumn<int>("male");
        QTest::addColumn<int>("female");
        QTest::addColumn<TallyState>("state");
        QTest::addColumn<QString>("label");
        QTest::newRow("nobody") << 0 << 0 << TallyState::TooFew << "";
        QTest::newRow("eight of seventeen") << 0 << 8 << TallyState::TooFew << "";
        QTest::newRow("few, and equal") << 4 << 4 << TallyState::TooFew << "";
        QTest::newRow("nine of one mind") << 9 << 0 << TallyState::Unanimous << "male";
        QTest::newRow("all of one mind") << 0 << 17 << TallyState::Unanimous << "female";
        QTest::newRow("one voice more") << 9 << 8 << TallyState::Majority << "male";
        QTest::newRow("equal after an abstention") << 8 << 8 << TallyState::Tie << "";
        QTest::newRow("five to four, eight abstained") << 4 << 5 << TallyState::Majority << "female";
    }
    void knowsFourStates() {
        QFETCH(int, male);
        QFETCH(int, female);
        const auto tally = voting::tally(gender(), 17, {QStringLiteral("a0000001")}, ballots(male, female));
        const auto& subject = tally.subjects.first();
        QCOMPARE(subject.counts, (QVector<int>{male, female}));
        QTEST(subject.state, "state");
        QTEST(subject.label, "label");
        QCOMPARE(voting::unresolved(tally).size(), subject.label.isEmpty() ? 1 : 0);
    }

    void aTieAmongThreeChoicesIsOneOnlyAtTheTop() {
        model::Question mood{QStringLiteral("mood"), 1, model::Scope::Photo, QStringLiteral("?"),
                             {QStringLiteral("glad"), QStringLiteral("calm"), QStringLiteral("sad")}};
        const auto subject = QStringLiteral("a0000001_1");
        QVector<model::Ballot> all;
        for (const char* choice : {"glad", "sad", "calm", "calm", "calm"})
            all.append({mood.name, QString::number(all.size()), subject, QLatin1String(choice), {}});
        QCOMPARE(voting::tally(mood, 5, {subject}, all).subjects.first().label, QStringLiteral("calm"));
        all.last().choice = QStringLiteral("sad");
        QCOMPARE(voting::tally(mood, 5, {subject}, all).subjects.first().state, TallyState::Tie);
    }

    void countsNothingThatIsNotAsked() {
        auto all = ballots(0, 9);
        all[0].subject = QStringLiteral("a0000002");
        all[1].choice = QStringLiteral("other");
        QCOMPARE(voting::tally(gender(), 17, {QStringLiteral("a0000001")}, all).subjects.first().counts, (QVector<int>{0, 7}));
    }

    void aRejectedPhotoIsNoSubject() {
        VotingProject project;
        const auto one = project.addVolunteer(1, 2), two = project.addVolunteer(2, 2);
        project.decide({one, 1}, model::Verdict::Rejected);
        project.decide({one, 2}, model::Verdict::Accepted);
        for (const int photo : {1, 2}) project.decide({two, photo}, model::Verdict::Rejected);
        const auto three = project.addVolunteer(3, 1);
        const auto smile = voting::tally(*project, QStringLiteral("smile"));
        QCOMPARE(smile->subjects.size(), 2);
        QCOMPARE(smile->subjects.first().subject, QStringLiteral("a0000001_2"));
        QCOMPARE(smile->subjects.last().subject, three.toString() + QStringLiteral("_1"));
        const auto gender = voting::tally(*project, QStringLiteral("gender"));
        QCOMPARE(gender->subjects.size(), 2);
        QCOMPARE(gender->panel, 17);
        QCOMPARE(gender->subjects.first().subject, one.toString());
    }

    void votersAreShownAcceptedPhotosOnly() {
        VotingProject project;
        const auto one = project.addVolunteer(1, 3);
        project.addVolunteer(2, 1);
        project.decide({one, 1}, model::Verdict::Accepted);
        project.decide({one, 2}, model::Verdict::Undecided);
        project.decide({one, 3}, model::Verdict::Accepted);
        const auto shown = voting::shownSubjects(*project, gender());
        QCOMPARE(shown->size(), 1);
        QCOMPARE(shown->first().photos.size(), 2);
        QCOMPARE(voting::shownSubjects(*project, *project->votes().question(QStringLiteral("smile")))->size(), 2);
    }

    void saysWhatIsNotAsked() {
        VotingProject project;
        QCOMPARE(voting::tally(*project, QStringLiteral("age")).error().kind, base::ErrorKind::NotFound);
    }

    /// 100,000 × 17 in well under a second; the limit leaves room for a busy machine.
    void isFast() {
        QStringList subjects;
        QVector<model::Ballot> all;
        for (int i = 0; i < 100'000; ++i) {
            subjects.append(QStringLiteral("a0%1").arg(i, 6, 16, QLatin1Char('0')));
            for (int v = 0; v < 17; ++v)
                all.append({{}, {}, subjects.last(), (i + v) % 3 ? QStringLiteral("male") : QStringLiteral("female"), {}});
        }
        QElapsedTimer timer;
        timer.start();
        const auto tally = voting::tally(gender(), 17, subjects, all);
        qInfo("1,700,000 ballots counted in %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(tally.subjects.last().votes(), 17);
        QVERIFY(timer.elapsed() < 3000 * tests::kPatience);
    }
};

QTEST_GUILESS_MAIN(TallyTest)
#include "tally_test.moc"

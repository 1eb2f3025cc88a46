#include "core/voting/sheet_import.h"
#include "tests/support/voting_fixture.h"

using namespace paulownia;
using base::ErrorKind;
using tests::VotingProject;

namespace {

QString fileName() { return QStringLiteral("votes.tsv"); }

base::Result<voting::SheetOutcome> importText(VotingProject& project, const QByteArray& text, const base::Task& task = {}) {
    const auto sheet = formats::parseVotingSheet(text, fileName());
    if (!sheet) return base::failure(sheet);
    return voting::importSheet(*project, *sheet, fileName(), task);
}

} // namespace

class SheetImportTest : public QObject {
    Q_OBJECT

    static qint64 acts(VotingProject& project) { return project->chain().head()->seq; }

private Q_SLOTS:
    void recognisesTheQuestion() {
        VotingProject project;
        project.addVolunteer(1);
        QCOMPARE(importText(project, "ann\t\t\na0000001\tFEMALE\n")->question, QStringLiteral("gender"));
        QCOMPARE(importText(project, "ann\t\t\na0000001_4\tSmile\na0000001_5\tnon-smile\n")->question, QStringLiteral("smile"));
        QCOMPARE(project->votes().ballots(QStringLiteral("gender"))->first().choice, QStringLiteral("female"));
        QCOMPARE(project->votes().ballots(QStringLiteral("smile"))->first().choice, QStringLiteral("smile"));
    }

    void aQuestionAboutTheSameSubjectsIsToldByItsChoices() {
        VotingProject project;
        project.addVolunteer(1);
        askAboutEyes(project);
        QCOMPARE(importText(project, "ann\t\t\na0000001_1\topen\na0000001_2\tsmile\na0000001_3\topen\n").error().where, "votes.tsv:3");
        QCOMPARE(importText(project, "ann\t\t\na0000001_1\topen\na0000001_2\tclosed\n")->question, QStringLiteral("eyes"));
        QCOMPARE(importText(project, "ann\t\t\na0000001_1\tsmile\n")->question, QStringLiteral("smile"));
    }

    void refusesTheWholeSheet_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("says");
        QTest::newRow("a typing error") << QByteArray("ann\t\t\na0000001_1\tsmile\na0000001_2\tsmlie\n") << "votes.tsv:3" << "smlie";
        QTest::newRow("an unknown photo") << QByteArray("ann\t\t\na0000001_1\tsmile\na0000009_1\tsmile\n") << "votes.tsv:3" << "a0000009_1";
        QTest::newRow("an unknown volunteer") << QByteArray("ann\t\t\na0000009\tmale\na0000001\tmale\n") << "votes.tsv:2" << "a0000009";
        QTest::newRow("a volunteer among photos") << QByteArray("ann\t\t\na0000001_1\tsmile\na0000001\tsmile\n") << "votes.tsv:3" << "no photo";
        QTest::newRow("a file's name") << QByteArray("ann\t\t\na0000001_1\tsmile\na0000001_2.jpeg\tsmile\n") << "votes.tsv:3" << "no photo";
        QTest::newRow("another question's answer") << QByteArray("ann\t\t\na0000001\tsmile\n") << "votes.tsv:2" << "smile";
        QTest::newRow("no id at all") << QByteArray("ann\t\t\nphoto 1\tsmile\n") << "votes.tsv:2" << "photo 1";
        QTest::newRow("twice") << QByteArray("ann\t\t\na0000001\tmale\na0000001\tmale\n") << "votes.tsv:3" << "twice";
        QTest::newRow("no vote") << QByteArray("ann\t\t\n") << "votes.tsv:1" << "no vote";
        QTest::newRow("a name with a bell") << QByteArray("a\ann\t\t\na0000001\tmale\n") << "votes.tsv:1" << "name";
    }
    void refusesTheWholeSheet() {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        QFETCH(QString, says);
        VotingProject project;
        project.addVolunteer(1);
        const auto before = acts(project);
        const auto refused = importText(project, text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(QString::fromStdString(refused.error().where), where);
        QVERIFY2(QString::fromStdString(refused.error().message).contains(says), refused.error().message.c_str());
        QCOMPARE(acts(project), before);
        for (const char* question : {"gender", "smile"}) QVERIFY(project->votes().ballots(QLatin1String(question))->isEmpty());
    }

    void theSameSheetAgainChangesNothing() {
        VotingProject project;
        project.addVolunteer(1);
        const QByteArray text("ann\t\t\na0000001_1\tsmile\na0000001_2\tnon-smile\n");
        QCOMPARE(importText(project, text)->added, 2);
        const auto before = acts(project);
        const auto again = importText(project, text);
        QCOMPARE(again->added + again->changed, 0);
        QCOMPARE(again->unchanged(), 2);
        QCOMPARE(acts(project), before);
    }

    void aNewerSheetChangesWhatItAnswersOtherwise() {
        VotingProject project;
        project.addVolunteer(1);
        QVERIFY(importText(project, "ann\t\t\na0000001_1\tsmile\na0000001_2\tsmile\n").has_value());
        const auto newer = importText(project, "ann\t\t\na0000001_1\tnon-smile\na0000001_3\tsmile\n");
        QCOMPARE(newer->changed, 1);
        QCOMPARE(newer->added, 1);
        const auto ballots = project->votes().ballotsOf(QStringLiteral("smile"), QStringLiteral("ann"));
        QCOMPARE(ballots->size(), 3); // a line that is not there takes nothing back
        QCOMPARE(ballots->first().choice, QStringLiteral("non-smile"));
    }

    void storesWhatIsKnownButNoSubjectNow() {
        VotingProject project;
        const auto one = project.addVolunteer(1), two = project.addVolunteer(2);
        project.decide({one, 1}, model::Verdict::Rejected);
        VotingProject::require(project->photos().markSameAs({one, 2}, {one, 1}));
        VotingProject::require(project->submissions().markSentAgain(two, one));
        QCOMPARE(importText(project, "ann\t\t\na0000001_1\tsmile\na0000001_2\tsmile\na0000002_1\tsmile\n")->added, 3);
        QCOMPARE(importText(project, "ann\t\t\na0000002\tmale\n")->added, 1);
    }

    void aFullPanelTakesNoOtherVoter() {
        VotingProject project(1);
        project.addVolunteer(1);
        QVERIFY(importText(project, "ann\t\t\na0000001\tmale\n").has_value());
        const auto refused = importText(project, "ben\t\t\na0000001\tmale\n");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QCOMPARE(refused.error().where, "votes.tsv");
        QVERIFY(importText(project, "ann\t\t\na0000001\tfemale\n").has_value()); // has a seat
        QVERIFY(importText(project, "ben\t\t\na0000001_1\tsmile\n").has_value()); // another question, another panel
    }

    void aStopLeavesNothing() {
        VotingProject project;
        project.addVolunteer(1);
        const auto before = acts(project);
        std::stop_source stop;
        const base::Task task([&](const base::Progress&) { stop.request_stop(); }, stop.get_token());
        const auto stopped = importText(project, "ann\t\t\na0000001_1\tsmile\na0000001_2\tsmile\n", task);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(acts(project), before);
        QVERIFY(project->votes().ballots(QStringLiteral("smile"))->isEmpty());
    }

    void exportsWhatItImported() {
        VotingProject project;
        project.addVolunteer(1);
        project.addVolunteer(2);
        QVERIFY(importText(project, "花子\tx\ty\na0000002\tfemale\na0000001\tmale\n").has_value());
        const auto sheet = voting::exportSheet(*project, QStringLiteral("花子"), QStringLiteral("gender"));
        QVERIFY(sheet.has_value());
        const auto today = project->now().date().toString(Qt::ISODate).toUtf8();
        QCOMPARE(formats::toBytes(*sheet), "花子\tgender\t" + today + "\na0000001\tmale\na0000002\tFemale\n");
        QCOMPARE(importText(project, formats::toBytes(*sheet))->unchanged(), 2);
    }

    void saysWhoHasNotVoted() {
        VotingProject project;
        QCOMPARE(voting::exportSheet(*project, QStringLiteral("eve"), QStringLiteral("gender")).error().kind, ErrorKind::NotFound);
        QCOMPARE(voting::exportSheet(*project, QStringLiteral("eve"), QStringLiteral("age")).error().kind, ErrorKind::NotFound);
        QCOMPARE(voting::importSheetFile(*project, QStringLiteral("/nowhere.tsv")).error().kind, ErrorKind::NotFound);
    }

private:
    static void askAboutEyes(VotingProject& project) {
        VotingProject::require(project->votes().addQuestion({QStringLiteral("eyes"), 1, model::Scope::Photo, QStringLiteral("Open?"),
                                                             {QStringLiteral("open"), QStringLiteral("closed")}}));
    }
};

QTEST_GUILESS_MAIN(SheetImportTest)
#include "sheet_import_test.moc"

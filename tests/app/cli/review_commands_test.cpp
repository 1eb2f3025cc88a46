#include "tests/support/programs.h"
#include "tests/support/stored_photos.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace paulownia;
using tests::Outcome;
using tests::TempProject;

namespace {

QStringList words(const QString& line) { return line.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

Outcome command(const QStringList& arguments) { return tests::paulownia(arguments); }

/// `paulownia a b c` with PROJECT put in.
Outcome ask(TempProject& project, const char* line) {
    auto arguments = words(QLatin1String(line));
    arguments.replaceInStrings(QStringLiteral("PROJECT"), project.path());
    return command(arguments);
}

QJsonObject json(const Outcome& outcome) { return QJsonDocument::fromJson(outcome.out.toUtf8()).object(); }

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write %s", name);
    return file.fileName();
}

/// Far more photos than are done when the first are stored, by one worker: so that there is something left to interrupt.
constexpr int kManyVolunteers = 20;
constexpr int kManyPhotos = 9 * kManyVolunteers;
QStringList slowProposing(const TempProject& project) {
    return {QStringLiteral("propose"), project.path(), QStringLiteral("--detector"), QStringLiteral("symmetry"), QStringLiteral("--jobs"), QStringLiteral("1")};
}

/// Photo 1 proposed without a doubt, 2 with one, 3 without a rectangle, 4 to do.
void propose(TempProject& project) {
    const auto volunteer = project.addVolunteer(1, 4);
    const auto save = [&](int number, const model::FaceBox& box, double angle, double confidence, model::ProposalFlags flags) {
        TempProject::require(project->reviews().saveProposal(model::PhotoId(volunteer, number), {box, angle, confidence, flags, QStringLiteral("haar")}));
    };
    save(1, {200, 250, 150, 210}, 0, 0.9, {});
    save(2, {200, 250, 150, 210}, 7.5, 0.6, model::ProposalFlag::Blurred);
    save(3, {}, 0, 0, model::ProposalFlag::NoFace);
}

} // namespace

/// propose, review and positions as a user runs them.
class ReviewCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proposes() {
        TempProject project;
        const auto volunteer = tests::addFacelessVolunteer(project, 1);
        tests::addStoredPhoto(project, project.addVolunteer(2, 0), 1, "no picture");
        const auto outcome = ask(project, "propose PROJECT --detector symmetry --jobs 2 --json");
        QCOMPARE(outcome.exit, 1); // one photo could not be read
        QVERIFY2(outcome.err.contains(QStringLiteral("a0000002_1: ")), qPrintable(outcome.err));
        const auto said = json(outcome);
        QCOMPARE(said[QStringLiteral("detector")].toString(), QStringLiteral("symmetry"));
        QCOMPARE(said[QStringLiteral("examined")].toInt(), 9);
        QCOMPARE(said[QStringLiteral("flagged")].toArray().first()[QStringLiteral("flags")].toArray().first().toString(), QStringLiteral("no-face"));
        QCOMPARE(said[QStringLiteral("failed")].toArray().size(), 1);
        QCOMPARE(json(ask(project, "propose PROJECT --detector symmetry --json"))[QStringLiteral("already")].toInt(), 9);
    }

    void goesOnAfterAKill() {
        TempProject project;
        for (int i = 1; i <= kManyVolunteers; ++i) tests::addFacelessVolunteer(project, i);
        const auto stored = [&] { return project->reviews().allProposals()->size(); };
        tests::RunningProgram killed(tests::program(QStringLiteral("paulownia")), slowProposing(project));
        QTRY_VERIFY_WITH_TIMEOUT(stored() > 0 || !killed.isRunning(), 60'000 * tests::kPatience);
        killed.sendSignal(SIGKILL);
        QCOMPARE(killed.wait().exit, 1000 + SIGKILL);
        const auto kept = stored();
        QVERIFY2(kept > 0 && kept < kManyPhotos, qPrintable(QString::number(kept)));
        const auto rest = ask(project, "propose PROJECT --detector symmetry --json");
        QCOMPARE(rest.exit, 0);
        QCOMPARE(json(rest)[QStringLiteral("already")].toInt(), kept);
        QCOMPARE(stored(), kManyPhotos);
    }

    void stopsAtCtrlC() {
        TempProject project;
        for (int i = 1; i <= kManyVolunteers; ++i) tests::addFacelessVolunteer(project, i);
        tests::RunningProgram stopped(tests::program(QStringLiteral("paulownia")), slowProposing(project));
        QTRY_VERIFY_WITH_TIMEOUT(project->reviews().allProposals()->size() > 0 || !stopped.isRunning(), 60'000 * tests::kPatience);
        stopped.sendSignal(SIGINT);
        QCOMPARE(stopped.wait().exit, 130);
    }

    void acceptsProposals() {
        TempProject project;
        propose(project);
        QCOMPARE(ask(project, "review accept PROJECT").exit, 2);
        QCOMPARE(json(ask(project, "review accept PROJECT --min-confidence 0.95 --json"))[QStringLiteral("accepted")].toInt(), 0);
        const auto outcome = ask(project, "review accept PROJECT --proposed --json");
        QCOMPARE(outcome.exit, 0);
        QCOMPARE(json(outcome)[QStringLiteral("accepted")].toInt(), 2);
        QCOMPARE(json(outcome)[QStringLiteral("waiting")].toInt(), 2);
        QCOMPARE(json(outcome)[QStringLiteral("second_look")].toArray(), (QJsonArray{QStringLiteral("a0000001_2")}));
        const auto status = json(ask(project, "review status PROJECT --json"));
        QCOMPARE(status[QStringLiteral("accepted")].toInt(), 2);
        QCOMPARE(status[QStringLiteral("to-do")].toInt(), 2);
        QCOMPARE(status[QStringLiteral("second-look")].toArray().size(), 1);
    }

    void acceptsOnlyWhatIsNotDoubted() {
        TempProject project;
        propose(project);
        QCOMPARE(json(ask(project, "review accept PROJECT --unflagged --json"))[QStringLiteral("accepted")].toInt(), 1);
        QCOMPARE(ask(project, "review accept PROJECT a0000001_2").exit, 0);
        const auto impossible = ask(project, "review accept PROJECT a0000001_3 a0000001_9 nonsense");
        QCOMPARE(impossible.exit, 1);
        for (const char* named : {"a0000001_3", "a0000001_9", "nonsense"}) QVERIFY(impossible.err.contains(QLatin1String(named)));
    }

    void rejects() {
        TempProject project;
        propose(project);
        QCOMPARE(ask(project, "review reject PROJECT a0000001_1").exit, 2);
        QCOMPARE(ask(project, "review reject PROJECT a0000001_1 --reason boredom").exit, 2);
        QCOMPARE(ask(project, "review reject PROJECT a0000001_1 a0000001_4 --reason not-ahead").exit, 0);
        QCOMPARE(json(ask(project, "review status PROJECT --json"))[QStringLiteral("rejected")].toInt(), 2);
        QVERIFY(ask(project, "positions export PROJECT --full").out.contains(QStringLiteral("\t9\t0\trejected\tnot-ahead\t")));
    }

    void carriesPositionsOutAndIn() {
        TempProject project;
        propose(project);
        QTemporaryDir folder;
        QCOMPARE(ask(project, "review accept PROJECT --proposed").exit, 0);
        QCOMPARE(ask(project, "positions export PROJECT").out, QStringLiteral("a0000001_1.jpeg\t200\t250\t150\t210\t0\na0000001_2.jpeg\t200\t250\t150\t210\t1\n"));
        for (const auto& form : {QStringList{}, QStringList{QStringLiteral("--full")}}) {
            const auto file = folder.filePath(QStringLiteral("positions.tsv"));
            QCOMPARE(command(QStringList{QStringLiteral("positions"), QStringLiteral("export"), project.path(), file} + form).exit, 0);
            QCOMPARE(command({QStringLiteral("positions"), QStringLiteral("check"), file}).exit, 0);
            const auto back = command({QStringLiteral("positions"), QStringLiteral("import"), project.path(), file, QStringLiteral("--json")});
            QCOMPARE(back.exit, 0);
            QCOMPARE(json(back)[QStringLiteral("unchanged")].toInt(), 2);
        }
        QCOMPARE(json(ask(project, "positions export PROJECT --json"))[QStringLiteral("lines")].toArray().size(), 2);
    }

    void refusesAWrongPositionsFile() {
        TempProject project;
        propose(project);
        QTemporaryDir folder;
        const auto bad = written(folder, "bad.tsv", "a0000001_1.jpeg\t1\t1\t9\t9\t0\na0000001_2.jpeg\t0\t1\t9\t9\t0\nx\t1\t1\t9\t9\t0\n");
        const auto checked = command({QStringLiteral("positions"), QStringLiteral("check"), bad});
        QCOMPARE(checked.exit, 1);
        for (const char* at : {"bad.tsv:2: ", "bad.tsv:3: "}) QVERIFY(checked.out.contains(QLatin1String(at)));
        QCOMPARE(json(command({QStringLiteral("positions"), QStringLiteral("check"), bad, QStringLiteral("--json")}))[QStringLiteral("problems")].toArray().size(), 2);
        const auto refused = command({QStringLiteral("positions"), QStringLiteral("import"), project.path(), bad});
        QCOMPARE(refused.exit, 3);
        for (const char* at : {"bad.tsv:2: ", "bad.tsv:3: "}) QVERIFY(refused.err.contains(QLatin1String(at)));
        const auto unknown = written(folder, "unknown.tsv", "a0000001_1.jpeg\t1\t1\t9\t9\t0\na0000001_9.jpeg\t1\t1\t9\t9\t0\n");
        QCOMPARE(command({QStringLiteral("positions"), QStringLiteral("import"), project.path(), unknown}).exit, 3);
        QCOMPARE(json(ask(project, "review status PROJECT --json"))[QStringLiteral("accepted")].toInt(), 0);
        QCOMPARE(command({QStringLiteral("positions"), QStringLiteral("check"), folder.filePath(QStringLiteral("none"))}).exit, 3);
    }

    void mergesPositions() {
        QTemporaryDir folder;
        const auto older = written(folder, "old.tsv", "a0000001_1.jpeg\t1\t1\t9\t9\t0\nFT001_1.jpeg\t1\t1\t9\t9\t0\n");
        const auto newer = written(folder, "new.tsv", "FT002_1.jpeg\t2\t2\t9\t9\t0\na0000001_1.jpeg\t3\t3\t9\t9\t9\n");
        const QString merged = QStringLiteral("a0000001_1.jpeg\t3\t3\t9\t9\t9\nFT001_1.jpeg\t1\t1\t9\t9\t0\nFT002_1.jpeg\t2\t2\t9\t9\t0\n");
        QCOMPARE(command({QStringLiteral("positions"), QStringLiteral("merge"), older, newer}).out, merged);
        QCOMPARE(command({QStringLiteral("positions"), QStringLiteral("merge"), older, newer, QStringLiteral("--out"), older}).exit, 0);
        QFile file(older);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), merged);
        const auto bad = written(folder, "bad.tsv", "nonsense\n");
        QCOMPARE(command({QStringLiteral("positions"), QStringLiteral("merge"), older, bad}).exit, 3);
    }
};

QTEST_GUILESS_MAIN(ReviewCommandsTest)
#include "review_commands_test.moc"

#include "tests/support/programs.h"
#include "tests/support/voted_project.h"

#include <QElapsedTimer>
#include <csignal>
#include <nlohmann/json.hpp>

using namespace paulownia;
using nlohmann::json;
using tests::RunningProgram;
using tests::VotedProject;

namespace {

/// Photos large enough that a release of them takes a while.
class SlowProject : public VotedProject {
public:
    SlowProject() : VotedProject(0) {
        require((*this)->database().transaction([&]() -> base::Result<> {
            addLargePhotos();
            return {};
        }));
    }

private:
    void addLargePhotos() {
        cv::Mat picture = tests::lopsidedPicture(4000, 3000);
        for (int index = 1; index <= 4; ++index) {
            const auto number = addVolunteer(index, 0);
            for (int photo = 1; photo <= 9; ++photo) {
                picture.row(index * 10 + photo).setTo(cv::Scalar(index, photo, 200));
                decide(tests::addStoredPhoto(*this, number, photo, tests::encoded(picture), QSize(4000, 3000)), model::Verdict::Accepted, {1200, 700, 1500, 1800});
            }
        }
        require(vote());
    }
};

} // namespace

class ReleaseCommandTest : public QObject {
    Q_OBJECT

    /// Starts a release and returns when it is well under way: rows of headshots are on disk, under a hidden name.
    static std::unique_ptr<RunningProgram> startRelease(SlowProject& project, const char* out = "arrays") {
        auto program = std::make_unique<RunningProgram>(tests::program(QStringLiteral("paulownia")), QStringList{QStringLiteral("release"), project.path(), project.out(out)});
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 60'000 && program->isRunning(); QTest::qWait(2))
            for (const auto& name : project.everythingAtOut())
                if (name.startsWith(QLatin1Char('.')) && QFileInfo(project.out(".") + QLatin1Char('/') + name + QStringLiteral("/headshot_data.npy")).size() > 4 * 128'881) return program;
        return nullptr;
    }

private Q_SLOTS:
    void namesEachOpenGate() {
        VotedProject project(1, VotedProject::Originals::None);
        project.decide({*model::AgreementNumber::parse(QStringLiteral("a0000001")), 3}, model::Verdict::Undecided);
        VotedProject::require(project->database().run(QStringLiteral("UPDATE submission SET submitted_at = '2999-01-01T00:00:00Z'")));
        const auto refused = tests::paulownia({QStringLiteral("release"), project.path(), project.out()});
        QCOMPARE(refused.exit, 4);
        QVERIFY(refused.err.contains(QStringLiteral("review: Every photo is accepted or rejected (a0000001_3)")));
        QVERIFY(refused.err.contains(QStringLiteral("until 2999-02-20")));
        const auto asJson = tests::paulownia({QStringLiteral("release"), project.path(), project.out(), QStringLiteral("--json"), QStringLiteral("--early"), QStringLiteral("asked again")});
        QCOMPARE(asJson.exit, 4);
        const auto document = json::parse(asJson.out.toStdString());
        QCOMPARE(document.at("released").get<bool>(), false);
        for (const auto& gate : document.at("gates")) QCOMPARE(gate.at("open").get<bool>(), gate.at("gate") == "review"); // the early one was decided
        QVERIFY(project.everythingAtOut().isEmpty());
    }

    void wrongUseIsTold() {
        QCOMPARE(tests::paulownia({QStringLiteral("release"), QStringLiteral("only-one")}).exit, 2);
        QCOMPARE(tests::paulownia({QStringLiteral("release"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("--face-scale"), QStringLiteral("7")}).exit, 2);
        QCOMPARE(tests::paulownia({QStringLiteral("release"), QStringLiteral("/nowhere"), QStringLiteral("/tmp/x")}).exit, 3);
        QCOMPARE(tests::paulownia({QStringLiteral("verify"), QStringLiteral("/nowhere")}).exit, 3);
    }

    void settingsReachTheManifest() {
        VotedProject project(1);
        const auto with = [&](const char* option, const char* value) { return tests::paulownia({QStringLiteral("release"), project.path(), project.out(), QLatin1String(option), QLatin1String(value)}); };
        QCOMPARE(with("--border", "green").exit, 2);
        QCOMPARE(with("--question", "hat").exit, 3); // never asked
        const auto built = tests::paulownia({QStringLiteral("release"), project.path(), project.out(), QStringLiteral("--border"), QStringLiteral("reflected"), QStringLiteral("--interpolation"),
                                             QStringLiteral("linear"), QStringLiteral("--smile"), QStringLiteral("majority")});
        QVERIFY2(built.exit == 0, qPrintable(built.err));
        QFile manifest(project.out() + QStringLiteral("/manifest.json"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const auto settings = json::parse(manifest.readAll().toStdString()).at("settings");
        QCOMPARE(settings.at("border").get<std::string>() + settings.at("interpolation").get<std::string>() + settings.at("smile").get<std::string>(), std::string("reflectedlinearmajority"));
        QCOMPARE(tests::paulownia({QStringLiteral("verify"), project.out()}).exit, 0);
    }

    void verifyNamesEachRule() {
        VotedProject project(1);
        const auto built = tests::paulownia({QStringLiteral("release"), project.path(), project.out(), QStringLiteral("--json"), QStringLiteral("--seed"), QStringLiteral("9")});
        QCOMPARE(built.exit, 0);
        const auto document = json::parse(built.out.toStdString());
        QCOMPARE(document.at("photos").get<int>(), 8);
        QCOMPARE(document.at("seed").get<int>(), 9);
        const auto good = tests::paulownia({QStringLiteral("verify"), project.out()});
        QCOMPARE(good.exit, 0);
        QCOMPARE(good.out.count(QLatin1Char('\n')), 28);
        QVERIFY(QFile::remove(project.out() + QStringLiteral("/datasheet.md")));
        const auto bad = tests::paulownia({QStringLiteral("verify"), project.out(), QStringLiteral("--json")});
        QCOMPARE(bad.exit, 1);
        const auto rules = json::parse(bad.out.toStdString());
        QCOMPARE(rules.at("holds").get<bool>(), false);
        for (const auto& rule : rules.at("rules"))
            QCOMPARE(rule.at("state") == "broken", rule.at("rule") == "checksums" || rule.at("rule") == "sums-file");
    }

    void killedInTheMiddleItLeavesNoHalfRelease() {
        SlowProject project;
        const auto running = startRelease(project);
        QVERIFY2(running, "the release ended before it could be killed");
        running->sendSignal(SIGKILL);
        QCOMPARE(running->wait().exit, 1000 + SIGKILL);
        QVERIFY(!QFileInfo::exists(project.out()));
        QCOMPARE(project.everythingAtOut().size(), 1); // the hidden folder
        QVERIFY(project->releases().all()->isEmpty());
        const auto again = tests::paulownia({QStringLiteral("release"), project.path(), project.out()});
        QVERIFY2(again.exit == 0, qPrintable(again.err));
        QCOMPARE(project.everythingAtOut(), QStringList{QStringLiteral("arrays")});
        QCOMPARE(tests::paulownia({QStringLiteral("verify"), project.out()}).exit, 0);
        QCOMPARE(project->releases().all()->size(), 1);
        const auto next = startRelease(project, "next");
        QVERIFY2(next, "the next release ended before it could be killed");
        next->sendSignal(SIGKILL);
        next->wait();
        QVERIFY(!QFileInfo::exists(project.out("next")));
        QCOMPARE(tests::paulownia({QStringLiteral("verify"), project.out()}).exit, 0); // the earlier one stands as it stood
        QCOMPARE(tests::paulownia({QStringLiteral("audit"), project.path()}).exit, 0);
    }

    /// Wherever the kill falls: in its place and on record, once the project was opened again.
    void killedAsItAppearsItIsOnRecordAllTheSame() {
        VotedProject project(1);
        for (int round = 0; round < 5; ++round) {
            const auto out = project.out(std::to_string(round).c_str());
            RunningProgram running(tests::program(QStringLiteral("paulownia")), {QStringLiteral("release"), project.path(), out});
            QElapsedTimer timer;
            for (timer.start(); !QFileInfo::exists(out) && timer.elapsed() < 60'000;) {} // the moment it is there
            running.sendSignal(SIGKILL);
            running.wait();
            const auto audited = tests::paulownia({QStringLiteral("audit"), project.path()});
            QVERIFY2(audited.exit == 0, qPrintable(audited.out));
            QCOMPARE(project->releases().all()->size(), round + 1);
            QCOMPARE(tests::paulownia({QStringLiteral("verify"), out}).exit, 0);
        }
    }

    void interruptedItLeavesNothing() {
        SlowProject project;
        const auto running = startRelease(project);
        QVERIFY2(running, "the release ended before it could be interrupted");
        running->sendSignal(SIGINT);
        QCOMPARE(running->wait().exit, 130);
        QVERIFY(project.everythingAtOut().isEmpty());
        QVERIFY(project->releases().all()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReleaseCommandTest)
#include "release_command_test.moc"

#include "core/runs/run_folder.h"
#include "core/learning/weights.h"
#include "tests/support/learnable_release.h"
#include "tests/support/patience.h"
#include "tests/support/torch_reference.h"

#include <QTest>
#include <cmath>
#include <fstream>

using namespace paulownia;
using namespace paulownia::tests;
using runs::RunFolder;

namespace {

Outcome trainer(const QStringList& arguments) { return run(program(QStringLiteral("paulownia-trainer")), arguments); }

} // namespace

/// The program as the studio, a person and a cluster start it.
class TrainerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        mixLabels(m_files);
        makeLearnable(m_files);
        m_files.writeArrays();
    }

    void learnsOddAndAsksEven() {
        const auto outcome = trainer(train("odd", {"--epochs", "6"}));
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.exit, 0);
        const auto run = demand(RunFolder::open(out("odd")));
        const auto lines = demand(run.metrics());
        QCOMPARE(lines.size(), std::size_t{6});
        QVERIFY(lines.back().trainLoss < lines.front().trainLoss / 2);
        const auto predictions = demand(run.predictions());
        QCOMPARE(predictions.size(), std::size_t{12});
        for (const auto& p : predictions) QVERIFY(p.volunteer % 2 == 0);
        QVERIFY(std::filesystem::exists(run.model(1)) && !std::filesystem::exists(run.checkpoint(1)));
        for (const auto& line : outcome.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) QVERIFY(nlohmann::json::accept(line.toStdString()));
        const auto summary = trainer({QStringLiteral("summary"), name("odd")});
        QVERIFY(summary.out.contains(QStringLiteral("\"accuracy_by_volunteer\":")) && summary.out.contains(QStringLiteral("\"calibration_error\":")));
    }
    void aFoldAloneIsThatFoldOfAWholeRun() {
        QCOMPARE(trainer(leaveOneOut("whole", "1-4")).exit, 0);
        QCOMPARE(trainer(leaveOneOut("first", "1,3")).exit, 0);
        QCOMPARE(trainer(leaveOneOut("second", "2")).exit, 0);
        const auto gap = trainer({QStringLiteral("merge"), name("first"), name("second"), QStringLiteral("--out"), name("gap")});
        QCOMPARE(gap.exit, 1); // of eight folds five are missing
        QVERIFY(gap.err.contains(QStringLiteral("The folds 4,5,6,7,8 are in none of these runs: train them (--folds 4,5,6,7,8)")));
        auto whole = demand(demand(RunFolder::open(out("whole"))).predictions());
        std::erase_if(whole, [](const auto& p) { return p.fold > 3; });
        QVERIFY(demand(demand(RunFolder::open(out("gap"))).predictions()) == whole);
        QCOMPARE(demand(demand(RunFolder::open(out("gap"))).metrics()).size(), std::size_t{6});
        const auto twice = trainer({QStringLiteral("merge"), name("first"), name("whole"), QStringLiteral("--out"), name("twice")});
        QVERIFY(twice.err.contains(QStringLiteral("The fold 1 is in another run already")));
    }
    void killedAndResumedComesToTheSame() {
        const QStringList more{QStringLiteral("--epochs"), QStringLiteral("5"), QStringLiteral("--augment"), QStringLiteral("6")};
        QCOMPARE(trainer(train("unbroken") + more).exit, 0);
        RunningProgram killed(program(QStringLiteral("paulownia-trainer")), train("killed") + more);
        QTRY_VERIFY_WITH_TIMEOUT(lineCount("killed") >= 2, 60'000 * kPatience);
        killed.sendSignal(SIGKILL);
        killed.wait();
        std::ofstream(out("killed") / "metrics.jsonl", std::ios::app) << "{\"epoch\":9,"; // a line cut off
        QVERIFY(lineCount("killed") < 5);
        QCOMPARE(trainer(train("killed") + more + QStringList{QStringLiteral("--resume")}).exit, 0);
        const auto one = demand(RunFolder::open(out("unbroken"))), other = demand(RunFolder::open(out("killed")));
        const auto unbroken = demand(one.metrics()), resumed = demand(other.metrics());
        QCOMPARE(resumed.size(), unbroken.size());
        for (std::size_t i = 0; i < unbroken.size(); ++i) {
            QVERIFY(std::abs(resumed[i].trainLoss - unbroken[i].trainLoss) < 1e-6);
            QVERIFY(std::abs(resumed[i].testLoss - unbroken[i].testLoss) < 1e-6);
        }
    }
    void theBenchmarkStopsAndGoesOnToTheSame() { // by SGD, whose momentum has to come back too
        const auto benchmark = [this](const char* run) { return train(run, {"--protocol", "benchmark", "--optimizer", "sgd", "--epochs", "5", "--augment", "6"}); };
        QCOMPARE(trainer(benchmark("sgd")).exit, 0);
        const auto whole = demand(RunFolder::open(out("sgd")));
        QCOMPARE(whole.config()["rate"].get<double>(), 0.03);
        QCOMPARE(whole.config()["folds"].get<int>(), 1);
        RunningProgram killed(program(QStringLiteral("paulownia-trainer")), benchmark("sgd-killed"));
        QTRY_VERIFY_WITH_TIMEOUT(lineCount("sgd-killed") >= 1, 60'000 * kPatience);
        killed.sendSignal(SIGKILL);
        killed.wait();
        QVERIFY(lineCount("sgd-killed") < 5);
        QCOMPARE(trainer(benchmark("sgd-killed") + QStringList{QStringLiteral("--resume")}).exit, 0);
        QVERIFY(demand(demand(RunFolder::open(out("sgd-killed"))).predictions()) == demand(whole.predictions()));
    }
    void cancelledKeepsTheBestAndGoesOn() {
        const QStringList more{QStringLiteral("--epochs"), QStringLiteral("400")};
        RunningProgram running(program(QStringLiteral("paulownia-trainer")), train("cancelled") + more);
        QTRY_VERIFY_WITH_TIMEOUT(lineCount("cancelled") >= 1, 60'000 * kPatience);
        running.sendSignal(SIGTERM);
        const auto outcome = running.wait();
        QCOMPARE(outcome.exit, 130);
        const auto run = demand(RunFolder::open(out("cancelled")));
        QVERIFY(std::filesystem::exists(run.model(1)) && std::filesystem::exists(run.checkpoint(1)));
        QVERIFY(outcome.out.contains(QStringLiteral("\"kind\":\"cancelled\"")));
        const auto again = trainer(train("cancelled") + more);
        QCOMPARE(again.exit, 1);
        QVERIFY(again.err.contains(QStringLiteral("--resume")));
        const auto other = trainer(train("cancelled") + QStringList{QStringLiteral("--resume"), QStringLiteral("--epochs"), QStringLiteral("3")});
        QVERIFY(other.err.contains(QStringLiteral("epochs was 400 and is now 3")));
    }
    void gradientsAddUp() { // without batch normalisation's view of the batch they would be the same; the run says it is another one
        QCOMPARE(trainer(train("parts", {"--part", "4", "--epochs", "1"})).exit, 0);
        QCOMPARE(demand(RunFolder::open(out("parts"))).config()["part"].get<int>(), 4);
    }
    void asksAndExports() {
        if (!std::filesystem::exists(out("odd"))) QCOMPARE(trainer(train("odd", {"--epochs", "6"})).exit, 0);
        const auto model = name("odd") + QStringLiteral("/fold-1.pt"), exported = name("gender.safetensors");
        QCOMPARE(trainer({QStringLiteral("export"), model, exported}).exit, 0);
        for (const auto& of : {model, exported})
            QCOMPARE(trainer({QStringLiteral("predict"), folder(), QStringLiteral("--model"), of, QStringLiteral("--out"), name("predictions.tsv")}).exit, 0);
        const auto asked = demand(evaluation::readPredictions(out("predictions.tsv")));
        QCOMPARE(asked.size(), m_files.photos());
        const auto trained = demand(demand(RunFolder::open(out("odd"))).predictions());
        for (const auto& p : trained) {
            const auto same = std::ranges::find_if(asked, [&](const auto& a) { return a.volunteer == p.volunteer && a.photo == p.photo; });
            QVERIFY(same != asked.end() && std::abs(same->score - p.score) < 1e-6);
        }
        if (pythonWithTorch().isEmpty()) return;
        QCOMPARE(runTorch("print(len(torch.load(a[0])) > 20)", {model}).out, QStringLiteral("True\n"));
    }
    void showsWhereItLookedWhereItWasWrong() {
        QCOMPARE(trainer(leaveOneOut("looked", "1-2")).exit, 0);
        const auto run = demand(RunFolder::open(out("looked")));
        auto predictions = demand(run.predictions());
        for (auto& p : predictions) p.score = p.photo == 1 ? 1 - p.label : p.label; // each first photo wrong
        demand(evaluation::writePredictions(out("looked") / "predictions.tsv", predictions));
        const auto outcome = trainer({QStringLiteral("saliency"), name("looked"), folder()});
        QCOMPARE(outcome.err, QString());
        QVERIFY(outcome.out.contains(QStringLiteral("\"photos\":2")));
        std::ifstream file(run.saliency());
        std::int64_t fold = 0;
        for (std::string line; std::getline(file, line);) {
            const auto json = nlohmann::json::parse(line);
            QCOMPARE(json["fold"].get<std::int64_t>(), ++fold);
            QCOMPARE(json["change"].size(), std::size_t{11});
            const auto row = json["row"].get<std::size_t>();
            QCOMPARE(m_files.labels[5 * row], json["volunteer"].get<int>());
            QCOMPARE(m_files.labels[5 * row + 1], 1);
        }
        QCOMPARE(fold, 2);
        std::filesystem::remove(run.model(2));
        QCOMPARE(trainer({QStringLiteral("saliency"), name("looked"), folder()}).exit, 3);
        QVERIFY(std::filesystem::exists(run.saliency())); // as it was
    }
    void paulowniaHandsOver() {
        const auto handed = tests::paulownia({QStringLiteral("train"), QStringLiteral("--help")});
        QCOMPARE(handed.exit, 0);
        QCOMPARE(handed.out, trainer({QStringLiteral("train"), QStringLiteral("--help")}).out);
        QCOMPARE(tests::paulownia({QStringLiteral("predict")}).exit, 2);
    }
    void saysWhatIsWrong_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QStringList& more, int exit, const char* says) { QTest::newRow(name) << more << exit << QString::fromUtf8(says); };
        row("fold", {QStringLiteral("--folds"), QStringLiteral("2")}, 3, "There are the folds 1 to 1");
        row("folds", {QStringLiteral("--folds"), QStringLiteral("4-2")}, 2, "should be folds");
        row("loss", {QStringLiteral("--rate"), QStringLiteral("1e30"), QStringLiteral("--epochs"), QStringLiteral("9")}, 3, "no number any more");
        row("weights", {QStringLiteral("--learning"), QStringLiteral("all"), QStringLiteral("--weights"), QStringLiteral("/etc/hostname")}, 3, "/etc/hostname: ");
        row("freezing", {QStringLiteral("--learning"), QStringLiteral("top")}, 3, "nothing to hold still");
        row("protocol", {QStringLiteral("--protocol"), QStringLiteral("tenfold-grouped")}, 3, "ten volunteers at least");
        row("persons", {QStringLiteral("--protocol"), QStringLiteral("tenfold")}, 4, "in training and in test");
        row("smiles", {QStringLiteral("--label"), QStringLiteral("smile")}, 3, "smile votes");
        row("precision", {QStringLiteral("--precision"), QStringLiteral("bfloat16"), QStringLiteral("--device"), QStringLiteral("cpu")}, 3, "--precision bfloat16 is for a graphics card");
        row("genders", {QStringLiteral("--protocol"), QStringLiteral("benchmark"), QStringLiteral("--label"), QStringLiteral("smile")}, 3, "goes with the label female only");
        row("place", {QStringLiteral("--out"), QStringLiteral("/proc/run")}, 3, "cannot be made");
    }
    void saysWhatIsWrong() {
        QFETCH(QStringList, more);
        QFETCH(int, exit);
        QFETCH(QString, says);
        auto arguments = train(QTest::currentDataTag());
        if (more.contains(QStringLiteral("--out"))) arguments.remove(arguments.indexOf(QStringLiteral("--out")), 2);
        const auto outcome = trainer(arguments + more);
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
        QCOMPARE(outcome.exit, exit);
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
    }
    void aFoldOfOneLabel() { // odd volunteers are all female, even ones all male
        ReleaseFiles split(4, 2);
        split.writeArrays();
        const auto outcome = onCompact(split, "split");
        QVERIFY2(outcome.err.contains(QStringLiteral("Fold 1 would learn from one label alone; take another protocol")), qPrintable(outcome.err));
        QCOMPARE(outcome.exit, 3);
        QVERIFY(!std::filesystem::exists(out("split"))); // nothing was begun
    }
    void noPhotoAtAll() {
        ReleaseFiles none(0, 0);
        none.writeArrays();
        const auto outcome = onCompact(none, "none");
        QCOMPARE(outcome.exit, 3);
        QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
        QVERIFY2(outcome.err.contains(QString::fromStdString(none.folder().string())), qPrintable(outcome.err));
    }
    void aRunThatLostItsNumbersIsStillRead() {
        const auto lost = trainer(train("lost", {"--rate", "1e30", "--epochs", "9"}));
        QVERIFY(lost.err.contains(QStringLiteral("a smaller --rate")));
        const auto summary = trainer({QStringLiteral("summary"), name("lost")});
        QVERIFY2(summary.err.contains(QStringLiteral("No fold of this run is done yet")), qPrintable(summary.err));
    }
    void oneLabelAlone() {
        ReleaseFiles women(4, 2);
        for (std::uint64_t photo = 0; photo < women.photos(); ++photo) women.labels[5 * photo + 2] = 1;
        women.writeArrays();
        const auto outcome = onCompact(women, "women");
        QVERIFY(outcome.err.contains(QStringLiteral("have the same label")));
        QCOMPARE(outcome.exit, 3);
    }

private:
    std::filesystem::path out(const char* run) const { return std::filesystem::path(m_out.path().toStdString()) / run; }
    QString name(const char* run) const { return QString::fromStdString(out(run).string()); }
    QString folder() const { return QString::fromStdString(m_files.folder().string()); }
    Outcome onCompact(const ReleaseFiles& files, const char* run) const {
        return trainer({QStringLiteral("train"), QString::fromStdString(files.folder().string()), QStringLiteral("--out"), name(run), QStringLiteral("--network"), QStringLiteral("compact")});
    }
    QStringList train(const char* run, std::initializer_list<const char*> more = {}) const {
        QStringList arguments{QStringLiteral("train"), folder(), QStringLiteral("--out"), name(run), QStringLiteral("--network"), QStringLiteral("compact"),
                              QStringLiteral("--batch"), QStringLiteral("8"), QStringLiteral("--threads"), QStringLiteral("1")};
        for (const char* each : more) arguments.append(QString::fromLatin1(each));
        return arguments;
    }
    QStringList leaveOneOut(const char* run, const char* folds) const {
        return train(run, {"--protocol", "leave-one-volunteer-out", "--epochs", "2", "--augment", "1", "--folds", folds});
    }
    std::size_t lineCount(const char* run) const {
        const auto folderOf = RunFolder::open(out(run));
        return folderOf ? demand(folderOf->metrics()).size() : 0;
    }

    ReleaseFiles m_files{8, 3};
    QTemporaryDir m_out;
};

QTEST_GUILESS_MAIN(TrainerTest)
#include "trainer_test.moc"

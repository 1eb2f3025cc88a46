#include "core/runs/run_state.h"

#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace paulownia;
using namespace paulownia::runs;

namespace {

/// A process that holds a run until it is killed.
class Holder {
public:
    explicit Holder(const std::filesystem::path& run) {
        m_process = fork();
        if (m_process != 0) return;
        const auto lock = RunLock::take(run);
        if (!lock) _exit(1);
        for (;;) pause();
    }
    ~Holder() {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
    pid_t process() const { return m_process; }

private:
    pid_t m_process;
};

} // namespace

class RunStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStampTellsWhatChanged() {
        QTemporaryDir folder;
        const std::filesystem::path run = folder.path().toStdString();
        const auto before = stampOf(run);
        QVERIFY(stampOf(run) == before);
        std::ofstream(run / "metrics.jsonl") << "{}\n";
        const auto written = stampOf(run);
        QVERIFY(written != before);
        std::filesystem::last_write_time(run / "metrics.jsonl", std::filesystem::file_time_type::clock::now() + std::chrono::seconds(2));
        QVERIFY(stampOf(run) != written);
        const auto free = stampOf(run);
        const Holder holder(run);
        QTRY_VERIFY(holderOf(run));
        QVERIFY(stampOf(run).holder != free.holder); // somebody trains it
    }
    void aRequestIsAskedForAgain() {
        TrainRequest request;
        request.release = "/data/arrays";
        request.weights = "/data/inception.pth";
        request.folds = {1, 2, 3, 7};
        request.rate = 3e-4;
        request.seed = 77;
        request.optimizer = Optimizer::Sgd;
        request.precision = Precision::BFloat16;
        const auto again = requestFrom(wholeJson(request));
        QVERIFY(again && wholeJson(*again) == wholeJson(request));
        QCOMPARE(foldsText(again->folds), std::string("1-3,7"));
        const auto arguments = argumentsOf(request);
        QVERIFY(std::ranges::find(arguments, "3e-04") != arguments.end() && std::ranges::find(arguments, "--resume") == arguments.end());
        QVERIFY(!requestFrom(nlohmann::ordered_json{{"release", 3}}));
    }
    void tellsEveryObjection() {
        TrainRequest request;
        request.learning = Learning::Top;
        request.protocol = evaluation::Protocol::PaperSmile;
        QVERIFY((objectionsTo(request) == std::vector{Objection::NothingToFreeze, Objection::PairsWithoutSmiles}));
        QVERIFY(!check(request));
        request = {};
        request.protocol = evaluation::Protocol::Benchmark;
        QVERIFY(check(request));
        request.label = evaluation::Label::Smile;
        QVERIFY(objectionsTo(request) == std::vector{Objection::GendersWithSmiles});
    }
    void whoeverTrainsIsFoundAndTheirEndToo() {
        const auto run = folder("held");
        QVERIFY(!holderOf(run));
        {
            const Holder other(run);
            QTRY_VERIFY(holderOf(run));
            QCOMPARE(holderOf(run)->process, other.process());
            const auto second = RunLock::take(run);
            QVERIFY(!second && second.error().kind == base::ErrorKind::Conflict);
            QVERIFY(signalHolder(run, SIGSTOP));
            QTRY_VERIFY(holderOf(run)->isPaused);
        } // killed: nothing is tidied up
        QVERIFY(!holderOf(run));
        QCOMPARE(signalHolder(run, SIGTERM).error().kind, base::ErrorKind::NotFound);
        QVERIFY(RunLock::take(run));
        QVERIFY(!std::filesystem::exists(run)); // nothing had come into it
    }
    void stages() {
        const auto run = folder("stages");
        const nlohmann::ordered_json config{{"network", "compact"}, {"epochs", 4}, {"folds", 2}};
        const auto made = RunFolder::create(run, config);
        QVERIFY(made && made->addMetrics({1, 1, 0.7, 0.5, 0.6, 0.6, 10}) && made->addMetrics({2, 1, 0.6, 0.5, 0.8, 0.6, 10}));
        auto state = readRun(run);
        QVERIFY(state && state->stage == RunStage::Stopped);
        QCOMPARE(state->folds.size(), std::size_t{2});
        QCOMPARE(state->folds.front().best()->epoch, 1);
        QCOMPARE(state->partDone(), 0.25);
        say(run, R"({"event":"progress","fold":1,"epoch":3,"batch":1,"batches":2,"fold_seconds_left":15})" "\n{\"event\":\"pro");
        state = readRun(run);
        QVERIFY(state->stage == RunStage::Failed && state->words.error.empty()); // ended from outside
        QCOMPARE(*state->secondsLeft(), 15 + 4 * 10.0);
        say(run, R"({"event":"error","kind":"invalid","message":"The loss is no number"})" "\n");
        QCOMPARE(readRun(run)->words.error, std::string("The loss is no number"));
        say(run, R"({"event":"error","kind":"cancelled","message":"Stopped"})" "\n");
        QVERIFY(readRun(run)->stage == RunStage::Stopped);
        QVERIFY(made->addPredictions({{1, 1, 1, 1, 0.9}}) && made->addPredictions({{2, 2, 1, 0, 0.9}}));
        QVERIFY(readRun(run)->stage == RunStage::Done);
        {
            const Holder other(run);
            QTRY_VERIFY(readRun(run)->stage == RunStage::Running);
            QCOMPARE(removeRun(run).error().kind, base::ErrorKind::Conflict);
        }
        QVERIFY(removeRun(run) && !std::filesystem::exists(run));
    }
    void aPauseDoesNotCountForTheTimeLeft() {
        const auto run = folder("pause");
        const auto made = RunFolder::create(run, {{"network", "compact"}, {"epochs", 4}, {"folds", 2}});
        QVERIFY(made && made->addMetrics({1, 1, 0.7, 0.5, 0.6, 0.6, 10}) && made->addMetrics({2, 1, 0.6, 0.5, 0.8, 0.6, 3610}) && made->addMetrics({3, 1, 0.6, 0.5, 0.8, 0.6, 10}));
        say(run, R"({"event":"progress","fold":1,"epoch":4,"batch":1,"batches":2,"fold_seconds_left":5})" "\n");
        QCOMPARE(*readRun(run)->secondsLeft(), 5 + 4 * 10.0);
    }
    void anotherKindOfRunIsLeftAlone() {
        const auto run = folder("forest");
        QVERIFY(RunFolder::create(run, {{"method", "forest"}}));
        QVERIFY(!readRun(run) && !removeRun(run) && std::filesystem::exists(run));
    }

private:
    std::filesystem::path folder(const char* name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }
    static void say(const std::filesystem::path& run, const char* text) { std::ofstream(run / kEventsFile) << text; }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RunStateTest)
#include "run_state_test.moc"

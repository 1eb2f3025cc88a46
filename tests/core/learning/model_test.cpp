#include "core/learning/autocast.h"
#include "core/learning/inception.h"
#include "core/learning/model.h"
#include "core/learning/trunk_store.h"
#include "tests/support/learnable_release.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::learning;
using namespace paulownia::tests;

class ModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKeptTrunkIsTheTrunk() {
        ReleaseFiles files(2, 1);
        files.writeArrays();
        const auto release = demand(arrays::ReleaseFolder::open(files.folder()));
        const auto samples = demand(evaluation::photoSamples(release, evaluation::Label::Female));
        const auto network = makeNetwork(NetworkKind::InceptionV3, 1);
        const auto cuts = cutsOf(release, samples, 1);
        const auto file = files.folder() / "trunk.half";
        const auto kept = demand(storeTrunk(*network, cuts, samples, 1, file, torch::kCPU, 1, {}));
        QCOMPARE(std::filesystem::file_size(file), std::uintmax_t{4 * 768 * 17 * 17 * 2}); // two samples, each as it is and once distorted
        const std::vector<Item> items{{1, 0}, {0, -1}};
        const torch::NoGradGuard noGradients;
        network->eval();
        const auto ours = demand(kept(items)), theirs = network->trunk(demand(cuts(items)));
        QCOMPARE(ours.sizes().vec(), theirs.sizes().vec());
        QVERIFY((ours - theirs).abs().max().item<double>() <= 1e-3 * theirs.abs().max().item<double>());
    }
    void aStoppedTrunkLeavesNothing() {
        ReleaseFiles files(2, 1);
        files.writeArrays();
        const auto release = demand(arrays::ReleaseFolder::open(files.folder()));
        const auto samples = demand(evaluation::photoSamples(release, evaluation::Label::Female));
        std::stop_source stop;
        stop.request_stop();
        const auto stored = storeTrunk(*makeNetwork(NetworkKind::InceptionV3, 1), cutsOf(release, samples, 1), samples, 0, files.folder() / "trunk.half", torch::kCPU, 1,
                                       base::Task({}, stop.get_token()));
        QVERIFY(!stored && stored.error().kind == base::ErrorKind::Cancelled);
        QVERIFY(!std::filesystem::exists(files.folder() / "trunk.half") && !std::filesystem::exists(files.folder() / "trunk.half.part"));
    }
    void aTrunkWithoutRoomSaysSoBeforeItRuns() {
        ReleaseFiles files(2, 1);
        files.writeArrays();
        const auto release = demand(arrays::ReleaseFolder::open(files.folder()));
        const auto samples = demand(evaluation::photoSamples(release, evaluation::Label::Female));
        const auto copies = std::filesystem::space(files.folder()).available / (2 * 768 * 17 * 17 * 2) + 1;
        if (copies > 20'000'000) QSKIP("the disk is too large to be filled by a list in memory");
        std::stop_source stop; // before the first image: where a file system cannot promise room, this ends it
        stop.request_stop();
        const auto stored = storeTrunk(*makeNetwork(NetworkKind::Compact, 1), cutsOf(release, samples, 1), samples, static_cast<int>(copies), files.folder() / "trunk.half", torch::kCPU, 1,
                                       base::Task({}, stop.get_token()));
        QVERIFY(!stored);
        if (stored.error().kind == base::ErrorKind::Cancelled) QSKIP("this file system cannot promise room");
        QCOMPARE(stored.error().kind, base::ErrorKind::Io);
        QVERIFY2(QString::fromStdString(stored.error().message).contains(QStringLiteral("The disk has no room for this file of ")), stored.error().message.c_str());
        QVERIFY(!std::filesystem::exists(files.folder() / "trunk.half.part"));
    }
    void halfNumbersEndWithTheirScope() {
        for (const auto precision : {runs::Precision::BFloat16, runs::Precision::Full}) {
            const Autocast halves(precision);
            QCOMPARE(at::autocast::is_enabled(), precision == runs::Precision::BFloat16);
            QVERIFY(precision == runs::Precision::Full || at::autocast::get_autocast_gpu_dtype() == at::kBFloat16);
        }
        QVERIFY(!at::autocast::is_enabled());
    }
    void hidingWhatMattersChangesTheAnswer() {
        const auto network = makeNetwork(NetworkKind::Compact, 1);
        const auto cut = torch::full({1, 299, 299}, 0.5);
        QVERIFY(occlusion(*network, cut).abs().max().item<double>() < 1e-6); // grey on grey hides nothing
        auto marked = cut.clone();
        marked.narrow(1, 102, 60).narrow(2, 102, 60).fill_(1); // edges within squares of four
        const auto change = occlusion(*network, marked);
        QCOMPARE(change.sizes().vec(), (std::vector<std::int64_t>{11, 11}));
        QVERIFY(change[4][4].abs().item<double>() > change[10][10].abs().item<double>());
    }
    void theCompactNetworkSeesWhatIsFinerThanItsSquares() {
        const auto network = makeNetwork(NetworkKind::Compact, 1);
        network->eval();
        const torch::NoGradGuard noGradients;
        torch::manual_seed(1);
        const auto smooth = torch::rand({1, 1, 299, 299}).mul_(0.1).add_(0.4);
        const auto lines = torch::arange(299).remainder(2).mul(0.2).sub(0.1).view({1, 1, 1, 299}); // 0 on average over four
        auto striped = smooth.clone();
        striped.narrow(2, 100, 60) += lines;
        const auto means = [](const torch::Tensor& cut) { return torch::avg_pool2d(cut, 4); };
        QVERIFY((means(striped) - means(smooth)).abs().max().item<double>() < 1e-6);
        QVERIFY((network->forward(striped) - network->forward(smooth)).abs().item<double>() > 1e-4);
        QVERIFY((network->forward(smooth + 0.1) - network->forward(smooth)).abs().item<double>() < 1e-5); // how light it is says nothing
    }
    void mirrorsAreDrawnFromTheSeed() {
        const auto network = makeNetwork(NetworkKind::Compact, 1);
        network->train();
        const auto cuts = torch::rand({8, 1, 299, 299});
        const auto answers = [&](std::uint64_t seed) {
            torch::manual_seed(seed);
            return network->forward(cuts).detach();
        };
        QVERIFY(torch::equal(answers(3), answers(3)));
        QVERIFY(!torch::equal(answers(3), answers(4)));
    }
};

QTEST_GUILESS_MAIN(ModelTest)
#include "model_test.moc"

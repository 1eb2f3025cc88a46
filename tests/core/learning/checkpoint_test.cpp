#include "core/learning/checkpoint.h"
#include "core/learning/safetensors.h"
#include "core/learning/weights.h"
#include "tests/support/release_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using namespace paulownia::learning;
using namespace paulownia::tests;
using base::ErrorKind;
using runs::Learning, runs::Optimizer;

namespace {

constexpr std::uint64_t kSeed = 7;

/// A network and its optimiser, as a fold begins with them.
struct Fold {
    std::shared_ptr<Network> network = makeNetwork(NetworkKind::InceptionV3, kSeed);
    std::unique_ptr<torch::optim::Optimizer> optimizer;

    Fold(Learning learning, Optimizer kind) {
        if (learning == Learning::Paper) network->freezeTrunk();
        if (learning == Learning::Top) network->holdTrunk();
        optimizer = makeOptimizer(*network, kind, 0.01);
    }
    /// A step down gradients that are drawn, and statistics that have moved, as after a batch.
    void step() {
        const torch::NoGradGuard noGradients;
        for (auto& parameter : optimizer->param_groups()[0].params()) parameter.mutable_grad() = torch::randn_like(parameter);
        optimizer->step();
        for (auto& item : network->named_buffers())
            if (item.key().ends_with("running_mean")) item.value() += 0.25;
    }
};

bool areEqual(const Tensors& one, const Tensors& other) {
    return std::ranges::equal(one, other, [](const auto& a, const auto& b) { return a.first == b.first && torch::equal(a.second, b.second); });
}

Tensors copyOf(const Network& network) {
    Tensors copy;
    for (const auto& [name, tensor] : tensorsOf(network)) copy[name] = tensor.clone();
    return copy;
}

} // namespace

class CheckpointTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesOnAsIfUnbroken_data() {
        QTest::addColumn<Learning>("learning");
        QTest::addColumn<Optimizer>("optimizer");
        QTest::newRow("all, SGD") << Learning::All << Optimizer::Sgd;
        QTest::newRow("paper, Adam") << Learning::Paper << Optimizer::Adam;
        QTest::newRow("top, Adam") << Learning::Top << Optimizer::Adam;
    }
    void goesOnAsIfUnbroken() {
        QFETCH(Learning, learning);
        QFETCH(Optimizer, optimizer);
        Fold unbroken(learning, optimizer);
        unbroken.step();
        demand(writeCheckpoint(path(), *unbroken.network, *unbroken.optimizer, {4, 3, 0.5, 0.25, 1}));
        Fold resumed(learning, optimizer);
        QVERIFY(!areEqual(tensorsOf(*resumed.network), tensorsOf(*unbroken.network)));
        const auto state = demand(readCheckpoint(path(), *resumed.network, *resumed.optimizer));
        QCOMPARE(state.epochs, 4);
        QCOMPARE(state.bestTestLoss, 0.5);
        QVERIFY(areEqual(tensorsOf(*resumed.network), tensorsOf(*unbroken.network)));
        for (auto* fold : {&unbroken, &resumed}) {
            torch::manual_seed(kSeed);
            fold->step();
        }
        QVERIFY(areEqual(tensorsOf(*resumed.network), tensorsOf(*unbroken.network))); // the optimiser remembers the same
    }
    void leavesOutWhatIsFrozen() {
        Fold fold(Learning::Top, Optimizer::Adam);
        fold.step();
        demand(writeCheckpoint(path(), *fold.network, *fold.optimizer, {}));
        const auto file = demand(readSafetensors(path()));
        QVERIFY(!file.tensors.contains("network.Conv2d_1a_3x3.conv.weight"));
        QVERIFY(file.tensors.contains("network.Conv2d_1a_3x3.bn.running_mean"));
        QVERIFY(file.tensors.contains("network.Mixed_7a.branch3x3_1.conv.weight"));
    }
    void refusesOneWithATensorMissing() {
        Fold fold(Learning::Top, Optimizer::Adam);
        fold.step();
        demand(writeCheckpoint(path(), *fold.network, *fold.optimizer, {}));
        auto file = demand(readSafetensors(path()));
        file.tensors.erase("network.Mixed_7a.branch3x3_1.conv.weight");
        demand(writeSafetensors(path(), file));
        const auto before = copyOf(*fold.network);
        const auto read = readCheckpoint(path(), *fold.network, *fold.optimizer);
        QVERIFY(!read && read.error().kind == ErrorKind::Invalid);
        QVERIFY(read.error().message.find("remove it") != std::string::npos);
        QVERIFY(areEqual(tensorsOf(*fold.network), before));
    }

private:
    std::filesystem::path path() const { return std::filesystem::path(m_folder.path().toStdString()) / "checkpoint-1.safetensors"; }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"

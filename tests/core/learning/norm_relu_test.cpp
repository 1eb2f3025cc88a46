#include "core/learning/norm_relu.h"

#include <QTest>

using namespace paulownia::learning;
using torch::nn::BatchNorm2d, torch::nn::BatchNorm2dOptions;

namespace {

constexpr std::int64_t kFirst = 5, kSecond = 3;

/// LibTorch's own way, to hold it against.
torch::Tensor theirs(const torch::Tensor& x, BatchNorm2d norm, bool averages) { return torch::relu(norm(averages ? averaged(x) : x)); }

BatchNorm2d drawn(std::int64_t channels, torch::Dtype type) {
    torch::manual_seed(channels);
    BatchNorm2d norm(BatchNorm2dOptions(channels).eps(1e-3));
    norm->to(type);
    const torch::NoGradGuard noGradients;
    norm->weight.uniform_(-1.5, 1.5); // a negative one turns what the ReLU lets through
    norm->bias.uniform_(-0.5, 0.5);
    return norm;
}

/// Two parts and all that comes of them: answers, gradients of the input and the parameters, statistics.
struct Pass {
    explicit Pass(torch::Dtype type) : parts{{drawn(kFirst, type)}, {drawn(kSecond, type), true}} {}
    void learn(const torch::Tensor& input, bool isOurs) {
        x = input.detach().clone(torch::MemoryFormat::ChannelsLast).set_requires_grad(true);
        if (isOurs) answers = normRelu(x, parts);
        else answers = {theirs(x.narrow(1, 0, kFirst), parts[0].norm, false), theirs(x.narrow(1, kFirst, kSecond), parts[1].norm, true)};
        const auto wide = torch::cat({answers[0], answers[1], answers[0] * 2}, 1); // its gradients come in strides
        (wide * torch::linspace(-1, 1, wide.numel(), wide.options()).view(wide.sizes())).sum().backward();
    }
    std::vector<torch::Tensor> all() const {
        std::vector<torch::Tensor> tensors{answers[0], answers[1], x.grad()};
        for (const auto& part : parts)
            for (const auto& t : {part.norm->weight.grad(), part.norm->bias.grad(), part.norm->running_mean, part.norm->running_var, part.norm->num_batches_tracked}) tensors.push_back(t);
        return tensors;
    }
    std::vector<NormPart> parts;
    torch::Tensor x;
    std::vector<torch::Tensor> answers;
};

double worst(const Pass& a, const Pass& b) {
    double most = 0;
    const auto ours = a.all(), other = b.all();
    for (std::size_t i = 0; i < ours.size(); ++i) most = std::max(most, ((ours[i] - other[i]).abs().max() / (other[i].abs().max() + 1e-6)).item<double>());
    return most;
}

} // namespace

class NormReluTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isLibTorchsOwn_data() {
        QTest::addColumn<int>("side");
        QTest::addColumn<bool>("isDouble");
        QTest::addColumn<double>("mostApart");
        QTest::newRow("double") << 9 << true << 1e-12;
        QTest::newRow("double, more rows than a task takes") << 40 << true << 1e-12;
        QTest::newRow("float") << 9 << false << 1e-5;
        QTest::newRow("a pixel") << 1 << true << 1e-12;
    }
    void isLibTorchsOwn() {
        QFETCH(int, side);
        QFETCH(bool, isDouble);
        QFETCH(double, mostApart);
        const auto type = isDouble ? torch::kFloat64 : torch::kFloat32;
        const auto x = torch::randn({3, kFirst + kSecond, side, side}, type) * 2 + 7; // a mean far from 0
        Pass ours(type), other(type);
        ours.learn(x, true);
        other.learn(x, false);
        QVERIFY2(worst(ours, other) < mostApart, qPrintable(QString::number(worst(ours, other))));
    }
    void threadsDoNotMatter() {
        const auto x = torch::randn({4, kFirst + kSecond, 40, 40});
        const int threads = torch::get_num_threads();
        Pass one(torch::kFloat32), two(torch::kFloat32);
        torch::set_num_threads(1);
        one.learn(x, true);
        torch::set_num_threads(2);
        two.learn(x, true);
        torch::set_num_threads(threads);
        QCOMPARE(worst(one, two), 0.0);
    }
    void heldNormalisationsKeepTheirStatistics() {
        Pass ours(torch::kFloat64), other(torch::kFloat64);
        for (auto* pass : {&ours, &other})
            for (auto& part : pass->parts) part.norm->eval();
        const auto x = torch::randn({3, kFirst + kSecond, 6, 6}, torch::kFloat64);
        ours.learn(x, true);
        other.learn(x, false);
        QVERIFY(worst(ours, other) < 1e-12);
        QCOMPARE(ours.parts[0].norm->num_batches_tracked.item<std::int64_t>(), 0);
    }
    void whatIsFrozenGetsNoGradient() {
        Pass ours(torch::kFloat32);
        for (auto& part : ours.parts) part.norm->weight.set_requires_grad(false);
        ours.learn(torch::randn({2, kFirst + kSecond, 4, 4}), true);
        QVERIFY(!ours.parts[0].norm->weight.grad().defined());
        QVERIFY(ours.parts[0].norm->bias.grad().defined());
    }
};

QTEST_GUILESS_MAIN(NormReluTest)
#include "norm_relu_test.moc"

#include "core/learning/inception.h"
#include "core/learning/weights.h"
#include "tests/support/release_files.h"
#include "tests/support/torch_reference.h"

#include <QTemporaryDir>
#include <QTest>

using namespace paulownia;
using namespace paulownia::learning;
using namespace paulownia::tests;

namespace {

/// torchvision's network with random weights and the paper's head; what it answers, and one training step with the paper's freezing.
/// In double precision, and once more in single, which is how far rounding alone moves a hundred layers of random weights. 107 pixels instead of 299: the same
/// layers, sooner; PAULOWNIA_PARITY_SIDE=299 asks for the whole, PAULOWNIA_PARITY_BATCH for more than two images.
constexpr auto kScript = R"(
import copy
nn = torch.nn
side, batch = int(a[1]), int(a[2])
torch.set_default_dtype(torch.float64)
torch.manual_seed(1)
net = torchvision.models.inception_v3(weights=None, aux_logits=False, transform_input=False, init_weights=False)
norms = [m for m in net.modules() if isinstance(m, nn.BatchNorm2d)]
with torch.no_grad():
    for m in norms:
        m.weight.uniform_(0.7, 1.3); m.bias.uniform_(-0.2, 0.2); m.momentum = None
    net.train()
    net(torch.rand(batch, 1, side, side).expand(-1, 3, -1, -1))
    for m in norms: m.momentum = 0.1
net.fc = net.dropout = nn.Identity()
head = nn.Sequential(nn.Linear(2048, 512), nn.ReLU(), nn.Linear(512, 29), nn.ReLU(), nn.Linear(29, 5), nn.ReLU(), nn.Linear(5, 1))
with torch.no_grad(): head[6].bias.fill_(0.3); head[4].bias.fill_(0.5)
weights = net.state_dict()
for k, v in head.state_dict().items(): weights['head.' + k] = v
weights['AuxLogits.fc.weight'] = weights['fc.weight'] = torch.zeros(3)
torch.save(weights, a[0] + '/weights.pth')

x = torch.rand(batch, 1, side, side)
mean, deviation = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1), torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
net.eval()
with torch.no_grad():
    pooled = net(x.expand(-1, 3, -1, -1))
    out = {'x': x, 'pooled': pooled, 'logits': head(pooled)[:, 0], 'imagenet': net((x - mean) / deviation)}
for name, child in net.named_children():
    if name in ('Mixed_7a', 'Mixed_7b', 'Mixed_7c'): continue
    for m in child.modules():
        for p in m.parameters(recurse=False): p.requires_grad = isinstance(m, nn.BatchNorm2d)
twin, twin_head = copy.deepcopy(net).float(), copy.deepcopy(head).float()

def step(net, head, x, mark):
    net.train()
    z = head(net(x.expand(-1, 3, -1, -1)))[:, 0]
    loss = nn.functional.binary_cross_entropy_with_logits(z, (torch.arange(batch) % 2).to(z.dtype))
    loss.backward()
    out.update({mark + 'train_logits': z.detach(), mark + 'loss': loss.detach()})
    for k, p in list(net.named_parameters()) + [('head.' + k, p) for k, p in head.named_parameters()]:
        if p.grad is not None: out[mark + 'grad ' + k] = p.grad

with torch.no_grad(): out['single pooled'] = twin.eval()(x.float().expand(-1, 3, -1, -1))
step(net, head, x, '')
step(twin, twin_head, x.float(), 'single ')
for k, b in net.named_buffers():
    if 'running' in k: out['after ' + k] = b.clone()
torch.save(out, a[0] + '/out.pth')
)";

constexpr double kExact = 1e-7;
constexpr int kSide = 107, kBatch = 2;

int fromEnvironment(const char* what, int otherwise) {
    const auto value = qEnvironmentVariableIntValue(QByteArray("PAULOWNIA_PARITY_").append(what).constData());
    return value > 0 ? value : otherwise;
}
int batch() { return fromEnvironment("BATCH", kBatch); }
torch::Tensor labels() { return torch::arange(batch()) % 2; }

double apart(const torch::Tensor& ours, const torch::Tensor& theirs) { return (ours - theirs).abs().max().item<double>(); }
/// How far gradients are from those in double precision: of all together, and of the worst tensor.
struct Distance {
    void add(const torch::Tensor& given, const torch::Tensor& exact) {
        const auto off = (given.to(torch::kFloat64) - exact).norm().item<double>(), size = exact.norm().item<double>();
        square += off * off;
        whole += size * size;
        worst = std::max(worst, off / (size + 1e-9));
    }
    double all() const { return std::sqrt(square / whole); }
    double square = 0, whole = 0, worst = 0;
};

double relative(const torch::Tensor& ours, const torch::Tensor& theirs) { return apart(ours, theirs) / (theirs.abs().max().item<double>() + 1e-6); }

} // namespace

class InceptionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (pythonWithTorch().isEmpty()) return;
        QCOMPARE(runTorch(kScript, {m_folder.path(), QString::number(fromEnvironment("SIDE", kSide)), QString::number(batch())}).err, QString());
        m_theirs = demand(readWeights(m_folder.filePath(QStringLiteral("out.pth")).toStdString())).tensors;
    }
    void init() {
        if (m_theirs.empty()) QSKIP(kNoTorch);
        m_network = std::make_shared<InceptionV3>();
        m_network->to(torch::kFloat64);
        const auto weights = demand(readWeights(m_folder.filePath(QStringLiteral("weights.pth")).toStdString()));
        const auto use = demand(setWeights(*m_network, weights.tensors, "weights.pth"));
        QVERIFY(use.hasHead);
        QCOMPARE(use.taken, weights.tensors.size() - 2); // all but fc and the auxiliary classifier
    }

    void answersAsTorchvision() {
        const torch::NoGradGuard noGradients;
        m_network->eval();
        const auto activations = m_network->trunk(m_theirs["x"]);
        if (!qEnvironmentVariableIsSet("PAULOWNIA_PARITY_SIDE")) QCOMPARE(activations.sizes().vec(), (std::vector<std::int64_t>{batch(), 768, 5, 5}));
        QVERIFY(apart(m_network->pooled(activations), m_theirs["pooled"]) < kExact);
        QVERIFY(apart(m_network->top(activations), m_theirs["logits"]) < kExact);
    }
    void answersAsTorchvisionInSinglePrecision() {
        const torch::NoGradGuard noGradients;
        m_network->eval();
        m_network->to(torch::kFloat32);
        const auto pooled = m_network->pooled(m_network->trunk(m_theirs["x"].to(torch::kFloat32)));
        QVERIFY(relative(pooled, m_theirs["pooled"]) < 2e-4);
        QVERIFY(apart(m_network->forward(m_theirs["x"].to(torch::kFloat32)), m_theirs["logits"]) < 1e-4);
    }
    void withGradientsItAnswersTheSame() { // the normalisations not folded
        m_network->eval();
        QVERIFY(apart(m_network->forward(m_theirs["x"]).detach(), m_theirs["logits"]) < kExact);
    }
    void scalesItsInputWithinTheFirstConvolution() {
        const torch::NoGradGuard noGradients;
        m_network->eval();
        m_network->scale = InputScale::ImageNet;
        QVERIFY(apart(m_network->pooled(m_network->trunk(m_theirs["x"])), m_theirs["imagenet"]) < kExact);
    }
    void learnsAsTorchvision() {
        m_network->freezeTrunk();
        m_network->train();
        const auto logits = m_network->forward(m_theirs["x"]);
        const auto loss = torch::binary_cross_entropy_with_logits(logits, labels().to(torch::kFloat64));
        loss.backward();
        QVERIFY(apart(logits.detach(), m_theirs["train_logits"]) < kExact);
        QVERIFY(apart(loss.detach(), m_theirs["loss"]) < kExact);
        int learning = 0;
        for (const auto& item : m_network->named_parameters()) {
            const bool theirsLearns = m_theirs.contains("grad " + item.key());
            QCOMPARE(item.value().requires_grad(), theirsLearns);
            if (!theirsLearns) continue;
            ++learning;
            const auto difference = relative(item.value().grad(), m_theirs["grad " + item.key()]);
            QVERIFY2(difference < kExact, qPrintable(QStringLiteral("%1: %2").arg(QString::fromStdString(item.key())).arg(difference)));
        }
        QVERIFY(learning > 200); // two for each of 94 normalisations, the convolutions of three blocks, the head
        for (const auto& item : m_network->named_buffers())
            if (item.key().find("running") != std::string::npos) QVERIFY(relative(item.value(), m_theirs["after " + item.key()]) < kExact);
    }
    /// Single precision cannot be held against single precision: normalisation over few pixels of random weights magnifies rounding. Both are held against double.
    void inSinglePrecisionItIsAsExactAsTorchvision() {
        m_network->to(torch::kFloat32);
        m_network->eval();
        {
            const torch::NoGradGuard noGradients;
            const auto pooled = m_network->pooled(m_network->trunk(m_theirs["x"].to(torch::kFloat32)));
            qInfo("answers in eval mode, most apart from double: ours %.1e, torchvision's %.1e", apart(pooled, m_theirs["pooled"]), apart(m_theirs["single pooled"], m_theirs["pooled"]));
        }
        m_network->freezeTrunk();
        m_network->train();
        const auto logits = m_network->forward(m_theirs["x"].to(torch::kFloat32));
        const auto loss = torch::binary_cross_entropy_with_logits(logits, labels().to(torch::kFloat32));
        loss.backward();
        Distance ours, theirs;
        for (const auto& item : m_network->named_parameters()) {
            if (!item.value().requires_grad()) continue;
            ours.add(item.value().grad(), m_theirs["grad " + item.key()]);
            theirs.add(m_theirs["single grad " + item.key()], m_theirs["grad " + item.key()]);
        }
        const auto lossApart = apart(loss.detach(), m_theirs["loss"]), theirLossApart = apart(m_theirs["single loss"], m_theirs["loss"]);
        qInfo("loss in train mode from double: ours %.1e, torchvision's %.1e; gradients: ours %.1e, worst tensor %.1e; torchvision's %.1e, worst %.1e", lossApart, theirLossApart,
              ours.all(), ours.worst, theirs.all(), theirs.worst);
        QVERIFY(lossApart < 1e-3 + 2 * theirLossApart);
        QVERIFY(ours.all() < 1e-3 + 1.5 * theirs.all());
        QVERIFY(ours.worst < 1e-3 + 2 * theirs.worst);
    }
    void answersFollowTheWeights() { // what was packed for oneDNN is not kept too long
        const torch::NoGradGuard noGradients;
        m_network->eval();
        m_network->to(torch::kFloat32);
        const auto x = m_theirs["x"].to(torch::kFloat32), before = m_network->forward(x);
        QVERIFY(torch::equal(m_network->forward(x), before));
        for (const char* changed : {"Mixed_5b.branch1x1.conv.weight", "Mixed_6e.branch7x7_2.bn.weight"}) {
            const auto last = m_network->forward(x);
            m_network->named_parameters()[changed].mul_(3);
            QVERIFY(!torch::equal(m_network->forward(x), last));
        }
        m_network->named_buffers()["Mixed_7c.branch1x1.bn.running_var"].mul_(3);
        const auto packed = m_network->forward(x);
        m_network->to(torch::kFloat64);
        QVERIFY(apart(packed, m_network->forward(m_theirs["x"])) < 1e-4);
    }
    void aHeldTrunkStaysAsItIs() {
        m_network->train();
        m_network->holdTrunk();
        const auto before = m_network->named_buffers()["Mixed_6e.branch1x1.bn.running_mean"].clone();
        const auto topBefore = m_network->named_buffers()["Mixed_7a.branch3x3_1.bn.running_mean"].clone();
        m_network->forward(m_theirs["x"]);
        QVERIFY(torch::equal(before, m_network->named_buffers()["Mixed_6e.branch1x1.bn.running_mean"]));
        QVERIFY(!torch::equal(topBefore, m_network->named_buffers()["Mixed_7a.branch3x3_1.bn.running_mean"]));
    }
    void refusesWeightsOfAnotherNetwork() {
        const auto refused = setWeights(*m_network, tensorsOf(*makeNetwork(NetworkKind::Compact, 1)), "compact.pt");
        QVERIFY(!refused);
        QVERIFY(refused.error().text().find("compact.pt: The tensor ‘Conv2d_1a_3x3.conv.weight’ is missing") == 0);
    }

private:
    QTemporaryDir m_folder;
    Tensors m_theirs;
    std::shared_ptr<InceptionV3> m_network;
};

QTEST_GUILESS_MAIN(InceptionTest)
#include "inception_test.moc"

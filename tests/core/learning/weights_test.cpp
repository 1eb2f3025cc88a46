#include "core/learning/safetensors.h"
#include "core/learning/torch_file.h"
#include "core/learning/weights.h"
#include "tests/support/release_files.h"
#include "tests/support/torch_reference.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace paulownia;
using namespace paulownia::learning;
using namespace paulownia::tests;
using base::ErrorKind;

namespace {

/// As PyTorch writes weights, in its forms and with what it never should.
constexpr auto kScript = R"(
import collections, pickle, zipfile, os
def where(name): return a[0] + '/' + name
state = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.BatchNorm1d(2)).state_dict()
state['half'] = torch.tensor([0.5, -2.0]).half(); state['turned'] = torch.arange(6.).view(2, 3).t(); state['whole'] = torch.tensor(7)
torch.save(state, where('good.pth'))
torch.save({'epoch': 3, 'state_dict': state, 'rate': 0.5}, where('nested.pth'))
torch.save({'weight': torch.nn.Parameter(torch.ones(2))}, where('parameter.pth'))
torch.save(state, where('legacy.pth'), _use_new_zipfile_serialization=False)
torch.save(torch.nn.Linear(2, 2), where('module.pth'))
torch.jit.script(torch.nn.Linear(2, 2)).save(where('script.pt'))
torch.save({'a': 1}, where('empty.pth'))
class Hostile:
    def __reduce__(self): return (os.system, ('touch ' + where('pwned'),))
def craft(name, data, compression=zipfile.ZIP_STORED):
    with zipfile.ZipFile(where(name), 'w', compression) as z:
        z.writestr('archive/data.pkl', data); z.writestr('archive/version', '3')
for protocol in (2, 4): craft('hostile%d.pth' % protocol, pickle.dumps({'w': Hostile()}, protocol=protocol))
craft('nostorage.pth', open('/dev/null', 'rb').read() + b'\x80\x02}X\x01\x00\x00\x00w' + b'ctorch._utils\n_rebuild_tensor_v2\n((X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x000X\x03\x00\x00\x00cpuJ\xff\xff\xff\x7ftQK\x00K\x02\x85K\x01\x85tRs.')
craft('bomb.pth', b'\0' * 1000000, zipfile.ZIP_DEFLATED)
craft('deep.pth', b'\x80\x02)' + b'\x85' * 1000000 + b'.')
craft('marks.pth', b'(' * 1000 + b'ttttu.')
torch.save({}, where('nothing.pth'))
for name, value in state.items(): value.double().contiguous().numpy().tofile(where('raw ' + name))
)";

void put(const std::filesystem::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }
std::string header(const std::string& json) {
    const std::uint64_t length = json.size();
    return std::string(reinterpret_cast<const char*>(&length), 8) + json;
}

} // namespace

class WeightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!pythonWithTorch().isEmpty()) QCOMPARE(runTorch(kScript, {m_folder.path()}).err, QString());
    }

    void readsWhatTorchSaves() {
        if (pythonWithTorch().isEmpty()) QSKIP(kNoTorch);
        for (const char* name : {"good.pth", "nested.pth"}) {
            const auto read = demand(readWeights(file(name)));
            QCOMPARE(read.tensors.size(), std::size_t{10});
            for (const auto& [key, tensor] : read.tensors) {
                const auto bytes = demand(arrays::readText(file(("raw " + key).c_str())));
                const auto theirs = torch::from_blob(const_cast<char*>(bytes.data()), tensor.sizes(), torch::kFloat64);
                QVERIFY(torch::equal(tensor.to(torch::kFloat64), theirs));
            }
        }
        QCOMPARE(demand(readWeights(file("parameter.pth"))).tensors.at("weight").sum().item<double>(), 2.0);
    }
    void refuses_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, ErrorKind kind, const char* says) { QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf8(says); };
        row("legacy.pth", ErrorKind::Unsupported, "before version 1.6");
        row("module.pth", ErrorKind::Denied, "Save the state_dict() alone");
        row("script.pt", ErrorKind::Unsupported, "compressed"); // a program, not weights
        row("hostile2.pth", ErrorKind::Denied, "system’");
        row("hostile4.pth", ErrorKind::Denied, "system’");
        row("empty.pth", ErrorKind::Invalid, "no weights");
        row("nothing.pth", ErrorKind::Invalid, "no weights");
        row("nostorage.pth", ErrorKind::Invalid, "missing or not as many");
        row("bomb.pth", ErrorKind::Unsupported, "compressed");
        row("deep.pth", ErrorKind::Invalid, "no dictionary");
        row("marks.pth", ErrorKind::Invalid, "damaged");
    }
    void refuses() {
        if (pythonWithTorch().isEmpty()) QSKIP(kNoTorch);
        QFETCH(int, kind);
        QFETCH(QString, says);
        const auto read = readWeights(file(QTest::currentDataTag()));
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().kind), kind);
        QVERIFY2(QString::fromStdString(read.error().text()).contains(says), read.error().text().c_str());
        QVERIFY(!std::filesystem::exists(file("pwned")));
    }
    void anythingCutOffOrChangedIsAnErrorOrWeights() { // never a crash, a hang or a gigabyte
        demand(writeTorchFile(file("ours.pt"), some()));
        demand(writeSafetensors(file("ours.safetensors"), {some(), {}}));
        base::Random random(3);
        for (const char* name : {"ours.pt", "ours.safetensors"}) {
            const auto whole = demand(arrays::readText(file(name)));
            for (std::size_t length = 0; length < whole.size(); length += 1 + whole.size() / 150) {
                put(file("cut"), whole.substr(0, length));
                QVERIFY(!readWeights(file("cut")));
            }
            for (int i = 0; i < 400; ++i) {
                auto changed = whole;
                for (int n = 0; n < 3; ++n) changed[random.below(changed.size())] = static_cast<char>(random.below(256));
                put(file("changed"), changed);
                if (const auto read = readWeights(file("changed")); !read) QVERIFY(!read.error().message.empty());
            }
        }
    }
    void torchReadsWhatWeWrite() {
        if (pythonWithTorch().isEmpty()) QSKIP(kNoTorch);
        demand(writeTorchFile(file("ours.pt"), some()));
        const auto outcome = runTorch("t = torch.load(a[0])\nprint(sorted(t), float(t['a'].sum()), tuple(t['a'].shape), t['c'].dtype)", {m_folder.filePath(QStringLiteral("ours.pt"))});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.out, QStringLiteral("['a', 'b', 'c'] 15.0 (2, 3) torch.int64\n"));
    }
    void whatWeWriteComesBack() {
        demand(writeSafetensors(file("ours.safetensors"), {some(), {{"network", "compact"}}}));
        demand(writeTorchFile(file("ours.pt"), some()));
        QVERIFY(torch::equal(demand(readWeights(file("ours.pt"))).tensors.at("a"), some().at("a")));
        const auto read = demand(readWeights(file("ours.safetensors")));
        QCOMPARE(read.notes.at("network"), "compact");
        for (const auto& [name, tensor] : some()) QVERIFY(torch::equal(tensor, read.tensors.at(name)));
        QVERIFY(!std::filesystem::exists(file("ours.safetensors.part")));
    }
    void torchOpensOurSafetensors() { // read by the format's own words: Debian has no package of it
        if (pythonWithTorch().isEmpty()) QSKIP(kNoTorch);
        demand(writeSafetensors(file("ours.safetensors"), {some(), {}}));
        const auto outcome = runTorch("import json, struct\nd = open(a[0], 'rb').read()\nn, = struct.unpack('<Q', d[:8])\nh = json.loads(d[8:8 + n])\ne = h['a']\n"
                                      "b, s = e['data_offsets'], e['shape']\nt = torch.frombuffer(bytearray(d[8 + n + b[0]:8 + n + b[1]]), dtype=torch.float32).view(s)\n"
                                      "print(n % 8, e['dtype'], t.tolist())", {m_folder.filePath(QStringLiteral("ours.safetensors"))});
        QCOMPARE(outcome.out, QStringLiteral("0 F32 [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]\n"));
    }
    void badSafetensors_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& bytes, const char* says) { QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(says); };
        row("empty", "", "cut off");
        row("length", std::string("\xff\xff\xff\xff\xff\xff\xff\x7f{}", 10), "does not fit");
        row("no JSON", header("hello"), "no JSON object");
        row("a list", header("[]"), "no JSON object");
        row("behind the end", header(R"({"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})") + "1234", "ends behind it");
        row("shape", header(R"({"w":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})") + "12345678", "not as many numbers");
        row("overflow", header(R"({"w":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}})") + "12345678", "not as many numbers");
        row("negative", header(R"({"w":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})") + "12345678", "not as many numbers");
        row("kind", header(R"({"w":{"dtype":"F8_E4M3","shape":[8],"data_offsets":[0,8]}})") + "12345678", "kind F8_E4M3");
        row("entry", header(R"({"w":5})"), "does not say");
        row("pickle", "\x80\x02}.", "short");
    }
    void badSafetensors() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        put(file("bad"), bytes.toStdString());
        const auto read = readWeights(file("bad"));
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().text()).contains(says), read.error().text().c_str());
    }
    void aFullDiskLeavesNothing() {
        const auto written = writeSafetensors("/dev/full/x", {some(), {}});
        QVERIFY(!written);
        QVERIFY(!readWeights(file("missing.pth")) && readWeights(file("missing.pth")).error().kind == ErrorKind::NotFound);
    }
    void whatIsNoNumberIsRefused() {
        const auto network = makeNetwork(NetworkKind::Compact, 1);
        auto tensors = tensorsOf(*network);
        tensors["first.weight"] = torch::full_like(tensors["first.weight"], std::numeric_limits<float>::quiet_NaN());
        const auto set = setWeights(*network, tensors, "x");
        QVERIFY(!set);
        QVERIFY(set.error().message.find("no finite number") != std::string::npos);
    }
    void theSameSeedDrawsTheSameNetwork() {
        const auto one = tensorsOf(*makeNetwork(NetworkKind::Compact, 5)), two = tensorsOf(*makeNetwork(NetworkKind::Compact, 5)), other = tensorsOf(*makeNetwork(NetworkKind::Compact, 6));
        QVERIFY(torch::equal(one.at("first.weight"), two.at("first.weight")));
        QVERIFY(!torch::equal(one.at("first.weight"), other.at("first.weight")));
    }

private:
    std::filesystem::path file(const char* name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }
    static Tensors some() { return {{"a", torch::arange(6, torch::kFloat32).view({2, 3})}, {"b", torch::ones({4}, torch::kFloat16)}, {"c", torch::tensor(3, torch::kInt64)}}; }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WeightsTest)
#include "weights_test.moc"

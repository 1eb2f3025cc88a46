#include "core/learning/unpickler.h"

#include <QTest>

using namespace paulownia::learning;
using paulownia::base::ErrorKind;
using namespace std::string_literals;

class UnpicklerTest : public QObject {
    Q_OBJECT

    static auto read(const std::string& pickle) { return pickle::read(std::as_bytes(std::span(pickle))); }
    static std::string text(const std::string& words) {
        const auto length = static_cast<std::uint32_t>(words.size());
        return 'X' + std::string(reinterpret_cast<const char*>(&length), sizeof length) + words;
    }
    static std::string again(const std::string& part, int times) {
        std::string all;
        for (int i = 0; i < times; ++i) all += part;
        return all;
    }

private Q_SLOTS:
    void readsADictionary() {
        const auto document = read("\x80\x02}q\0("s + text("epoch") + "K\x03" + text("rate") + "G?\xe0\0\0\0\0\0\0u."s);
        QVERIFY(document.has_value());
        QCOMPARE(std::get<pickle::Dictionary>(document->root->what).items.size(), std::size_t{2});
    }

    /// A few bytes that ask for a copy of something large, again and again: kilobytes that would become gigabytes.
    void copiesHaveAnEnd_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& pickle) { QTest::newRow(name) << QByteArray::fromStdString("\x80\x02" + pickle + '.'); };
        row("a dictionary", "ctorch.jit._pickle\nrestore_type_tag\nq\x01" + ("}(" + again("NN", 50'000) + "uq\x02" + again("0h\x01h\x02\x85R", 50'000)));
        row("a storage's name", "ctorch\nFloatStorage\nq\x01" + text(std::string(100'000, 'k')) + "q\x02" + text("storage") + "q\x03" + text("cpu") + "q\x04" + again("0(h\x03h\x01h\x02h\x04K\x01tQ", 50'000));
        row("a name", text("torch") + "q\x01" + text(std::string(100'000, 'k') + "Storage") + "q\x02" + again("0h\x01h\x02\x93", 50'000));
    }
    void copiesHaveAnEnd() {
        QFETCH(QByteArray, bytes);
        const auto document = read(bytes.toStdString());
        QVERIFY(!document.has_value());
        QVERIFY2(document.error().message.find("repeats itself") != std::string::npos, document.error().message.c_str());
        QCOMPARE(document.error().kind, ErrorKind::Invalid);
    }

    /// What torch.save() writes has its names once and refers to them: that is no repetition.
    void manyTensorsOfOneKindAreFine() {
        std::string pickle = "\x80\x02}(";
        pickle += text("first") + "ctorch._utils\n_rebuild_tensor_v2\nq\x01((" + text("storage") + "q\x02" + "ctorch\nFloatStorage\nq\x03" + text("0") + text("cpu") + "q\x04K\x02tQK\0K\x02\x85K\x01\x85tR"s;
        for (int i = 1; i < 2000; ++i) pickle += text(std::to_string(i) + "w") + "h\x01((h\x02h\x03" + text(std::to_string(i)) + "h\x04K\x02tQK\0K\x02\x85K\x01\x85tR"s;
        const auto document = read(pickle + "u.");
        QVERIFY2(document.has_value(), document ? "" : document.error().message.c_str());
        QCOMPARE(std::get<pickle::Dictionary>(document->root->what).items.size(), std::size_t{2000});
    }
};

QTEST_GUILESS_MAIN(UnpicklerTest)
#include "unpickler_test.moc"

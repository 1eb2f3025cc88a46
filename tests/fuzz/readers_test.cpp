#include "tests/fuzz/readers.h"

#include <QElapsedTimer>
#include <QTest>
#include <random>

using paulownia::fuzz::Bytes;
using paulownia::fuzz::Reader;

namespace {

constexpr int kInputs = 600;           // of each reader, in a run of the tests …
constexpr qint64 kMilliseconds = 1000; // … or what this time gives

/// One change of the kinds that break readers: bits, bytes that mean something, pieces away, doubled, or from elsewhere.
Bytes mutated(Bytes bytes, std::mt19937& draw) {
    static constexpr unsigned char kTelling[] = {0, 1, 9, 10, 13, 32, 34, 92, 123, 125, 127, 128, 254, 255};
    const auto below = [&](std::size_t n) { return n == 0 ? 0 : draw() % n; };
    for (auto changes = 1 + below(4); changes > 0 && !bytes.empty(); --changes) {
        const auto at = below(bytes.size()), length = std::min<std::size_t>(1 + below(16), bytes.size() - at);
        switch (below(6)) {
        case 0: bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8))); break;
        case 1: bytes[at] = static_cast<char>(kTelling[below(sizeof kTelling)]); break;
        case 2: bytes.erase(at, length); break;
        case 3: bytes.insert(at, bytes.substr(at, length)); break;
        case 4: bytes.resize(at); break;
        default: bytes.replace(at, length, bytes.substr(below(bytes.size()), length)); break;
        }
    }
    return bytes;
}

} // namespace

Q_DECLARE_METATYPE(Reader)

/// Files of ours, changed by chance (seeded): whatever comes, a reader answers. `ninja fuzz` of the preset fuzz goes further, by coverage.
class ReadersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerToAnything_data() {
        QTest::addColumn<Reader>("reader");
        for (const auto& reader : paulownia::fuzz::allReaders()) QTest::newRow(reader.name) << reader;
    }
    void anAnswerToAnything() {
        QFETCH(Reader, reader);
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}); // Qt's remarks on damaged pictures
        const auto seeds = reader.seeds();
        QVERIFY(!seeds.empty());
        for (const auto& seed : seeds) reader.read(seed);
        std::mt19937 draw(1);
        QElapsedTimer clock;
        clock.start();
        Bytes last = seeds.front();
        int inputs = 0;
        for (; inputs < kInputs && clock.elapsed() < kMilliseconds; ++inputs) {
            const auto& from = draw() % 4 == 0 && last.size() < 65536 ? last : seeds[draw() % seeds.size()]; // now and then further from what was whole
            last = mutated(from, draw);
            reader.read(last);
        }
        QVERIFY(inputs > 0);
    }
};

QTEST_GUILESS_MAIN(ReadersTest)
#include "readers_test.moc"

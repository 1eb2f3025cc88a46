#include "core/arrays/consent_proof.h"
#include "core/arrays/manifest.h"
#include "core/arrays/npy_header.h"
#include "core/formats/positions.h"
#include "core/formats/submission_form.h"
#include "core/formats/voting_sheet.h"
#include "core/imaging/decode.h"
#include "core/imaging/jpeg_metadata.h"

#include <QElapsedTimer>
#include <QTest>
#include <opencv2/imgcodecs.hpp>
#include <random>

using namespace paulownia;

namespace {

using Bytes = std::string;
using Reader = void (*)(const Bytes&);

QByteArray qt(const Bytes& bytes) { return {bytes.data(), static_cast<qsizetype>(bytes.size())}; }

Bytes drawnJpeg() {
    cv::Mat picture(48, 64, CV_8UC3, cv::Scalar(90, 120, 150));
    cv::circle(picture, {32, 24}, 15, {200, 180, 160}, -1);
    std::vector<uchar> bytes;
    cv::imencode(".jpeg", picture, bytes);
    return {bytes.begin(), bytes.end()};
}

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

/// Files of ours, changed by chance (seeded): whatever comes, a reader answers. PAULOWNIA_FUZZ_SECONDS: for so long, each.
class ReadersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAnswerToAnything_data() {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<Reader>("read");
        const auto row = [](const char* name, const Bytes& seed, Reader read) { QTest::newRow(name) << qt(seed) << read; };
        row("npy", arrays::npyHeaderBytes(arrays::kInt32, {2, 5}), [](const Bytes& b) { static_cast<void>(arrays::parseNpyHeader(b)); });
        row("manifest", arrays::toJson(arrays::Manifest{}), [](const Bytes& b) { static_cast<void>(arrays::parseManifest(b)); });
        row("proofs", arrays::toJson(std::vector{arrays::ConsentProof{}}), [](const Bytes& b) { static_cast<void>(arrays::parseProofs(b)); });
        row("consents", arrays::toJson(arrays::Consents{{Bytes(64, 'a')}, {Bytes(64, 'a')}}), [](const Bytes& b) { static_cast<void>(arrays::parseConsents(b)); });
        row("positions", "a00b16f8_1.jpeg\t10\t20\t300\t400\t0\n", [](const Bytes& b) { formats::parsePositions(qt(b)); });
        row("positions in full", "file\tx\ty\tw\th\tflag\tangle_deg\tverdict\treason\treviewer\na00b16f8_1.jpeg\t10\t20\t300\t400\t1\t-2.5\taccepted\t\tann\n", [](const Bytes& b) { formats::parsePositions(qt(b)); });
        row("sheet", "ann\t\t\na00b16f8\tFemale\na00b16f9\tmale\n", [](const Bytes& b) { static_cast<void>(formats::parseVotingSheet(qt(b), QStringLiteral("s.tsv"))); });
        row("form", "submitted_at\t2019-02-08T09:00:00+09:00\nip\t192.0.2.1\nbirth_year\t1980\nconsent_1\tyes\noriginal_1\ta.jpg\n", [](const Bytes& b) { formats::readSubmissionForm(qt(b), QStringLiteral("f.tsv")); });
        row("photo", drawnJpeg(), [](const Bytes& b) {
            static_cast<void>(imaging::inspect(qt(b)));
            imaging::DecodeOptions small;
            small.maxPixels = 4'000'000;
            static_cast<void>(imaging::decode(qt(b), small));
            static_cast<void>(imaging::withoutMetadata(qt(b)));
        });
    }
    void anAnswerToAnything() {
        QFETCH(QByteArray, seed);
        QFETCH(Reader, read);
        const Bytes first = seed.toStdString();
        read(first);
        std::mt19937 draw(1);
        QElapsedTimer clock;
        clock.start();
        const int seconds = qEnvironmentVariableIntValue("PAULOWNIA_FUZZ_SECONDS");
        Bytes last = first;
        qint64 inputs = 0;
        for (; seconds > 0 ? clock.elapsed() < 1000 * seconds : inputs < 1500; ++inputs) {
            last = mutated(draw() % 4 == 0 && last.size() < 65536 ? last : first, draw); // now and then further from what was whole
            read(last);
        }
        qInfo("%lld inputs", static_cast<long long>(inputs));
        QVERIFY(inputs > 0);
    }
};

QTEST_GUILESS_MAIN(ReadersTest)
#include "readers_test.moc"

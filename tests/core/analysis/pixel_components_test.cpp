#include "core/analysis/pixel_components.h"
#include "core/evaluation/augmentation.h"
#include "tests/support/drawn_samples.h"
#include "tests/support/release_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;

namespace {

/// Pictures made of twelve patterns of falling weight, and noise.
Bytes pictures(std::size_t rows, std::size_t features) {
    base::Random random(2);
    Bytes pixels;
    for (std::size_t row = 0; row < rows; ++row) {
        std::array<double, 12> weights{};
        for (std::size_t k = 0; k < weights.size(); ++k) weights[k] = random.normal() * 30 / (1.0 + static_cast<double>(k));
        for (std::size_t f = 0; f < features; ++f) {
            double level = 120 + 2 * random.normal();
            for (std::size_t k = 0; k < weights.size(); ++k) level += weights[k] * std::sin(0.01 * static_cast<double>((k + 1) * f));
            pixels.push_back(static_cast<std::uint8_t>(std::clamp(level, 0.0, 255.0)));
        }
    }
    return pixels;
}

std::vector<double> asLevels(const Bytes& pixels) {
    std::vector<double> values;
    for (const auto pixel : pixels) values.push_back(pixel / 255.0);
    return values;
}

} // namespace

class PixelComponentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nearToExact_data() {
        QTest::addColumn<int>("rows");
        QTest::addRow("few rows: no randomness") << 30;
        QTest::addRow("many rows") << 400;
    }
    void nearToExact() {
        QFETCH(int, rows);
        constexpr std::size_t features = 1001; // no multiple of any block
        const auto pixels = pictures(static_cast<std::size_t>(rows), features);
        PixelComponentSettings settings;
        settings.components = 8;
        settings.threads = 1;
        const auto found = demand(pixelComponents(pixels, features, settings));
        const auto exact = demand(principalComponents(asLevels(pixels), features, 8));
        for (std::size_t c = 0; c < 8; ++c) {
            QVERIFY(std::abs(found.explained[c] / exact.explained[c] - 1) < 1e-4);
            double same = 0;
            for (std::size_t f = 0; f < features; ++f) same += found.loadingsOf(c)[f] * exact.loadingsOf(c)[f];
            QVERIFY2(std::abs(std::abs(same) - 1) < 1e-4, qPrintable(QString::number(same)));
            const double scale = std::sqrt(exact.variance[c]);
            for (std::size_t row = 0; row < static_cast<std::size_t>(rows); ++row)
                QVERIFY(std::abs(found.score(row, c) * same - exact.score(row, c)) < 2e-3 * scale + 1e-4);
        }
        settings.threads = 2;
        QCOMPARE(demand(pixelComponents(pixels, features, settings)).scores, found.scores);
    }
    void threeRowsAndOneKind() {
        const auto pixels = pictures(3, 200);
        QCOMPARE(demand(pixelComponents(pixels, 200)).components, std::size_t{2});
        QVERIFY(QString::fromStdString(pixelComponents(Bytes(600, 9), 200).error().message).contains(QStringLiteral("nothing varies")));
        QVERIFY(QString::fromStdString(pixelComponents(Bytes(200, 9), 200).error().message).contains(QStringLiteral("there are 1")));
    }
    void stops() {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(pixelComponents(pictures(30, 200), 200, {}, base::Task({}, stop.get_token())).error().kind, base::ErrorKind::Cancelled);
    }
    void readsTheCentreOfEachHeadshot() {
        ReleaseFiles files(3, 1);
        files.writeArrays();
        const auto cuts = demand(readCuts(demand(arrays::openHeadshots(files.folder()))));
        QCOMPARE(cuts.size(), std::size_t{3 * evaluation::kCutPixels});
        QCOMPARE(cuts[evaluation::kCutPixels], files.pixels[arrays::kHeadshotPixels + 30 * 359 + 30]);
    }
};

QTEST_GUILESS_MAIN(PixelComponentsTest)
#include "pixel_components_test.moc"

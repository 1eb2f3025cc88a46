#include "core/analysis/augmented_pixels.h"
#include "core/analysis/pixel_forest.h"
#include "core/evaluation/augmentation.h"
#include "core/evaluation/metrics.h"
#include "tests/support/release_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;
using evaluation::kCutPixels;

namespace {

/// Women's pictures are lighter in the middle.
ReleaseFiles twoKinds(int volunteers, int photosEach) {
    ReleaseFiles files(volunteers, photosEach);
    for (std::uint64_t row = 0; row < files.photos(); ++row)
        if (files.labels[row * 5 + 2] == 1)
            for (std::size_t i = 150 * 359; i < 200 * 359; ++i) files.pixels[row * arrays::kHeadshotPixels + i] |= 0x80;
    files.writeArrays();
    return files;
}

} // namespace

class PixelForestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesAreTheDistortedCuts() {
        const auto files = ReleaseFiles(3, 1);
        Bytes cuts;
        for (int i = 0; i < 3; ++i)
            for (const auto level : evaluation::cutOf(std::span(files.pixels).subspan(static_cast<std::size_t>(i) * arrays::kHeadshotPixels, arrays::kHeadshotPixels))) cuts.push_back(level);
        const auto pixels = demand(augmentedPixels(cuts, 25, 4, 1)); // 75 samples: more than are turned at once
        QCOMPARE(pixels.rows(), std::size_t{75});
        const auto again = demand(augmentedPixels(cuts, 25, 4, 2));
        const auto plain = demand(augmentedPixels(cuts, 0, 4, 1));
        bool differs = false;
        for (std::size_t pixel = 0; pixel < kCutPixels; pixel += 97) {
            QVERIFY(std::equal(pixels.column(pixel), pixels.column(pixel) + 75, again.column(pixel)));
            for (std::size_t i = 0; i < 3; ++i) QCOMPARE(plain.column(pixel)[i], cuts[i * kCutPixels + pixel]);
            differs |= pixels.column(pixel)[0] != pixels.column(pixel)[1];
        }
        QVERIFY(differs);
    }
    void tellsLightFromDarkByOthersPhotos() {
        const auto files = twoKinds(8, 2);
        const auto release = demand(arrays::ReleaseFolder::open(files.folder()));
        const auto samples = demand(photoSamples(release, Label::Female));
        const auto split = demand(evaluation::makeSplit(evaluation::Protocol::LeaveOneVolunteerOut, samples.volunteers, 1));
        const auto predictions = demand(pixelForest(release, samples, split, {{}, 3}, {32, 1}));
        QCOMPARE(predictions.size(), std::size_t{16});
        QVERIFY(evaluation::confusionOf(predictions).accuracy() > 0.9);
        QCOMPARE(demand(pixelForest(release, samples, split, {{}, 3}, {32, 2})), predictions);
    }
    void oneLabelIsSaid() {
        ReleaseFiles files(4, 1);
        for (std::size_t row = 0; row < 4; ++row) files.labels[row * 5 + 2] = 0;
        files.writeArrays();
        const auto samples = photoSamples(demand(arrays::ReleaseFolder::open(files.folder())), Label::Female);
        QVERIFY(!samples);
        QVERIFY(QString::fromStdString(samples.error().message).startsWith(QStringLiteral("All 4 photos have the same label")));
        QVERIFY(samples.error().where.ends_with("headshot_labels.npy"));
    }
    void stops() {
        const auto files = twoKinds(6, 1);
        const auto release = demand(arrays::ReleaseFolder::open(files.folder()));
        const auto samples = demand(photoSamples(release, Label::Female));
        const auto split = demand(evaluation::makeSplit(evaluation::Protocol::LeaveOneVolunteerOut, samples.volunteers, 1));
        std::stop_source stop;
        const base::Task task([&](const base::Progress& progress) {
            if (progress.text == "Pixel forest" && progress.done == 2) stop.request_stop();
        }, stop.get_token());
        QCOMPARE(pixelForest(release, samples, split, {{}, 1}, {32, 1}, task).error().kind, base::ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(PixelForestTest)
#include "pixel_forest_test.moc"

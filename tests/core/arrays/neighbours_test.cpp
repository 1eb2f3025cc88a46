#include "core/arrays/neighbours.h"
#include "tests/support/release_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::arrays;
using namespace paulownia::tests;

namespace {

std::span<std::uint8_t> row(ReleaseFiles& files, std::size_t index) { return std::span(files.pixels).subspan(index * kHeadshotPixels, kHeadshotPixels); }

/// The source's picture, half as contrasty and brighter.
void paintAlike(ReleaseFiles& files, std::size_t to, std::size_t from) {
    const auto source = row(files, from);
    std::transform(source.begin(), source.end(), row(files, to).begin(), [](std::uint8_t grey) { return static_cast<std::uint8_t>(grey / 2 + 100); });
}

ReleaseFolder opened(const ReleaseFiles& files) { return demand(ReleaseFolder::open(files.folder())); }

} // namespace

class NeighboursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Rows 0, 3, 6 are volunteer 1's, rows 1, 4, 7 volunteer 2's, rows 2, 5, 8 volunteer 3's.
    void findsOnePersonUnderTwoNumbers() {
        ReleaseFiles files;
        paintAlike(files, 7, 2);
        files.writeArrays();
        const auto pairs = demand(nearestNeighbours(opened(files), 3));
        QCOMPARE(pairs.size(), size_t{3}); // each two volunteers once
        QCOMPARE(pairs[0].first, size_t{2});
        QCOMPARE(pairs[0].second, size_t{7});
        QVERIFY2(pairs[0].similarity > 0.99, qPrintable(QString::number(pairs[0].similarity)));
        QVERIFY(pairs[1].similarity < 0.5);
        QCOMPARE(demand(nearestNeighbours(opened(files), 1)).size(), size_t{1});
    }

    void photosOfOneVolunteerMayBeAlike() {
        ReleaseFiles files(2, 2);
        paintAlike(files, 2, 0);
        files.writeArrays();
        for (const auto& pair : demand(nearestNeighbours(opened(files), 9))) QVERIFY(pair.similarity < 0.5);
    }

    void whereNothingIsToBeSeenNothingIsAlike() {
        ReleaseFiles files(2, 1);
        std::fill(files.pixels.begin(), files.pixels.end(), std::uint8_t{90});
        files.writeArrays();
        QCOMPARE(demand(nearestNeighbours(opened(files), 5)).front().similarity, 0.0);
        QVERIFY(demand(nearestNeighbours(opened(files), 0)).empty());
    }

    void keepsTheBestOfMany() {
        ReleaseFiles files(30, 1);
        paintAlike(files, 29, 4);
        paintAlike(files, 11, 20);
        files.writeArrays();
        const auto pairs = demand(nearestNeighbours(opened(files), 2)); // of 435, so the list was cut on the way
        QCOMPARE(std::min(pairs[0].first, pairs[1].first), size_t{4});
        QCOMPARE(std::max(pairs[0].first, pairs[1].first), size_t{11});
        QVERIFY(pairs[1].similarity > 0.99);
    }

    void canBeCancelled() {
        ReleaseFiles files;
        files.writeArrays();
        std::stop_source stop;
        const base::Task task([&](const base::Progress&) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(nearestNeighbours(opened(files), 3, task).error().kind, base::ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(NeighboursTest)
#include "neighbours_test.moc"

#include "core/analysis/exploration.h"
#include "core/analysis/kept_runs.h"
#include "tests/support/release_files.h"

#include <QTest>

using namespace paulownia;
using tests::ReleaseFiles;

class ExplorationTest : public QObject {
    Q_OBJECT

    static arrays::ReleaseFolder opened(const ReleaseFiles& files) { return tests::demand(arrays::ReleaseFolder::open(files.folder())); }

private Q_SLOTS:
    void looksAtEachVolunteerOnce() {
        ReleaseFiles files(6, 3);
        files.writeArrays();
        const auto release = opened(files);
        const auto seen = tests::demand(analysis::explore(release, {analysis::Linkage::Ward, 3}));
        QCOMPARE(seen.samples.size(), size_t{6});
        QCOMPARE(seen.order.size(), size_t{6});
        QCOMPARE(*std::ranges::max_element(seen.clusters), 2);
        QCOMPARE(seen.importance.size(), analysis::methods().size());
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < files.pixels.size(); i += arrays::kHeadshotPixels) sum += files.pixels[i + 12345];
        QCOMPARE(int(seen.meanHeadshot[12345]), int((sum + 9) / 18));
    }

    void clustersAreNeverMoreThanRows() {
        ReleaseFiles files(3, 1);
        files.writeArrays();
        const auto release = opened(files);
        const auto many = tests::demand(analysis::explore(release, {analysis::Linkage::Average, 50}));
        QCOMPARE(*std::ranges::max_element(many.clusters), 2);
        const auto none = tests::demand(analysis::explore(release, {analysis::Linkage::Average, 0}));
        QCOMPARE(*std::ranges::max_element(none.clusters), 0);
    }

    void pixelsHaveARowAPhoto() {
        ReleaseFiles files(4, 3);
        files.writeArrays();
        const auto seen = tests::demand(analysis::explorePixels(opened(files)));
        QCOMPARE(seen.samples.size(), size_t{12});
        QCOMPARE(seen.components.scores.size(), 12 * seen.components.components);
        QCOMPARE(seen.samples.photos[4], std::int64_t{2}); // photo by photo
    }

    void stopsWhenAsked() {
        ReleaseFiles files(6, 1);
        files.writeArrays();
        std::stop_source stop;
        stop.request_stop();
        const auto seen = analysis::explore(opened(files), {}, base::Task({}, stop.get_token()));
        QVERIFY(!seen && seen.error().kind == base::ErrorKind::Cancelled);
    }

    void aRunIsKeptWithItsSettingsAndFoundAgain() {
        ReleaseFiles files(8, 1), others(8, 2);
        files.writeArrays();
        others.writeArrays();
        QTemporaryDir runs;
        const auto folder = std::filesystem::path(runs.path().toStdString());
        const auto release = opened(files);
        const auto hashes = tests::demand(analysis::hashesOf(release));
        analysis::RunRequest request;
        const auto first = tests::demand(analysis::runOrFind(release, request, hashes, folder, "a"));
        QVERIFY(first.folder.empty());
        const auto again = tests::demand(analysis::runOrFind(release, request, hashes, folder, "b"));
        QCOMPARE(again.folder, folder / "a");
        QCOMPARE(again.predictions, first.predictions);
        request.settings.seed = 33;
        QVERIFY(tests::demand(analysis::runOrFind(release, request, hashes, folder, "c")).folder.empty());
        const auto listed = analysis::listRuns(folder, hashes);
        QCOMPARE(listed.size(), size_t{2});
        QCOMPARE(analysis::requestOf(listed[1].config)->settings.seed, std::uint64_t{33});
        QVERIFY(analysis::listRuns(folder, tests::demand(analysis::hashesOf(opened(others)))).empty());
        QVERIFY(!analysis::requestOf({{"network", "inception-v3"}}));
    }
};

QTEST_GUILESS_MAIN(ExplorationTest)
#include "exploration_test.moc"

#include "tests/support/release_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::arrays;
using namespace paulownia::tests;

class ReleaseFolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsOurs() {
        ReleaseFiles files;
        files.write();
        const auto release = demand(ReleaseFolder::open(files.folder()));
        QCOMPARE(release.labels.size(), size_t{9});
        QCOMPARE(release.labels[4].smile, 2);
        QCOMPARE(release.vectors.size(), size_t{3});
        QCOMPARE(release.vectors[0].volunteer, 3.0); // as the file has them
        QCOMPARE(release.manifest->panel, 17);
        const auto row = demand(release.headshots.row(8));
        QVERIFY(std::equal(row.begin(), row.end(), files.pixels.end() - kHeadshotPixels));
    }
    void computesTheVectorsOfTheAuthorsFolder() {
        ReleaseFiles files;
        files.writeArrays();
        const auto release = demand(ReleaseFolder::open(files.folder()));
        QVERIFY(!release.manifest);
        QCOMPARE(release.vectors.size(), size_t{3});
        QCOMPARE(release.vectors[0].volunteer, 1.0);
        QVERIFY(std::equal(release.vectors[0].features.begin(), release.vectors[0].features.end(), files.vectors.end() - kMandibleFeatures));
    }
    void refusesWhatDoesNotFit() {
        ReleaseFiles files;
        QCOMPARE(ReleaseFolder::open(files.folder()).error().kind, base::ErrorKind::NotFound);
        files.writeArrays();
        files.labels.resize(40);
        writeNpy(files.file(kLabelFile), kInt32, {8, 5}, files.labels);
        QVERIFY(ReleaseFolder::open(files.folder()).error().message.find("9 headshots but labels for 8") != std::string::npos);
        writeNpy(files.file(kLabelFile), kInt32, {10, 4}, files.labels);
        QVERIFY(ReleaseFolder::open(files.folder()).error().message.find("(10, 4)") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ReleaseFolderTest)
#include "release_folder_test.moc"

#include "core/review/photo_pictures.h"

#include "core/imaging/opencv_affine.h"
#include "tests/support/picture_files.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace paulownia;
using namespace paulownia::review;

namespace {

/// A vault with one photo of 600 × 400, and a cache beside it.
struct Store {
    QTemporaryDir folder;
    storage::PhotoVault vault{folder.filePath(QStringLiteral("photos"))};
    PhotoPictures pictures{folder.filePath(QStringLiteral("cache")), vault};
    QByteArray sha256 = *vault.store(tests::encoded(tests::lopsidedPicture(600, 400)));

    QStringList kept() const {
        QStringList files;
        for (QDirIterator it(folder.filePath(QStringLiteral("cache")), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
        return files;
    }
};

QImage image(const base::Result<QByteArray>& jpeg) { return jpeg ? QImage::fromData(*jpeg) : QImage(); }

} // namespace

class PhotoPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAThumbnailOnce() {
        Store store;
        const auto first = store.pictures.thumbnail(store.sha256, 0, 200);
        QCOMPARE(image(first).size(), QSize(200, 133));
        QCOMPARE(store.kept().size(), 1);
        QVERIFY(QFile::remove(store.vault.path(store.sha256))); // from here on only the cache can answer
        QCOMPARE(*store.pictures.thumbnail(store.sha256, 0, 200), *first);
        QCOMPARE(*store.pictures.thumbnail(store.sha256, 360, 200), *first);
        const auto other = store.pictures.thumbnail(store.sha256, 0, 100);
        QCOMPARE(other.error().kind, base::ErrorKind::NotFound);
        QCOMPARE(store.kept().size(), 1);
    }

    void turnsAThumbnail() {
        Store store;
        QCOMPARE(image(store.pictures.thumbnail(store.sha256, 90, 300)).size(), QSize(200, 300));
        QCOMPARE(store.kept().size(), 1);
        QVERIFY(store.pictures.thumbnail(store.sha256, -90, 300).has_value());
        QCOMPARE(store.kept().size(), 2);
    }

    void cutsTheFaceInColour() {
        Store store;
        const Placement placement{{250, 120, 100, 136}, 0}; // the square: 200 × 200 about (300, 188)
        const QImage face = image(store.pictures.face(store.sha256, placement, 100));
        QCOMPARE(face.size(), QSize(100, 100));
        const cv::Mat photo = tests::lopsidedPicture(600, 400);
        for (const QPoint at : {QPoint(10, 10), QPoint(50, 50), QPoint(90, 20)}) {
            const auto expected = photo.at<cv::Vec3b>(88 + 2 * at.y(), 200 + 2 * at.x());
            const QColor got = face.pixelColor(at);
            QVERIFY2(std::abs(got.blue() - expected[0]) < 6 && std::abs(got.green() - expected[1]) < 6 && std::abs(got.red() - expected[2]) < 6,
                     qPrintable(got.name()));
        }
        QCOMPARE(store.pictures.face(store.sha256, {}, 100).error().kind, base::ErrorKind::Invalid);
        QCOMPARE(store.kept().size(), 1);
    }

    void remakesADamagedPicture() {
        Store store;
        const auto first = store.pictures.thumbnail(store.sha256);
        QFile file(store.kept().first());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(first->size() / 2));
        file.close();
        QCOMPARE(*store.pictures.thumbnail(store.sha256), *first);
        QCOMPARE(QFileInfo(file.fileName()).size(), first->size());
    }

    void worksWithoutAWritableCache() {
        Store store;
        QFile inTheWay(store.folder.filePath(QStringLiteral("cache")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!image(store.pictures.thumbnail(store.sha256)).isNull());
    }

    void saysWhatIsWrongWithAPhoto() {
        Store store;
        const auto cutOff = store.vault.store(tests::encoded(tests::lopsidedPicture(600, 400)).left(2000));
        QCOMPARE(store.pictures.thumbnail(*cutOff).error().kind, base::ErrorKind::Invalid);
        QVERIFY(!HeadshotSource::load(store.vault, *cutOff));
        QVERIFY(store.kept().isEmpty());
    }

    void servesManyThreads() {
        Store store;
        std::vector<QByteArray> got(8);
        std::vector<std::thread> threads;
        for (auto& one : got)
            threads.emplace_back([&one, &store] { one = store.pictures.thumbnail(store.sha256, 12.5, 150).value_or(QByteArray()); });
        for (auto& thread : threads) thread.join();
        for (const auto& one : got) QVERIFY(!one.isEmpty() && one == got.front());
        QCOMPARE(store.kept().size(), 1); // and no leftovers of a writer
    }

    void cutsAHeadshotAsAReleaseDoes() {
        Store store;
        const auto source = HeadshotSource::load(store.vault, store.sha256);
        QCOMPARE(source->fullSize(), QSize(600, 400));
        const Placement placement{{250, 120, 100, 136}, 7};
        const auto preview = source->cut(placement);
        QCOMPARE(preview->size(), QSize(359, 359));
        QCOMPARE(preview->format(), QImage::Format_Grayscale8);
        const auto photo = imaging::decode(*store.vault.read(store.sha256));
        const auto released = imaging::makeHeadshot(photo->pixels, placement.angleDeg, placement.box);
        const cv::Mat shown(359, 359, CV_8U, const_cast<uchar*>(preview->constBits()), static_cast<size_t>(preview->bytesPerLine()));
        QVERIFY(tests::largestDifference(shown, *released) <= 2);
        QCOMPARE(source->cut({}).error().kind, base::ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(PhotoPicturesTest)
#include "photo_pictures_test.moc"

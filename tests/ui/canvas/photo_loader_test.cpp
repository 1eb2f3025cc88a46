#include "tests/support/picture_files.h"
#include "ui/canvas/photo_loader.h"

#include <QSignalSpy>
#include <QTest>

using namespace paulownia;
using ui::PhotoLoader;

class PhotoLoaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_jpeg = tests::encoded(tests::lopsidedPicture(1600, 1200)); }

    void holdsThePhotoNoLargerThanWanted() {
        PhotoLoader loader([this](const QString&) { return m_jpeg; });
        QSignalSpy loaded(&loader, &PhotoLoader::loaded);
        loader.want({QStringLiteral("a"), QStringLiteral("b")}, 400);
        QTRY_COMPARE(loaded.size(), 2);
        const auto picture = loader.held(QStringLiteral("a"));
        QCOMPARE(picture.image.size(), QSize(400, 300));
        QCOMPARE(picture.fullSize, QSize(1600, 1200));
        QCOMPARE(picture.grey.cols, 400);
        QVERIFY(!loader.held(QStringLiteral("b")).isNull());
    }

    void decodesAgainOnlyForASharperPicture() {
        int reads = 0;
        PhotoLoader loader([&](const QString&) { return ++reads, m_jpeg; });
        QSignalSpy loaded(&loader, &PhotoLoader::loaded);
        loader.want({QStringLiteral("a")}, 400);
        QTRY_COMPARE(loaded.size(), 1);
        loader.want({QStringLiteral("a")}, 256);
        loader.want({QStringLiteral("a")}, 6000);
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(loader.held(QStringLiteral("a")).image.size(), QSize(1600, 1200));
        loader.want({QStringLiteral("a")}, 6000); // the whole photo is there: no more can be had
        QTest::qWait(20);
        QCOMPARE(reads, 2);
    }

    void keepsColoursAndOrientation() {
        PhotoLoader loader([this](const QString&) { return tests::withExifOrientation(m_jpeg, 6); });
        QSignalSpy loaded(&loader, &PhotoLoader::loaded);
        loader.want({QStringLiteral("a")}, 4000);
        QTRY_COMPARE(loaded.size(), 1);
        const auto picture = loader.held(QStringLiteral("a"));
        QCOMPARE(picture.fullSize, QSize(1200, 1600));
        const QColor corner = picture.image.pixelColor(1190, 10); // the stored top left, a quarter turn clockwise
        QVERIFY(std::abs(corner.blue() - 40) < 8 && std::abs(corner.green() - 30) < 8);
    }

    void saysWhatIsWrongWithAPhoto() {
        PhotoLoader loader([](const QString& key) -> base::Result<QByteArray> {
            if (key == QLatin1String("gone")) return base::failure(base::ErrorKind::NotFound, "The file is gone");
            return QByteArray("no picture");
        });
        QSignalSpy loaded(&loader, &PhotoLoader::loaded);
        loader.want({QStringLiteral("gone"), QStringLiteral("broken")}, 400);
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(loader.held(QStringLiteral("gone")).problem, QStringLiteral("The file is gone"));
        QVERIFY(!loader.held(QStringLiteral("broken")).problem.isEmpty());
        QVERIFY(loader.held(QStringLiteral("broken")).isNull());
    }

private:
    QByteArray m_jpeg;
};

QTEST_GUILESS_MAIN(PhotoLoaderTest)
#include "photo_loader_test.moc"

#include "tests/support/picture_files.h"
#include "tests/support/stored_photos.h"
#include "ui/review/headshot_preview.h"
#include "ui/review/review_list_model.h"
#include "ui/review/tile_pictures.h"

#include "core/imaging/headshot.h"

#include <QTest>

using namespace paulownia;
using review::Placement;

/// The small pictures beside the canvas: the live headshot, and the grid's tiles.
class HeadshotPreviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_picture = ui::decodePicture(tests::encoded(tests::lopsidedPicture(900, 1200)), 4096); }

    void showsWhatAReleaseWouldHold() {
        ui::HeadshotPreview preview;
        const Placement placement{{200, 300, 250, 330}, 12.5};
        preview.show(m_picture, placement);
        QTRY_VERIFY(!preview.image().isNull());
        const auto expected = imaging::makeHeadshot(m_picture.grey, placement.angleDeg, placement.box);
        QCOMPARE(preview.image(), ui::toImage(*expected));
    }

    void theLatestRequestWins() {
        ui::HeadshotPreview preview;
        Placement placement{{200, 300, 250, 330}, 0};
        for (int i = 0; i < 50; ++i) {
            placement.box.x = 200 + i;
            preview.show(m_picture, placement);
        }
        const auto expected = ui::toImage(*imaging::makeHeadshot(m_picture.grey, 0, placement.box));
        QTRY_COMPARE(preview.image(), expected);
        QTest::qWait(30);
        QCOMPARE(preview.image(), expected);
    }

    void clearsWithoutARectangle() {
        ui::HeadshotPreview preview;
        preview.show(m_picture, {{200, 300, 250, 330}, 0});
        QTRY_VERIFY(!preview.image().isNull());
        preview.show(m_picture, {});
        QVERIFY(preview.image().isNull());
        preview.show(m_picture, {{200, 300, 250, 330}, 0}); // and one that was under way comes too late
        preview.show({}, {{200, 300, 250, 330}, 0});
        QTest::qWait(50);
        QVERIFY(preview.image().isNull());
    }

    void turnsTilesByTheirKey() {
        tests::TempProject project;
        const auto photo = tests::addStoredPhoto(project, project.addVolunteer(1, 0), 1, tests::encoded(tests::lopsidedPicture(600, 400)));
        const auto stored = project->photos().find(photo)->value();
        const ui::TilePictures tiles(review::PhotoPictures(project->cacheFolder(), project->vault()));
        const auto upright = tiles(ui::TileKey{stored.sha256, stored.size, 0}.toString(), 128);
        QCOMPARE(upright.size(), QSize(128, 85));
        QCOMPARE(tiles(ui::TileKey{stored.sha256, stored.size, 90}.toString(), 128).size(), QSize(85, 128));
        QCOMPARE(tiles(ui::TileKey{stored.sha256, stored.size, 0}.toString(), 600).width(), 600);
        QVERIFY(tiles(ui::TileKey{QByteArray(32, 'x'), stored.size, 0}.toString(), 128).isNull());
    }

private:
    ui::Picture m_picture;
};

QTEST_MAIN(HeadshotPreviewTest)
#include "headshot_preview_test.moc"

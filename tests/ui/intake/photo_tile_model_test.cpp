#include "core/intake/import.h"
#include "tests/support/cmyk_jpeg.h"
#include "tests/support/submission_folder.h"
#include "tests/support/temp_project.h"
#include "ui/intake/photo_tile_model.h"
#include "ui/widgets/thumbnail_roles.h"

using namespace paulownia;
using tests::TempProject;
using ui::PhotoTileModel;

namespace {

QByteArray claiming(QByteArray jpeg, char high, char low) { // another size than it has
    const auto frame = jpeg.indexOf("\xFF\xC0");
    for (const int at : {5, 7}) {
        jpeg[frame + at] = high;
        jpeg[frame + at + 1] = low;
    }
    return jpeg;
}

} // namespace

/// What a volunteer sends by mistake is named on its tile, and never offered for review.
class PhotoTileModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheProblem_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray good = tests::drawnPhoto(1);
        cv::Mat deep;
        tests::lopsidedPicture(160, 120).convertTo(deep, CV_16U, 257);
        const auto row = [](const char* name, const QByteArray& bytes, const char* words) { QTest::newRow(name) << bytes << QString::fromLatin1(words); };
        row("cut off", good.left(good.size() / 2), "cut off");
        row("png", tests::encoded(tests::lopsidedPicture(160, 120), ".png"), "PNG");
        row("16 bit", tests::encoded(deep, ".png"), "PNG");
        row("animated", QByteArray("GIF89a\x78\0\x5A\0\0\0\0;", 14), "GIF");
        row("1 x 1", tests::drawnPhoto(2, 1, 1), "1");
        row("20000 x 20000", claiming(good, 0x4E, 0x20), "20");
        row("printing colours", tests::cmykJpeg(160, {0, 255, 255, 51}), "CMYK");
        row("text", "agreement", "");
        row("no bytes", {}, "");
    }
    void namesTheProblem() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        QTemporaryDir folder;
        const auto number = tests::writeSubmission(folder.path(), 1);
        tests::writeFile(QStringLiteral("%1/%2/%2_4.jpeg").arg(folder.path(), number), bytes);
        TempProject project;
        TempProject::require(intake::importSubmissions(*project, folder.path(), {}));
        const model::PhotoId id(*model::AgreementNumber::parse(number), 4);
        const auto photo = *project->photos().find(id);
        QVERIFY(photo.has_value());
        QCOMPARE(project->photos().reviewable()->size(), 8);
        PhotoTileModel tiles;
        tiles.setTiles({{*photo, id.toString(), {}, false}});
        const auto tile = tiles.index(0);
        for (const int role : {int{Qt::ToolTipRole}, int{Qt::AccessibleTextRole}}) {
            QVERIFY(!photo->problem.isEmpty());
            QVERIFY(tile.data(role).toString().contains(photo->problem));
            QVERIFY2(tile.data(role).toString().contains(words), qPrintable(tile.data(role).toString()));
        }
        QCOMPARE(tile.data(ui::ProblemRole).toString(), photo->problem);
        QVERIFY(tile.data(ui::BadgeRole).value<ui::ThumbnailBadge>() == (ui::ThumbnailBadge{ui::ThumbnailBadge::Symbol::Cross, false}));
    }
};

QTEST_GUILESS_MAIN(PhotoTileModelTest)
#include "photo_tile_model_test.moc"

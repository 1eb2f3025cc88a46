#include "core/portal/photo_check.h"

#include "core/imaging/decode.h"
#include "core/portal/texts.h"
#include "tests/support/submission_folder.h"

#include <QTest>

using namespace paulownia;
using portal::checkPhoto;

class PhotoCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const QByteArray& bytes, const char* key) { QTest::newRow(name) << bytes << QString::fromLatin1(key); };
        const auto whole = tests::drawnPhoto(1);
        auto huge = whole; // its header claims 65,000 × 65,000
        const auto frame = huge.indexOf("\xFF\xC0");
        for (int i = 5; i < 9; ++i) huge[frame + i] = '\xFD';
        row("empty", {}, "photo.empty");
        row("text", "Dear Sir or Madam", "photo.no-picture");
        row("script", "<script>alert(1)</script>", "photo.no-picture");
        row("PNG", tests::encoded(tests::lopsidedPicture(200, 200), ".png"), "photo.no-jpeg");
        row("half", whole.left(whole.size() / 2), "photo.cut-off");
        row("small", tests::encoded(tests::lopsidedPicture(40, 200)), "photo.small");
        row("too many pixels", huge, "photo.pixels");
        row("too many bytes", whole + QByteArray(portal::kMaxPhotoBytes, 'x'), "photo.bytes");
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, key);
        const auto verdict = checkPhoto(bytes);
        QVERIFY(!verdict.photo);
        QCOMPARE(verdict.refusal.key, key);
        QVERIFY(!portal::Texts::in(portal::Language::Japanese)(key).isEmpty());
    }

    void keepsThePictureAndNothingElse() {
        const auto plain = tests::encoded(tests::lopsidedPicture(900, 600));
        const auto sent = tests::withExifOrientation(plain, 6) + "Hanako's film";
        const auto photo = checkPhoto(sent).photo;
        QVERIFY(photo.has_value());
        QVERIFY(!photo->jpeg.contains("Hanako"));
        QCOMPARE(photo->size, QSize(600, 900));
        QCOMPARE(photo->orientation, 6);
        QCOMPARE(tests::largestDifference(imaging::decode(photo->jpeg)->pixels, imaging::decode(sent)->pixels), 0.0);
        const auto preview = imaging::decode(photo->preview);
        QCOMPARE(preview->fullSize(), QSize(320, 480));
        QCOMPARE(checkPhoto(tests::withExifOrientation(plain, 6)).photo->sha256, photo->sha256); // the same shot, told by its picture
    }
};

QTEST_GUILESS_MAIN(PhotoCheckTest)
#include "photo_check_test.moc"

#include "core/release/headshot_stream.h"

#include "core/imaging/decode.h"
#include "tests/support/release_fixture.h"

#include <QFile>

using namespace paulownia;
using tests::ReleasableProject;

class HeadshotStreamTest : public QObject {
    Q_OBJECT

    static QVector<release::PlannedRow> rowsOf(ReleasableProject& project) {
        auto material = release::readMaterial(*project, *ReleasableProject::tallies(*project, {}));
        return release::planRelease(*material, 3)->rows;
    }

private Q_SLOTS:
    void cutsInThePlansOrder() {
        ReleasableProject project(2);
        const auto rows = rowsOf(project);
        release::HeadshotStream stream(rows, project->vault(), {});
        for (const auto& row : rows) {
            const auto pixels = stream.next();
            QVERIFY(pixels.has_value());
            const auto photo = imaging::decode(*project->vault().read(row.sha256), {imaging::Channels::Grey, 0, imaging::kMaxPixels});
            const auto expected = imaging::makeHeadshot(photo->pixels, row.angleDeg, row.box);
            QCOMPARE(pixels->size(), size_t{arrays::kHeadshotPixels});
            QVERIFY(std::equal(pixels->begin(), pixels->end(), expected->begin<std::uint8_t>()));
        }
        QVERIFY(!stream.next()); // no more
    }
    void namesThePhotoThatIsMissingOrChanged() {
        ReleasableProject project(1);
        const auto rows = rowsOf(project);
        QFile original(project->vault().path(rows[0].sha256));
        QVERIFY(original.open(QIODevice::ReadWrite));
        original.seek(original.size() - 3); // still a picture, but not the one a person decided about
        original.write("x");
        original.close();
        QVERIFY(QFile::remove(project->vault().path(rows[1].sha256)));
        release::HeadshotStream stream(rows, project->vault(), {});
        const auto changed = stream.next(), missing = stream.next();
        QCOMPARE(changed.error().kind, base::ErrorKind::Invalid);
        QCOMPARE(QString::fromStdString(changed.error().where), rows[0].photo.toString());
        QCOMPARE(missing.error().kind, base::ErrorKind::NotFound);
        QCOMPARE(QString::fromStdString(missing.error().where), rows[1].photo.toString());
        QVERIFY(stream.next().has_value());
    }
};

QTEST_GUILESS_MAIN(HeadshotStreamTest)
#include "headshot_stream_test.moc"

#include "tests/support/release_files.h"
#include "ui/explore/explore_view_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace paulownia;
using tests::ReleaseFiles;

class ExploreViewModelTest : public QObject {
    Q_OBJECT

    static void openIn(ui::ExploreViewModel& view, const ReleaseFiles& files) {
        const auto release = std::make_shared<const arrays::ReleaseFolder>(tests::demand(arrays::ReleaseFolder::open(files.folder())));
        view.open(release, std::make_shared<const analysis::Exploration>(tests::demand(analysis::explore(*release))));
    }

private Q_SLOTS:
    void knowsVolunteersAndTheirPhotos() {
        ReleaseFiles files(6, 3);
        files.write();
        ui::ExploreViewModel view;
        openIn(view, files);
        QCOMPARE(view.count(), 6);
        for (int item = 0; item < 6; ++item) {
            const auto photos = view.photosOf(item);
            QCOMPARE(photos.size(), 3);
            QCOMPARE(view.firstPhotoOf(item), photos.first());
            for (const int row : photos) QCOMPARE(view.itemOfPhoto(row), item);
            QCOMPARE(view.wrongOf(item), -1);
        }
        QVERIFY(view.sentenceOf(0).contains(QString::number(view.volunteerOf(0))));
    }

    void selectsAddsAndTakesAway() {
        ReleaseFiles files(6, 1);
        files.write();
        ui::ExploreViewModel view;
        openIn(view, files);
        QSignalSpy changed(&view, &ui::ExploreViewModel::marksChanged);
        view.select({1, 2});
        view.select({4}, true);
        QCOMPARE(view.marks().selected, (QSet<int>{1, 2, 4}));
        view.select({2}, true);
        QCOMPARE(view.marks().selected, (QSet<int>{1, 4}));
        view.select({1, 3}, true); // a box only adds
        QCOMPARE(view.marks().selected, (QSet<int>{1, 3, 4}));
        view.select({});
        QVERIFY(view.marks().selected.isEmpty());
        view.hover(3);
        view.hover(3);
        QCOMPARE(changed.size(), 6);
    }

    void anotherReleaseStartsAnew() {
        ReleaseFiles files(6, 1), others(4, 2);
        files.write();
        others.write();
        ui::ExploreViewModel view;
        openIn(view, files);
        view.select({5});
        evaluation::Predictions predictions{{1, view.volunteerOf(0), 1, 1, 0.1}, {2, view.volunteerOf(1), 1, 1, 0.9}};
        ui::ShownRun run;
        run.predictions = predictions;
        view.showRun(run);
        QCOMPARE(view.wrongOf(0), 1);
        QCOMPARE(view.wrongOf(1), 0);
        const int before = view.serial();
        view.open(view.release(), view.exploration()); // clustered anew
        QCOMPARE(view.marks().selected, QSet<int>{5});
        QVERIFY(view.run());
        openIn(view, others);
        QVERIFY(view.serial() != before && !view.run() && view.marks().selected.isEmpty());
        QCOMPARE(view.wrongOf(0), -1);
        view.close();
        QCOMPARE(view.count(), 0);
    }
};

QTEST_GUILESS_MAIN(ExploreViewModelTest)
#include "explore_view_model_test.moc"

#include "core/storage/review_history.h"

#include "tests/support/temp_project.h"

using namespace paulownia;
using model::PhotoId;
using model::Review;
using storage::ReviewHistory;
using storage::ReviewStep;
using tests::TempProject;

class ReviewHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasPut() {
        TempProject project;
        project.addVolunteer(1, 2);
        ReviewHistory history(project->database(), QStringLiteral("tester"));
        const ReviewStep step{7, QStringLiteral("turn"), true, {change(1, 2.125), change(2, -0.1)}};
        QVERIFY(history.put(step).has_value());
        const auto all = history.all();
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().serial, 7);
        QCOMPARE(all->first().name, step.name);
        QVERIFY(all->first().isDone);
        QCOMPARE(all->first().changes.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(all->first().changes[i].before == step.changes[i].before);
            QVERIFY(all->first().changes[i].after == step.changes[i].after);
        }
    }

    void putsInPlaceAndInOrder() {
        TempProject project;
        project.addVolunteer(1, 2);
        ReviewHistory history(project->database(), QStringLiteral("tester"));
        for (const qint64 serial : {30, 10, 20}) QVERIFY(history.put({serial, QStringLiteral("turn"), true, {change(1, 1), change(2, 1)}}).has_value());
        QVERIFY(history.put({20, QStringLiteral("turn"), true, {change(2, 5)}}).has_value());
        QVERIFY(history.setDone(30, false).has_value());
        const auto all = *history.all();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[1].serial, 20);
        QCOMPARE(all[1].changes.size(), 1);
        QCOMPARE(all[1].changes.first().after.angleDeg, 5.0);
        QVERIFY(!all[2].isDone);
        QVERIFY(history.removeUndone().has_value());
        QVERIFY(history.remove(10).has_value());
        QCOMPARE(history.all()->size(), 1);
        QVERIFY(ReviewHistory(project->database(), QStringLiteral("another")).all()->isEmpty());
        const auto rows = project->database().select(QStringLiteral("SELECT COUNT(*) FROM review_step_value"));
        QCOMPARE(rows->first().integer(0), 2); // no value outlives its step
    }

    void leavesOutAPhotoThatIsNotThere() { // a colleague's withdrawal took it meanwhile
        TempProject project;
        ReviewHistory history(project->database(), QStringLiteral("tester"));
        const auto put = project->database().transaction([&] { return history.put({1, QStringLiteral("turn"), true, {change(1, 1)}}); });
        QVERIFY(put.has_value());
        const auto rows = project->database().select(QStringLiteral("SELECT COUNT(*) FROM review_step_value"));
        QCOMPARE(rows->first().integer(0), 0);
    }

private:
    static model::ReviewChange change(int number, double angleDeg) {
        const PhotoId photo = *PhotoId::parse(QStringLiteral("a0000001_%1").arg(number));
        const Review before{photo, {}, {}, 0, {}, {}, false, {}, {}, 0};
        return {before, Review{photo, model::Verdict::Rejected, {1, 2, 3, 4}, angleDeg, model::RejectReason::Hand, QStringLiteral("ü"), true,
                               QStringLiteral("tester"), QDateTime(QDate(2019, 2, 8), QTime(9, 0, 0, 123), Qt::UTC), 0}};
    }
};

QTEST_GUILESS_MAIN(ReviewHistoryTest)
#include "review_history_test.moc"

#include "core/analysis/cross_validation.h"
#include "tests/support/drawn_samples.h"
#include "tests/support/release_files.h"

#include <QTest>

using namespace paulownia;
using namespace paulownia::analysis;
using namespace paulownia::tests;
using evaluation::Protocol;

class CrossValidationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksAboutEachTestSampleOnce_data() { everyMethod(); }
    void asksAboutEachTestSampleOnce() {
        QFETCH(QString, key);
        const auto samples = drawnSamples(60, 2);
        const auto split = demand(evaluation::makeSplit(Protocol::TenfoldGrouped, samples.volunteers, 1));
        const auto& method = *methodOf(key.toStdString());
        const auto predictions = demand(crossValidate(method, samples, split, {32, 1}));
        QCOMPARE(predictions.size(), samples.size());
        QCOMPARE(predictions.front().fold, 1);
        for (const auto& p : predictions) {
            QCOMPARE(p.label, int{samples.labels[static_cast<std::size_t>(p.volunteer) - 1]});
            QVERIFY(p.score >= 0 && p.score <= 1);
        }
        QCOMPARE(demand(crossValidate(method, samples, split, {32, 2})), predictions); // on any number of threads
    }
    void theTestSampleIsNotLearnedFrom_data() { everyMethod(); }
    void theTestSampleIsNotLearnedFrom() {
        QFETCH(QString, key);
        auto samples = drawnSamples(50, 3);
        const auto split = demand(evaluation::makeSplit(Protocol::LeaveOneVolunteerOut, samples.volunteers, 1));
        const auto& method = *methodOf(key.toStdString());
        const auto before = demand(crossValidate(method, samples, split, {32, 1}));
        samples.labels[7] ^= 1; // its own fold cannot know
        const auto after = demand(crossValidate(method, samples, split, {32, 1}));
        QCOMPARE(after[7].score, before[7].score);
        QVERIFY(std::ranges::count_if(after, [&](const auto& p) { return p.score != before[static_cast<std::size_t>(p.fold) - 1].score; }) > 10);
    }
    void oneLabelInTrainingIsSaid() {
        auto samples = drawnSamples(3, 1);
        samples.labels = {1, 0, 0};
        const auto split = demand(evaluation::makeSplit(Protocol::LeaveOneVolunteerOut, samples.volunteers, 1));
        const auto predictions = crossValidate(methods()[0], samples, split);
        QVERIFY(!predictions);
        QCOMPARE(predictions.error().kind, base::ErrorKind::Invalid);
        QVERIFY(QString::fromStdString(predictions.error().message).startsWith(QStringLiteral("In fold 1 of ‘leave-one-volunteer-out’ the training samples are all of one label")));
    }
    void fourRowsOfTwoLabelsWork_data() { everyMethod(); }
    void fourRowsOfTwoLabelsWork() {
        QFETCH(QString, key);
        auto samples = drawnSamples(4, 1);
        samples.labels = {1, 0, 1, 0};
        const auto split = demand(evaluation::makeSplit(Protocol::LeaveOneVolunteerOut, samples.volunteers, 1));
        QCOMPARE(demand(crossValidate(*methodOf(key.toStdString()), samples, split)).size(), std::size_t{4});
    }
    void stopsBetweenFolds() {
        const auto samples = drawnSamples(60, 2);
        const auto split = demand(evaluation::makeSplit(Protocol::LeaveOneVolunteerOut, samples.volunteers, 1));
        std::stop_source stop;
        std::int64_t most = 0;
        const base::Task task([&](const base::Progress& progress) {
            most = std::max(most, progress.done);
            if (progress.done == 5) stop.request_stop();
        }, stop.get_token());
        const auto predictions = crossValidate(methods()[1], samples, split, {32, 2}, task);
        QVERIFY(!predictions);
        QCOMPARE(predictions.error().kind, base::ErrorKind::Cancelled);
        QVERIFY(most >= 5 && most <= 7);
    }

private:
    static void everyMethod() {
        QTest::addColumn<QString>("key");
        for (const auto& method : methods()) QTest::addRow("%s", method.key.c_str()) << QString::fromStdString(method.key);
    }
};

QTEST_GUILESS_MAIN(CrossValidationTest)
#include "cross_validation_test.moc"

#include "core/simulation/plan.h"

#include <QSet>
#include <QTest>
#include <map>

using namespace paulownia;
using namespace paulownia::simulation;

namespace {
Options withFaults(int volunteers) {
    Options options;
    options.volunteers = volunteers;
    options.faults = true;
    return options;
}

std::map<Fault, int> countFaults(const std::vector<SubmissionPlan>& plans) {
    std::map<Fault, int> counts;
    for (const auto& plan : plans)
        for (const auto& photo : plan.photos) ++counts[photo.fault];
    return counts;
}
} // namespace

class PlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAllGoodWithoutFaults() {
        Options options;
        options.volunteers = 40;
        const auto plans = planSubmissions(options);
        QCOMPARE(plans.size(), size_t(40));
        QCOMPARE(countFaults(plans)[Fault::None], 40 * 9);
        for (const auto& plan : plans) QVERIFY(!plan.sentAgainAs);
    }
    void keepsToTheRulesOfSubmissions() {
        QSet<QString> numbers;
        for (const auto& plan : planSubmissions(withFaults(300))) {
            numbers.insert(plan.number.toString());
            QVERIFY(plan.person.birthYear >= 1940 && plan.person.birthYear <= 1998);
            for (const QDateTime& at : {plan.submittedAt, plan.sentAgainAs ? plan.sentAgainAt : plan.submittedAt}) {
                QVERIFY(at.date() >= QDate(2019, 2, 1) && at.date() <= QDate(2019, 3, 31));
            }
            if (plan.sentAgainAs) {
                QVERIFY(plan.sentAgainAt > plan.submittedAt);
                numbers.insert(plan.sentAgainAs->toString());
            }
            QVERIFY(plan.ip.startsWith(QStringLiteral("192.0.2.")) || plan.ip.startsWith(QStringLiteral("198.51.100.")) ||
                    plan.ip.startsWith(QStringLiteral("203.0.113.")));
        }
        QCOMPARE(numbers.size(), 303); // all different; three of three hundred are sent again
    }
    void hasEveryFault_data() {
        QTest::addColumn<int>("volunteers");
        QTest::newRow("few") << 6;
        QTest::newRow("usual") << 24;
        QTest::newRow("many") << 200;
    }
    void hasEveryFault() {
        QFETCH(int, volunteers);
        const auto plans = planSubmissions(withFaults(volunteers));
        const auto counts = countFaults(plans);
        for (int fault = 0; fault <= static_cast<int>(Fault::Inclined); ++fault)
            QVERIFY2(counts.contains(static_cast<Fault>(fault)), qPrintable(toKey(static_cast<Fault>(fault))));
        QSet<int> orientations;
        for (const auto& plan : plans)
            for (const auto& photo : plan.photos) orientations.insert(photo.exifOrientation);
        QCOMPARE(orientations, (QSet<int>{1, 2, 3, 4, 5, 6, 7, 8}));
        QVERIFY(counts.at(Fault::None) > volunteers * 9 / 4);
    }
    void repeatsOnlyGoodPhotosOfTheSameVolunteer() {
        for (const auto& plan : planSubmissions(withFaults(200)))
            for (const auto& photo : plan.photos) {
                QCOMPARE(photo.sameAs != 0, photo.fault == Fault::Duplicate);
                if (!photo.sameAs) continue;
                QVERIFY(photo.sameAs < photo.number);
                QVERIFY(plan.photos[static_cast<size_t>(photo.sameAs - 1)].fault == Fault::None);
            }
    }
    void inclinesStrongly() {
        for (const auto& plan : planSubmissions(withFaults(200)))
            for (const auto& photo : plan.photos) {
                const double roll = std::abs(photo.shot.rollDeg);
                QVERIFY(photo.fault == Fault::Inclined ? roll >= 20 && roll <= 40 : roll <= 5);
            }
    }
    void leavesOutWhatDoesNotFit() {
        Options options = withFaults(1);
        options.photos = 1;
        QCOMPARE(planSubmissions(options).size(), size_t(1));
    }
    void differsBySeed() {
        Options options, other;
        other.seed = 2;
        QVERIFY(planSubmissions(options).front().number != planSubmissions(other).front().number);
        QVERIFY(planSubmissions(options).front().number == planSubmissions(options).front().number);
    }
    void shootsNineDifferentPhotos() {
        const auto plans = planSubmissions(Options());
        for (size_t i = 1; i < 9; ++i) {
            const Shot &a = plans.front().photos[0].shot, &b = plans.front().photos[i].shot;
            QVERIFY(a.rollDeg != b.rollDeg && a.size != b.size && a.yawDeg != b.yawDeg && a.smile != b.smile);
        }
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"

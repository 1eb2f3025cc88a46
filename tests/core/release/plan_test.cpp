#include "core/release/plan.h"
#include "tests/support/release_fixture.h"

#include <set>

using namespace paulownia;
using tests::ReleasableProject;

class PlanTest : public QObject {
    Q_OBJECT

    static release::Material materialOf(ReleasableProject& project) {
        auto material = release::readMaterial(*project, *ReleasableProject::tallies(*project, {}));
        if (!material) qFatal("%s", material.error().text().c_str());
        return *material;
    }
    static QStringList order(const release::ReleasePlan& plan) {
        QStringList ids;
        for (const auto& row : plan.rows) ids.append(row.photo.toString());
        return ids;
    }

private Q_SLOTS:
    void holdsEveryAcceptedPhotoWithItsLabels() {
        ReleasableProject project(3);
        const auto plan = release::planRelease(materialOf(project), 5);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->rows.size(), 24);
        QVERIFY((plan->counts == arrays::ManifestCounts{24, 3, 1, 2}));
        QHash<QString, std::int64_t> numbers;
        for (const auto& row : plan->rows) {
            QCOMPARE(row.label.photo, row.photo.number());
            QVERIFY(row.photo.number() != 4); // rejected
            const auto volunteer = row.photo.volunteer().toString();
            QCOMPARE(row.label.female, volunteer == QLatin1String("a0000002") ? 1 : 0);
            QCOMPARE(row.label.smile, row.photo.number() % 2 ? 0 : 2);
            QCOMPARE(row.label.nonSmile, row.photo.number() % 2 ? 3 : 1);
            QCOMPARE(row.angleDeg, row.photo.number() == 2 ? 7.5 : 0.0);
            if (!numbers.contains(volunteer)) numbers.insert(volunteer, row.label.volunteer);
            QCOMPARE(row.label.volunteer, numbers[volunteer]);
        }
        const auto used = numbers.values();
        QCOMPARE(std::set(used.begin(), used.end()), (std::set<std::int64_t>{1, 2, 3}));
        QCOMPARE(std::set(plan->vectorOrder.begin(), plan->vectorOrder.end()), (std::set<std::int64_t>{1, 2, 3}));
    }

    void theNumberAloneDecidesTheOrder() {
        ReleasableProject project(3);
        const auto material = materialOf(project);
        const auto first = order(*release::planRelease(material, 5));
        QCOMPARE(order(*release::planRelease(material, 5)), first);
        QVERIFY(order(*release::planRelease(material, 6)) != first);
        auto sorted = first;
        sorted.sort();
        QVERIFY(sorted != first);
    }

    void refusesMoreVolunteersThanFloat16CanNumber() {
        ReleasableProject project(1);
        auto material = materialOf(project);
        const auto photo = material.photos.first();
        const auto review = material.reviewOf(photo.id);
        const auto submission = material.submissionOf(photo.id.volunteer());
        for (int i = 1; i <= 2048; ++i) {
            const model::PhotoId id(*model::AgreementNumber::parse(QStringLiteral("a01%1").arg(i, 5, 16, QLatin1Char('0'))), 1);
            material.photos.append(photo);
            material.photos.last().id = id;
            material.reviews.insert(id, review);
            material.submissions.insert(id.volunteer(), submission);
        }
        QCOMPARE(release::planRelease(material, 1).error().kind, base::ErrorKind::Unsupported);
        material.photos.removeLast();
        QCOMPARE(release::planRelease(material, 1)->counts.volunteers, 2048);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"

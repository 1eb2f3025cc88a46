#include "core/release/samples.h"
#include "tests/support/release_files.h"
#include "tests/support/release_fixture.h"

#include <QTest>

using namespace paulownia;
using release::sampleHeadshots;
using tests::demand;
using tests::ReleasableProject;
using tests::ReleaseFiles;

namespace {

model::AgreementNumber number(const char* text) { return *model::AgreementNumber::parse(QLatin1String(text)); }

release::Material materialOf(ReleasableProject& project) { return demand(release::readMaterial(*project, demand(ReleasableProject::tallies(*project, {})))); }

} // namespace

class SamplesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofAReleaseOnlyThoseWhoAgreed() {
        ReleaseFiles files;
        files.write([](arrays::Manifest& m) { m.shown = {2, 3}; });
        const auto folder = demand(arrays::ReleaseFolder::open(files.folder()));
        const auto all = demand(sampleHeadshots(folder, {}, 10));
        QCOMPARE(all.size(), size_t{2});
        QCOMPARE(all[0].volunteer, 2);
        QCOMPARE(all[0].pixels, demand(folder.headshots.row(1)));
        QCOMPARE(demand(sampleHeadshots(folder, {}, 1)).size(), size_t{1});
        QCOMPARE(demand(sampleHeadshots(folder, {3}, 10)).front().volunteer, 3);
        QCOMPARE(sampleHeadshots(folder, {1}, 10).error().kind, base::ErrorKind::Denied);
    }

    void whoeverDidNotAgreeIsNotShown() {
        ReleaseFiles files;
        files.write();
        const auto folder = demand(arrays::ReleaseFolder::open(files.folder()));
        QCOMPARE(sampleHeadshots(folder, {}, 10).error().kind, base::ErrorKind::Denied);
        QCOMPARE(sampleHeadshots(folder, {1}, 10).error().kind, base::ErrorKind::Denied);
    }

    void ofTheAuthorsFilesWhomTheCallerNames() {
        ReleaseFiles files;
        files.writeArrays();
        const auto folder = demand(arrays::ReleaseFolder::open(files.folder()));
        QCOMPARE(sampleHeadshots(folder, {}, 10).error().kind, base::ErrorKind::Denied);
        QCOMPARE(demand(sampleHeadshots(folder, {3, 1}, 10)).size(), size_t{2});
        QCOMPARE(sampleHeadshots(folder, {99}, 10).error().kind, base::ErrorKind::NotFound);
    }

    /// The same pixels as the release's, and its manifest says who agreed.
    void ofAProjectAsTheReleaseCutsIt() {
        ReleasableProject project(3);
        QCOMPARE(sampleHeadshots(*project, materialOf(project), 10).error().kind, base::ErrorKind::Denied);
        demand(project->submissions().recordShowing(number("a0000002"), QStringLiteral("paper form")));
        const auto samples = demand(sampleHeadshots(*project, materialOf(project), 10));
        QCOMPARE(samples.size(), size_t{1});
        QCOMPARE(samples.front().volunteer, 0);
        demand(project.build());
        const auto released = demand(arrays::ReleaseFolder::open(project.out().toStdString()));
        QCOMPARE(released.manifest->shown.size(), size_t{1});
        const auto shown = released.manifest->shown.front();
        for (std::size_t row = 0; row < released.labels.size(); ++row)
            if (released.labels[row].volunteer == shown && released.labels[row].photo == 1) QCOMPARE(demand(released.headshots.row(row)), samples.front().pixels);
        demand(project->submissions().recordShowing(number("a0000002"), {})); // taken back
        QCOMPARE(sampleHeadshots(*project, materialOf(project), 10).error().kind, base::ErrorKind::Denied);
    }

    void agesAreThoseOfTheYearOfSubmission() {
        ReleasableProject project(2, ReleasableProject::Originals::None);
        const auto material = materialOf(project);
        QVector<int> expected;
        for (const auto& volunteer : material.volunteers()) {
            const auto& s = material.submissionOf(volunteer);
            if (s.birthYear) expected.append(s.arrival().date().year() - *s.birthYear);
        }
        QCOMPARE(expected.size(), 2);
        QCOMPARE(release::agesOf(material), expected);
    }
};

QTEST_GUILESS_MAIN(SamplesTest)
#include "samples_test.moc"

#include "tests/support/voted_project.h"
#include "ui/release/release_view_model.h"

using namespace paulownia;
using namespace paulownia::ui;
using tests::VotedProject;

class ReleaseViewModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatThePageShows() {
        VotedProject project(2, VotedProject::Originals::None);
        VotedProject::require(project->settings().set(storage::kTitle, QStringLiteral("Foxglove")));
        const auto overview = readOverview(*project);
        QVERIFY(overview.has_value());
        QVERIFY(overview->isReady());
        QVERIFY(overview->hasPhotos);
        QCOMPARE(overview->title, QStringLiteral("Foxglove"));
        QCOMPARE(overview->faceScale, 0.68);
    }
    void aProjectThatAsksNothingHasNoVotes() {
        tests::TempProject project;
        const auto overview = readOverview(*project);
        QVERIFY(overview.has_value());
        QVERIFY(!overview->isReady());
        QVERIFY(!overview->hasPhotos);
    }
    void everyGateButTheClockLeadsToAPage() {
        tests::TempProject project;
        const auto overview = readOverview(*project);
        QCOMPARE(overview->gates.size(), 8);
        for (const auto& gate : overview->gates) QCOMPARE(pageShutting(gate.key).isEmpty(), gate.key == QLatin1String("withdrawal"));
    }
    void namesAFewItemsAndCountsTheRest() {
        release::Gate gate;
        QCOMPARE(itemsText(gate), QString());
        for (int i = 1; i <= 7; ++i) gate.items.append({{}, QStringLiteral("p%1").arg(i)});
        QCOMPARE(itemsText(gate), QStringLiteral("p1, p2, p3, p4 and 3 more"));
    }
    void aFurtherQuestionIsOfferedAndHasItsGates() {
        VotedProject project(1, VotedProject::Originals::None);
        VotedProject::require(voting::defineQuestion(*project, {QStringLiteral("beard"), 1, model::Scope::Volunteer, QStringLiteral("A beard?"), {QStringLiteral("yes"), QStringLiteral("no")}}));
        QCOMPARE(readOverview(*project)->furtherQuestions, QStringList{QStringLiteral("beard")});
        QVERIFY(readOverview(*project)->isReady());
        QVERIFY(!readOverview(*project, {QStringLiteral("beard")})->isReady()); // nobody has voted on it
        QVERIFY(readOverview(*project, {QStringLiteral("gone")})->isReady());
    }
    void findsAFreeName() {
        QTemporaryDir dir;
        QCOMPARE(freeName(dir.path()), QStringLiteral("release-1"));
        QDir(dir.path()).mkdir(QStringLiteral("release-1"));
        QCOMPARE(freeName(dir.path()), QStringLiteral("release-2"));
    }
};

QTEST_GUILESS_MAIN(ReleaseViewModelTest)
#include "release_view_model_test.moc"

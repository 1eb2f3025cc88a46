#include "tests/support/keyboard_journey.h"
#include "tests/support/page_words.h"
#include "tests/support/release_files.h"
#include "tests/support/temp_project.h"
#include "ui/charts/plot_chart.h"
#include "ui/explore/explore_page.h"
#include "ui/explore/plots_card.h"
#include "ui/figures/chart_export.h"
#include "ui/training/train_form.h"

#include <QDir>
#include <QStandardPaths>

using namespace paulownia;

/// A principal investigator who has no mouse looks at a release: walks the volunteers of a plot, opens their faces, runs a method,
/// exports, and fills in what is to be trained.
class ExplorerJourneyTest : public tests::KeyboardJourney {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        m_files.write();
        const QString releases = m_project->releasesFolder();
        QVERIFY(QDir().mkpath(releases) && QFile::link(QString::fromStdString(m_files.folder().string()), releases + QStringLiteral("/first")));
        openWindow();
    }
    void cleanupTestCase() { closeWindow(); }

    void opensTheRelease() {
        openAs(m_project.path(), QStringLiteral("pia"), model::Role::PrincipalInvestigator);
        go(Qt::Key_7, QStringLiteral("explore"));
        QVERIFY(view().release());
    }
    void choosesAnAnalysis() {
        QVERIFY(tabTo(QStringLiteral("Components")));
        press(Qt::Key_Right);
        QCOMPARE(focusName(), QStringLiteral("Clusters"));
        QCOMPARE(plots().tab(), ui::ExploreTab::Clusters);
    }
    void walksThePlotAndOpensAFace() {
        auto* chart = &plots().chart();
        for (int i = 0; i < 100 && QApplication::focusWidget() != chart; ++i) press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), chart);
        for (int step = 0; step < 3; ++step) press(Qt::Key_Down);
        const int third = static_cast<int>(view().exploration()->order[2]);
        QCOMPARE(view().marks().hovered, third);
        QVERIFY(tests::says(*m_window, view().sentenceOf(third)));
        QVERIFY2(chart->accessibleDescription().contains(view().sentenceOf(third)), qPrintable(chart->accessibleDescription())); // told, not only shown
        press(Qt::Key_Space);
        QCOMPARE(view().marks().selected, QSet<int>{third});
        QVERIFY(tabTo(QStringLiteral("Photos of those selected")));
        press(Qt::Key_Home);
        press(Qt::Key_Right);
        QVERIFY(tests::says(*m_window, QStringLiteral("Photo 2 of 3")));
        settle();
    }
    void selectsInTheTable() {
        QVERIFY(tabTo(QStringLiteral("Volunteers")));
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down);
        QCOMPARE(view().marks().selected.size(), 1);
        QCOMPARE(view().volunteerOf(*view().marks().selected.begin()), 2);
    }
    void runsAMethod() {
        QVERIFY(tabTo(QStringLiteral("Clusters")));
        for (int tab = 0; tab < 3; ++tab) press(Qt::Key_Right);
        QCOMPARE(plots().tab(), ui::ExploreTab::Results);
        QVERIFY(tabTo(QStringLiteral("Method")));
        press(Qt::Key_Home);
        QVERIFY(tabTo(QStringLiteral("Run")));
        press(Qt::Key_Space);
        QVERIFY(view().run());
        QCOMPARE(view().run()->request.method, analysis::methodKeys().front());
        QVERIFY(tests::says(*m_window, QStringLiteral("Accuracy")));
    }
    void exportsThePlot() {
        const auto file = m_test.path(QStringLiteral("results.svg"));
        m_test.interaction.answer(file);
        command(QStringLiteral("export plot"));
        QTRY_VERIFY(QFile::exists(file) && QFile::exists(ui::tableBeside(file)));
    }

    void fillsInATraining() {
        go(Qt::Key_8, QStringLiteral("train"));
        const auto* form = m_window->findChild<ui::TrainForm*>();
        QVERIFY(tabTo(QStringLiteral("Network")));
        press(Qt::Key_Down);
        QVERIFY(tabTo(QStringLiteral("Epochs")));
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("7"));
        QVERIFY(tabTo(QStringLiteral("Start"))); // reached; what it starts is trainer_test's
        QCOMPARE(form->request().network, runs::NetworkKind::Compact);
        QCOMPARE(form->request().epochs, 7);
    }

private:
    ui::PlotsCard& plots() { return *m_window->findChild<ui::PlotsCard*>(); }
    ui::ExploreViewModel& view() { return m_window->findChild<ui::ExplorePage*>()->view(); }

    tests::ReleaseFiles m_files{8, 3};
    tests::TempProject m_project;
};

QTEST_MAIN(ExplorerJourneyTest)
#include "explorer_journey_test.moc"

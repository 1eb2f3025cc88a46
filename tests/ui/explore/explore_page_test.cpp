#include "tests/support/page_words.h"
#include "tests/support/release_files.h"
#include "tests/support/test_session.h"
#include "ui/charts/plot_chart.h"
#include "ui/explore/explore_page.h"
#include "ui/explore/plots_card.h"
#include "ui/explore/run_bar.h"
#include "ui/explore/selection_panel.h"
#include "ui/explore/table2_view.h"
#include "ui/figures/scatter_plot.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QComboBox>
#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>

using namespace paulownia;
using tests::ReleaseFiles;
using tests::TestSession;
using ui::ExploreTab;

namespace {

/// The real window with the Explore page alone, on a release of some volunteers; no project is open.
class Window {
public:
    explicit Window(const ReleaseFiles& files, TestSession::Jobs jobs = TestSession::Jobs::Inline)
        : m_session(jobs), m_window(m_session.session), m_page(new ui::ExplorePage(m_session.session)) {
        m_window.addPage(m_page, ui::PageAccess::Standalone);
        m_window.resize(1440, 900);
        m_window.show();
        m_window.showPage(QStringLiteral("explore"));
        m_page->open(QString::fromStdString(files.folder().string()));
    }
    TestSession& session() { return m_session; }
    ui::ExplorePage& page() { return *m_page; }
    ui::ExploreViewModel& view() { return m_page->view(); }
    ui::PlotsCard& plots() { return *m_page->findChild<ui::PlotsCard*>(); }
    ui::PlotChart& chart() { return plots().chart(); }
    ui::SelectionPanel& panel() { return *m_page->findChild<ui::SelectionPanel*>(); }
    QTableView& table() { return *panel().findChild<QTableView*>(); }
    ui::ThumbnailGrid& faces() { return *panel().findChild<ui::ThumbnailGrid*>(); }
    QPoint pointOf(int item) {
        const auto* scatter = dynamic_cast<const ui::ScatterPlot*>(chart().plot());
        return scatter->placeOf(chart().rect(), chart().font(), item).toPoint();
    }
    void moveTo(QPoint at, Qt::MouseButtons buttons = Qt::NoButton) {
        QMouseEvent move(QEvent::MouseMove, at, chart().mapToGlobal(at), Qt::NoButton, buttons, {});
        QCoreApplication::sendEvent(&chart(), &move);
    }
    QPushButton* button(const QString& text) {
        for (auto* button : m_page->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisibleTo(m_page)) return button;
        return nullptr;
    }

private:
    TestSession m_session;
    ui::MainWindow m_window;
    ui::ExplorePage* m_page;
};

} // namespace

class ExplorePageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/runs")).removeRecursively(); }

    void pointsRowsAndFacesAreOneSelection() {
        ReleaseFiles files(8, 3);
        files.write();
        Window window(files);
        QVERIFY(tests::says(window.page(), QStringLiteral("24 photos of 8 volunteers")));
        QTest::mouseClick(&window.chart(), Qt::LeftButton, {}, window.pointOf(2));
        QCOMPARE(window.view().marks().selected, QSet<int>{2});
        QCOMPARE(window.table().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(window.table().selectionModel()->selectedRows().first().data().toLongLong(), window.view().volunteerOf(2));
        QCOMPARE(window.faces().model()->rowCount(), 3);
        QTest::mouseClick(&window.chart(), Qt::LeftButton, Qt::ControlModifier, window.pointOf(5));
        QCOMPARE(window.faces().model()->rowCount(), 6);
        QTest::mouseClick(window.table().viewport(), Qt::LeftButton, {}, window.table().visualRect(window.table().model()->index(0, 0)).center()); // from the rows to the points
        QCOMPARE(window.view().marks().selected.size(), 1);
        QCOMPARE(window.view().volunteerOf(*window.view().marks().selected.begin()), 1);
        window.plots().setTab(ExploreTab::Clusters); // and on to another plot
        QTest::keyClick(&window.chart(), Qt::Key_Down);
        const int first = window.view().marks().hovered;
        QCOMPARE(first, static_cast<int>(window.view().exploration()->order.front()));
        QTest::keyClick(&window.chart(), Qt::Key_Space);
        QCOMPARE(window.view().marks().selected, QSet<int>{first});
        window.faces().setCurrentIndex(window.faces().model()->index(1, 0)); // from a face to its point
        QCOMPARE(window.view().marks().hovered, first);
        QVERIFY(tests::says(window.page(), QStringLiteral("Photo 2 of 3")));
    }

    void aBoxTakesSeveral() {
        ReleaseFiles files(8, 1);
        files.write();
        Window window(files);
        auto& chart = window.chart();
        QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(2, 2));
        window.moveTo(QPoint(80, 80), Qt::LeftButton);
        window.moveTo(chart.rect().bottomRight() - QPoint(2, 2), Qt::LeftButton);
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, chart.rect().bottomRight() - QPoint(2, 2));
        QCOMPARE(window.view().marks().selected.size(), 8);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(2, 2)); // beside all points
        QVERIFY(window.view().marks().selected.isEmpty());
    }

    void hoveringShowsTheHeadshot() {
        ReleaseFiles files(6, 2);
        files.write();
        Window window(files);
        QVERIFY(window.panel().headshot().isNull());
        window.moveTo(window.pointOf(3));
        QCOMPARE(window.view().marks().hovered, 3);
        const auto row = static_cast<std::uint64_t>(window.view().firstPhotoOf(3));
        const auto& headshot = window.panel().headshot();
        QCOMPARE(headshot.size(), QSize(359, 359));
        QCOMPARE(qGray(headshot.pixel(17, 200)), int(tests::demand(window.view().release()->headshots.row(row))[200 * 359 + 17]));
        QVERIFY(tests::says(window.page(), window.view().sentenceOf(3)));
        QEvent left(QEvent::Leave);
        QCoreApplication::sendEvent(&window.chart(), &left);
        QVERIFY(window.panel().headshot().isNull());
    }

    void everyPlotIsExportedWithItsNumbers() {
        ReleaseFiles files(8, 2);
        files.write();
        Window window(files);
        window.page().run();
        for (const auto tab : {ExploreTab::Components, ExploreTab::Clusters, ExploreTab::Loadings, ExploreTab::Importance, ExploreTab::Results, ExploreTab::Table2}) {
            window.page().reveal(ui::toKey(tab));
            QCOMPARE(window.plots().tab(), tab);
            const auto file = window.session().path(ui::toKey(tab) + QStringLiteral(".svg"));
            window.session().interaction.answer(file);
            QTest::mouseClick(window.button(QStringLiteral("Export…")), Qt::LeftButton);
            QVERIFY2(QFile::exists(file) && QFile::exists(ui::tableBeside(file)), qPrintable(file));
        }
        QVERIFY(window.session().interaction.errors().empty());
    }

    void resultsAreKeptAndFoundAgain() {
        ReleaseFiles files(8, 2);
        files.write();
        {
            Window window(files);
            window.page().reveal(QStringLiteral("results"));
            QTest::mouseClick(window.button(QStringLiteral("Run")), Qt::LeftButton);
            QVERIFY(window.session().interaction.errors().empty());
            QVERIFY(window.view().run());
            QVERIFY(tests::says(window.page(), QStringLiteral("Accuracy")) && tests::says(window.page(), QStringLiteral("By brightness")));
        }
        Window again(files);
        again.page().reveal(QStringLiteral("results"));
        auto& earlier = *again.plots().runBar().findChildren<QComboBox*>()[3];
        QCOMPARE(earlier.count(), 2); // the heading and the one result
        earlier.setCurrentIndex(1);
        Q_EMIT earlier.activated(1);
        QVERIFY(again.view().run());
        QCOMPARE(again.view().run()->predictions.size(), size_t{8});
    }

    void twoResultsAreComparedOverTheSameSamples() {
        ReleaseFiles files(8, 2);
        files.write();
        Window window(files);
        const auto boxes = window.plots().runBar().findChildren<QComboBox*>(); // method, label, protocol, results kept, compare with
        window.page().run();
        QVERIFY(!boxes[4]->isEnabled()); // there is no other
        boxes[0]->setCurrentIndex(0);
        window.page().run();
        QVERIFY(boxes[4]->isEnabled());
        Q_EMIT boxes[4]->activated(boxes[4]->findText(QStringLiteral("Random forest"), Qt::MatchStartsWith));
        QVERIFY(tests::says(window.page(), QStringLiteral("Against Random forest")) && tests::says(window.page(), QStringLiteral("McNemar")));
        QVERIFY(window.session().interaction.errors().empty());
    }

    void thePapersSplitIsOfferedForSmilesAlone() {
        ReleaseFiles files(8, 2);
        files.write();
        Window window(files);
        const auto boxes = window.plots().runBar().findChildren<QComboBox*>(); // method, label, protocol, results kept
        const auto place = [&] { return boxes[2]->findData(static_cast<int>(evaluation::Protocol::PaperSmile)); };
        QCOMPARE(place(), -1);
        boxes[1]->setCurrentIndex(1);
        QVERIFY(place() >= 0);
        boxes[1]->setCurrentIndex(0);
        QCOMPARE(place(), -1);
    }

    void aSplitOfPersonsIsRefusedInASentence() {
        ReleaseFiles files(8, 9);
        for (std::size_t i = 0; i < files.photos(); ++i) files.labels[5 * i + 3] = i % 2 ? 17 : 0, files.labels[5 * i + 4] = i % 2 ? 0 : 17;
        files.write();
        Window window(files);
        const auto boxes = window.plots().runBar().findChildren<QComboBox*>();
        boxes[1]->setCurrentIndex(1); // smiles: several photos of each
        boxes[2]->setCurrentIndex(boxes[2]->findData(static_cast<int>(evaluation::Protocol::Tenfold)));
        window.page().run();
        QCOMPARE(window.session().interaction.errors().size(), size_t{1});
        QCOMPARE(window.session().interaction.errors().front().kind, base::ErrorKind::Denied);
    }

    void tableTwoStandsBesideThePapers() {
        ReleaseFiles files(8, 2);
        files.write();
        Window window(files);
        window.page().reveal(QStringLiteral("table"));
        const auto before = window.plots().table().rows();
        QCOMPARE(before.size(), 6);
        QCOMPARE(before[1][4], QStringLiteral("0.7910, F 0.8030"));
        QCOMPARE(before[1][5], QStringLiteral("–"));
        QTest::mouseClick(window.button(QStringLiteral("Compute")), Qt::LeftButton);
        QVERIFY(window.session().interaction.errors().empty());
        const auto after = window.plots().table().rows();
        for (int row = 0; row < 3; ++row) QVERIFY(after[row][5] != QStringLiteral("–"));
        QCOMPARE(after[3][5], QStringLiteral("–")); // the pixel forest was not asked for
    }

    void aCancelledRunLeavesThePageReady() {
        ReleaseFiles files(8, 2);
        files.write();
        Window window(files, TestSession::Jobs::Threaded);
        QTRY_VERIFY(window.view().release());
        QTRY_COMPARE(window.session().jobs->count(), 0);
        connect(window.session().jobs.get(), &jobs::JobQueue::started, this, [](jobs::RunningJob* job) { job->cancel(); });
        window.page().reveal(QStringLiteral("results"));
        window.page().run();
        QVERIFY(!window.button(QStringLiteral("Run"))->isEnabled());
        QTRY_VERIFY(window.button(QStringLiteral("Run"))->isEnabled());
        QVERIFY(!window.view().run());
        QVERIFY(window.session().interaction.errors().empty());
        QVERIFY(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/runs")).isEmpty());
    }

    void badReleasesAreToldInASentence_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("one class") << QStringLiteral("one class") << QStringLiteral("there is nothing to tell apart");
        QTest::addRow("one volunteer") << QStringLiteral("one volunteer") << QStringLiteral("it takes two at least");
        QTest::addRow("NaN") << QStringLiteral("NaN") << QStringLiteral("is not a finite number");
        QTest::addRow("constant") << QStringLiteral("constant") << QStringLiteral("no feature tells anything apart");
        QTest::addRow("nothing") << QStringLiteral("nothing") << QStringLiteral("headshot_data.npy");
    }
    void badReleasesAreToldInASentence() {
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        ReleaseFiles files(what == QLatin1String("one volunteer") ? 1 : 6, 1);
        if (what == QLatin1String("one class"))
            for (std::size_t i = 2; i < files.labels.size(); i += 5) files.labels[i] = 1;
        if (what == QLatin1String("constant")) std::fill(files.pixels.begin(), files.pixels.end(), std::uint8_t{9});
        if (what == QLatin1String("NaN")) {
            files.vectors[3] = 0x7e00;
            files.write();
        } else if (what != QLatin1String("nothing")) {
            files.writeArrays();
        }
        Window window(files);
        QVERIFY(!window.view().release());
        QVERIFY(tests::says(window.page(), QStringLiteral("cannot be explored")));
        QVERIFY(tests::says(window.page(), sentence));
    }

    void threeRowsAreSeenAndARunRefusedInASentence() {
        ReleaseFiles files(3, 1);
        files.writeArrays();
        Window window(files);
        QVERIFY(window.view().release());
        for (int tab = 0; tab < ui::kExploreTabs; ++tab) {
            window.plots().setTab(static_cast<ExploreTab>(tab));
            window.page().grab();
        }
        window.page().run();
        QCOMPARE(window.session().interaction.errors().size(), size_t{1});
        QVERIFY(window.session().interaction.errors().front().message.find("of one label") != std::string::npos);
    }

    void aProjectsNewestReleaseOpensByItself() {
        TestSession session;
        session.openNew();
        const QString folder = session.session.project()->releasesFolder() + QStringLiteral("/first");
        ReleaseFiles files(6, 1);
        files.write();
        QVERIFY(QDir().mkpath(QFileInfo(folder).path()) && QFile::link(QString::fromStdString(files.folder().string()), folder));
        ui::MainWindow shell(session.session);
        auto* page = new ui::ExplorePage(session.session);
        shell.addPage(page, ui::PageAccess::Standalone);
        shell.show();
        shell.showPage(QStringLiteral("explore"));
        QVERIFY(page->view().release());
        session.session.closeProject();
        QVERIFY(!page->view().release());
    }
};

QTEST_MAIN(ExplorePageTest)
#include "explore_page_test.moc"

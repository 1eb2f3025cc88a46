#include "tests/support/learnable_release.h"
#include "tests/support/page_words.h"
#include "tests/support/patience.h"
#include "tests/support/test_session.h"
#include "ui/charts/plot_chart.h"
#include "ui/figures/compared_curves.h"
#include "ui/figures/learning_curves.h"
#include "ui/shell/main_window.h"
#include "ui/training/folds_model.h"
#include "ui/training/runs_panel.h"
#include "ui/training/train_form.h"
#include "ui/training/training_page.h"
#include "ui/training/wrong_faces_model.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <csignal>

using namespace paulownia;
using runs::RunStage;
using tests::TestSession;

namespace {

constexpr int kPatienceMs = 60'000 * tests::kPatience;

/// The real window with the Train page alone, and the real trainer; no project is open.
class Window {
public:
    explicit Window(const QString& release) : m_window(m_session.session), m_page(new ui::TrainingPage(m_session.session)) {
        m_window.addPage(m_page, ui::PageAccess::Standalone);
        m_window.resize(1440, 900);
        m_window.show();
        m_window.showPage(QStringLiteral("train"));
        m_page->reveal(release);
    }
    TestSession& session() { return m_session; }
    ui::TrainingPage& page() { return *m_page; }
    ui::TrainingViewModel& view() { return m_page->view(); }
    QAction* command(const char* id) { return m_session.commands.action(QLatin1String(id)); }
    template <class Editor> Editor* field(const QString& name) {
        for (auto* editor : m_page->form().findChildren<Editor*>())
            if (editor->accessibleName() == name) return editor;
        qFatal("no field %s", qPrintable(name));
    }
    bool isAt(RunStage stage) { return !view().isStarting() && view().current() && view().current()->stage == stage; }
    int epochs() { return view().current() ? static_cast<int>(view().current()->folds.front().epochs.size()) : 0; }
    const ui::Plot* plot() { return m_page->findChild<ui::PlotChart*>()->plot(); }
    const ui::LearningCurvesPlot* curves() { return dynamic_cast<const ui::LearningCurvesPlot*>(plot()); }
    QTableView* runs() { return m_page->findChild<ui::RunsPanel*>()->findChild<QTableView*>(); }
    const ui::FoldsModel* folds() { return m_page->findChild<ui::FoldsModel*>(); }
    const ui::WrongFacesModel* faces() { return m_page->findChild<ui::WrongFacesModel*>(); }
    ui::ThumbnailGrid* grid() { return m_page->findChild<ui::ThumbnailGrid*>(); }
    /// The compact network, small batches, so that it is quick.
    void fillIn(int epochs) {
        field<QComboBox>(QStringLiteral("Network"))->setCurrentIndex(1);
        field<QSpinBox>(QStringLiteral("Epochs"))->setValue(epochs);
        field<QSpinBox>(QStringLiteral("Batch"))->setValue(8);
        field<QSpinBox>(QStringLiteral("Threads"))->setValue(1);
    }

private:
    TestSession m_session;
    ui::MainWindow m_window;
    ui::TrainingPage* m_page;
};

} // namespace

class TrainingPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        tests::mixLabels(m_files);
        tests::makeLearnable(m_files);
        m_files.writeArrays();
    }
    void init() { runsFolder().removeRecursively(); }
    void cleanupTestCase() { runsFolder().removeRecursively(); }

    void startsAndShowsTheCurves() {
        Window window(release());
        QVERIFY(tests::says(window.page(), QStringLiteral("No network has been trained here yet")));
        window.fillIn(2);
        QVERIFY(window.command("train.start")->isEnabled());
        window.command("train.start")->trigger();
        QVERIFY(!window.command("train.start")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(window.epochs() >= 1 && window.curves(), kPatienceMs); // live: before it is done
        QTRY_VERIFY_WITH_TIMEOUT(window.isAt(RunStage::Done), kPatienceMs);
        QCOMPARE(window.curves()->rows().size(), 2);
        QVERIFY(window.curves()->bestEpoch() >= 1);
        QVERIFY(tests::says(window.page(), QStringLiteral("By volunteer:")));
        const auto file = window.session().path(QStringLiteral("curves.svg"));
        window.session().interaction.answer(file);
        window.command("train.export")->trigger();
        QVERIFY(QFile::exists(file) && QFile::exists(window.session().path(QStringLiteral("curves.csv"))));
        QCOMPARE(window.folds()->rowCount(), 1);
        QCOMPARE(window.folds()->index(0, 1).data().toString(), QStringLiteral("Done"));
        QCOMPARE(window.folds()->index(0, 2).data().toString(), QStringLiteral("2"));
        const auto network = window.session().path(QStringLiteral("network.safetensors"));
        window.session().interaction.answer(network);
        window.command("train.exportNetwork")->trigger();
        QVERIFY(QFile::exists(network) && window.session().interaction.errors().empty());
        window.session().interaction.answer(QStringLiteral("/nowhere/network.safetensors"));
        window.command("train.exportNetwork")->trigger();
        QCOMPARE(window.session().interaction.errors().size(), std::size_t{1});
        window.session().interaction.answer(true);
        window.command("train.remove")->trigger();
        QVERIFY(!window.view().current() && runsFolder().isEmpty());
        QVERIFY(window.session().interaction.lastConfirmation().isDestructive);
    }
    void pausesStopsIsFoundAgainAndResumes() {
        {
            Window window(release());
            window.fillIn(400);
            window.command("train.start")->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(window.epochs() >= 1, kPatienceMs);
            window.command("train.pause")->trigger();
            QTRY_VERIFY(window.isAt(RunStage::Paused));
            QVERIFY(tests::says(window.page(), QStringLiteral("Paused")) && !window.command("train.pause")->isEnabled());
            const int before = window.epochs();
            QTest::qWait(600);
            window.view().refresh();
            QCOMPARE(window.epochs(), before);
            window.command("train.resume")->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(window.epochs() > before, kPatienceMs);
            QVERIFY(!window.page().mayLeave()); // cancelled
            window.session().interaction.answer(ui::Chosen::Verb);
            QVERIFY(window.page().mayLeave()); // it goes on
        }
        Window window(release());
        QVERIFY(window.isAt(RunStage::Running)); // found again
        const int found = window.epochs();
        QTRY_VERIFY_WITH_TIMEOUT(window.epochs() > found, kPatienceMs);
        window.session().interaction.answer(ui::Chosen::DestructiveVerb);
        QVERIFY(window.page().mayLeave()); // stopped
        QTRY_VERIFY_WITH_TIMEOUT(window.isAt(RunStage::Stopped), kPatienceMs);
        QVERIFY(std::filesystem::exists(window.view().current()->path / "fold-1.pt")); // the best epoch
        const int stopped = window.epochs();
        QVERIFY(window.command("train.resume")->isEnabled());
        window.command("train.resume")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.epochs() > stopped, kPatienceMs);
        window.command("train.cancel")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.isAt(RunStage::Stopped), kPatienceMs);
        QVERIFY(window.session().interaction.errors().empty());
    }
    void aKilledTrainerIsTold() {
        Window window(release());
        window.fillIn(400);
        window.command("train.start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.epochs() >= 1, kPatienceMs);
        QVERIFY(runs::signalHolder(window.view().current()->path, SIGKILL));
        QTRY_VERIFY_WITH_TIMEOUT(window.isAt(RunStage::Failed), kPatienceMs);
        QVERIFY(tests::says(window.page(), QStringLiteral("ended without a word")) && window.command("train.resume")->isEnabled());
    }
    void wrongFacesComeFromTheReleaseLearnedFrom() {
        Window window(release());
        trainWrongly(window, 1);
        const auto run = window.view().current()->path;
        QCOMPARE(window.faces()->rowCount(), 3);
        QVERIFY(tests::says(window.page(), QStringLiteral("paulownia-trainer saliency ")));
        const auto key = window.faces()->index(0, 0).data(ui::PictureKeyRole).toString();
        QTRY_VERIFY(!window.grid()->picture(key).isNull());
        QCOMPARE(QProcess::execute(ui::TrainingViewModel::program(), {QStringLiteral("saliency"), QString::fromStdString(run.string()), release()}), 0);
        window.view().refresh();
        QVERIFY(tests::says(window.page(), QStringLiteral("Orange parts of a face")));
        const auto mapped = window.faces()->index(0, 0).data(ui::PictureKeyRole).toString();
        QTRY_VERIFY(!window.grid()->picture(mapped).isNull() && !window.grid()->picture(mapped).allGray());
        window.page().findChild<QCheckBox*>()->setChecked(false);
        QVERIFY(window.faces()->index(0, 0).data(ui::PictureKeyRole).toString() != mapped);
    }
    void tickedRunsAreCompared() {
        Window window(release());
        trainWrongly(window, 1);
        const auto first = window.view().current()->path;
        trainWrongly(window, 2);
        QCOMPARE(window.view().runs().size(), std::size_t{2});
        auto* table = window.runs();
        QCOMPARE(table->currentIndex().row(), 0); // the latest
        QVERIFY(window.curves());
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(window.view().current()->path, first);
        QTest::keyClick(table, Qt::Key_Up);
        auto* model = table->model();
        QVERIFY(model->setData(model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
        const auto* compared = dynamic_cast<const ui::ComparedCurvesPlot*>(window.plot());
        QVERIFY(compared && compared->rows().size() == 2 && compared->rows().first().size() == compared->columns().size());
        QVERIFY(tests::says(window.page(), QStringLiteral("wrong where it was right 3 time(s)"))); // the second run is wrong about three photos more
        const auto file = window.session().path(QStringLiteral("compared.svg"));
        window.session().interaction.answer(file);
        window.command("train.export")->trigger();
        QVERIFY(QFile::exists(file));
        auto others = window.view().predictions();
        others.pop_back();
        QVERIFY(evaluation::writePredictions(first / "predictions.tsv", others));
        window.view().refresh();
        QVERIFY(tests::says(window.page(), QStringLiteral("has not answered about the same photos")));
        QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(window.curves());
    }
    void weightsAreChosen() {
        Window window(release());
        window.session().interaction.answer(QStringList{QString::fromStdString((m_files.folder() / "manifest.json").string())});
        for (auto* button : window.page().form().findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Choose…")) button->click();
        QVERIFY(window.field<QLineEdit>(QStringLiteral("Weights"))->text().endsWith(QStringLiteral("manifest.json")));
    }
    void aReleaseThatChangedIsTold() {
        Window window(release());
        trainWrongly(window, 2);
        m_files.pixels[7] ^= 1;
        m_files.writeArrays();
        Window later(release());
        QVERIFY(tests::says(later.page(), QStringLiteral("is no longer the one that this run learned from")));
        QVERIFY(!later.grid()->isVisible());
    }
    void badInputIsToldAtItsField() {
        Window window(release());
        window.fillIn(1);
        window.field<QComboBox>(QStringLiteral("Learning"))->setCurrentIndex(2);
        QVERIFY(!window.command("train.start")->isEnabled());
        QVERIFY(tests::says(window.page(), QStringLiteral("Not yet: the compact network has nothing to hold still")));
        window.field<QComboBox>(QStringLiteral("Learning"))->setCurrentIndex(0);
        window.field<QLineEdit>(QStringLiteral("Folds"))->setText(QStringLiteral("4-2"));
        QVERIFY(tests::says(window.page(), QStringLiteral("Not yet: write folds such as")));
        window.field<QLineEdit>(QStringLiteral("Folds"))->setText(QStringLiteral("2")); // well-formed, but there is one fold
        QVERIFY(window.command("train.start")->isEnabled());
        window.command("train.start")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(window.session().interaction.errors().size(), std::size_t{1}, kPatienceMs);
        QVERIFY(window.session().interaction.errors().front().message.find("There are the folds 1 to 1") != std::string::npos);
        QVERIFY(runsFolder().isEmpty()); // nothing is left of it
    }
    void withoutTheTrainerItIsOff() {
        const auto bin = qgetenv("PAULOWNIA_BIN");
        qputenv("PAULOWNIA_BIN", "/nowhere");
        Window window(release());
        window.fillIn(1);
        QVERIFY(tests::says(window.page(), QStringLiteral("the trainer is not installed")));
        QVERIFY(!window.command("train.start")->isEnabled());
        qputenv("PAULOWNIA_BIN", bin);
    }

private:
    static QDir runsFolder() { return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/runs")); }
    /// A run whose answers about the first so many even volunteers are wrong.
    static void trainWrongly(Window& window, int volunteers) {
        window.fillIn(1);
        window.command("train.start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.isAt(RunStage::Done), kPatienceMs);
        auto answers = window.view().predictions();
        for (auto& p : answers) p.score = p.volunteer <= 2 * volunteers ? 1 - p.label : p.label;
        QVERIFY(evaluation::writePredictions(window.view().current()->path / "predictions.tsv", answers));
        window.view().refresh();
    }
    QString release() const { return QString::fromStdString(m_files.folder().string()); }
    tests::ReleaseFiles m_files{8, 3};
};

QTEST_MAIN(TrainingPageTest)
#include "training_page_test.moc"

#include "ui/training/training_page.h"

#include "ui/charts/plot_chart.h"
#include "ui/figures/compared_curves.h"
#include "ui/figures/learning_curves.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/project_folders.h"
#include "ui/shell/session.h"
#include "ui/training/folds_panel.h"
#include "ui/training/runs_model.h"
#include "ui/training/runs_panel.h"
#include "ui/training/train_form.h"
#include "ui/training/wrong_faces_panel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"

#include <QDir>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

using runs::RunStage, runs::RunState;

constexpr int kSteps = 1000;
constexpr std::array kActs{"train.start", "train.pause", "train.resume", "train.cancel", "train.export", "train.remove"};

} // namespace

TrainingPage::TrainingPage(Session& session, QWidget* parent)
    : Page(session, parent), m_title(makeLabel({}, TextKind::Title, this)), m_form(new TrainForm(this)), m_settings(new Card({}, this)), m_run(new Card({}, this)),
      m_empty(new EmptyState(QStringLiteral("train"), m_run)), m_shown(new QWidget(m_run)), m_runs(new RunsPanel(m_shown)), m_state(makeLabel({}, TextKind::Body, this)), m_progress(new QProgressBar(this)), m_trouble(makeLabel({}, TextKind::Body, this)),
      m_chart(new PlotChart(this)), m_figures(makeLabel({}, TextKind::Quiet, this)), m_folds(new FoldsPanel(session, this)), m_wrong(new WrongFacesPanel(session, this)) {
    m_progress->setRange(0, kSteps);
    m_progress->setTextVisible(false);
    layOut();
    connectParts();
    TrainingPage::retranslate();
}

void TrainingPage::layOut() {
    auto* both = new QHBoxLayout;
    both->setSpacing(kSpaceL);
    both->addWidget(makeSettings(), 2);
    both->addWidget(makeRun(), 3);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    page->setSpacing(kSpaceM);
    page->addWidget(m_title);
    page->addLayout(both, 1);
}

QWidget* TrainingPage::makeSettings() {
    auto* scroll = new QScrollArea(m_settings);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    m_settings->content()->addWidget(scroll, 1);
    auto* start = makeButton({}, ButtonKind::Primary, m_settings);
    m_settings->content()->addWidget(start);
    m_buttons.append(start);
    return m_settings;
}

QWidget* TrainingPage::makeRun() {
    auto* acts = new FlowLayout;
    acts->setSpacing(kSpaceS);
    for (std::size_t i = 1; i < kActs.size(); ++i) {
        m_buttons.append(makeButton({}, i + 1 == kActs.size() ? ButtonKind::Destructive : ButtonKind::Secondary, m_run));
        acts->addWidget(m_buttons.last());
    }
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, kSpaceS, 0); // from the bar that scrolls
    column->setSpacing(kSpaceS);
    for (QWidget* part : {static_cast<QWidget*>(m_runs), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_trouble)}) column->addWidget(part);
    column->addLayout(acts);
    column->addWidget(m_chart, 1);
    column->addWidget(m_figures);
    column->addWidget(m_folds);
    column->addWidget(m_wrong);
    auto* scroll = new QScrollArea(m_run);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_shown);
    m_run->content()->addWidget(m_empty, 1);
    m_run->content()->addWidget(scroll, 1);
    return m_run;
}

void TrainingPage::connectParts() {
    auto& commands = session().commands();
    commands.on(QStringLiteral("train.open"), this, [this] { openRelease(); });
    commands.on(QStringLiteral("train.start"), this, [this] { show(m_view.start(m_form->request())); });
    commands.on(QStringLiteral("train.pause"), this, [this] { show(m_view.pause()); });
    commands.on(QStringLiteral("train.resume"), this, [this] { show(m_view.goOn()); });
    commands.on(QStringLiteral("train.cancel"), this, [this] { show(m_view.stop()); });
    commands.on(QStringLiteral("train.export"), this, [this] { exportCurves(); });
    commands.on(QStringLiteral("train.remove"), this, [this] { removeRun(); });
    for (std::size_t i = 0; i < kActs.size(); ++i)
        connect(m_buttons[static_cast<qsizetype>(i)], &QPushButton::clicked, commands.action(QLatin1String(kActs[i])), &QAction::trigger);
    connect(m_runs, &RunsPanel::chosen, &m_view, &TrainingViewModel::choose);
    connect(m_runs, &RunsPanel::ticked, this, &TrainingPage::follow);
    connect(m_form, &TrainForm::weightsWanted, this, &TrainingPage::chooseWeights);
    connect(m_form, &TrainForm::edited, this, &TrainingPage::followCommands);
    connect(&m_view, &TrainingViewModel::changed, this, &TrainingPage::follow);
    connect(&m_view, &TrainingViewModel::failedToStart, this,
            [this](const QString& why) { session().interaction().showError({base::ErrorKind::Invalid, tr("The training did not begin: %1").arg(why).toStdString(), {}, {}}); });
}

void TrainingPage::refresh() {
    auto releases = releaseFoldersOf(session());
    if (!m_opened.isEmpty() && !releases.contains(m_opened)) releases.prepend(m_opened);
    m_form->setReleases(releases);
    m_view.setFolder(runsFolderOf(session()));
}

void TrainingPage::reveal(const QString& subject) {
    if (!QFileInfo(subject).isDir()) return;
    m_opened = QDir(subject).absolutePath();
    refresh();
}

void TrainingPage::openRelease() {
    if (const auto folder = session().interaction().chooseFolder(tr("Train on a release")); !folder.isEmpty()) reveal(folder);
}

void TrainingPage::show(const base::Result<>& done) {
    if (!done) session().interaction().showError(done.error());
}

bool TrainingPage::mayLeave() {
    m_view.refresh();
    if (!m_view.isTraining()) return true;
    switch (session().interaction().choose({tr("A network is being trained"),
                                            tr("It can go on after you leave; you find it here again, with its curves. If you stop it, epochs that were finished are kept, and it can be resumed after the last of them."),
                                            tr("Let it go on"), tr("Stop and leave")})) {
    case Chosen::Cancel: return false;
    case Chosen::Verb: return true;
    case Chosen::DestructiveVerb: break;
    }
    const auto stopped = m_view.stop();
    show(stopped);
    return stopped.has_value();
}

void TrainingPage::removeRun() {
    const auto* run = m_view.current();
    if (!run) return;
    if (session().interaction().confirm({tr("Delete the run %1?").arg(nameOf(*run)), tr("Its settings, curves, answers and networks go. This cannot be undone."), tr("Delete the run"), true}))
        show(m_view.remove());
}

void TrainingPage::exportCurves() {
    const auto file = session().interaction().chooseSaveFile(tr("Export the learning curves"), nameOf(*m_view.current()) + QStringLiteral(".pdf"), chartFileFilter());
    if (file.isEmpty()) return;
    const auto written = writeFigure(file, figureOf(curves()));
    show(written);
    if (written) Q_EMIT session().said(tr("The curves are written; their numbers are in %1").arg(QFileInfo(tableBeside(file)).fileName()));
}

void TrainingPage::chooseWeights() {
    const auto files = session().interaction().chooseFiles(tr("Weights to start from"), tr("Weights (*.safetensors *.pth *.pt)"));
    if (!files.isEmpty()) m_form->setWeights(files.first());
}

std::vector<const RunState*> TrainingPage::compared() const {
    std::vector<const RunState*> others;
    for (const auto& run : m_view.runs())
        if (m_runs->isTicked(run) && &run != m_view.current()) others.push_back(&run);
    return others;
}

/// The run's own, or beside those ticked.
std::shared_ptr<const Plot> TrainingPage::curves() const {
    const auto& run = *m_view.current();
    const auto others = compared();
    if (others.empty()) return std::make_shared<LearningCurvesPlot>(nameOf(run), run.folds);
    std::vector<NamedFolds> all{{nameOf(run), run.folds}};
    for (const auto* other : others) all.push_back({nameOf(*other), other->folds});
    return std::make_shared<ComparedCurvesPlot>(std::move(all));
}

void TrainingPage::follow() {
    const auto* run = m_view.current();
    const bool isEmpty = !run && !m_view.isStarting();
    if (isEmpty) m_empty->setTexts(tr("No network has been trained here yet"), m_form->hasRelease() ? tr("Choose the settings, then start.") : tr("Build a release first; a network learns from its arrays."));
    m_empty->setVisible(isEmpty);
    m_shown->setVisible(!isEmpty);
    m_runs->setRuns(m_view.runs(), run);
    for (QWidget* part : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_folds)}) part->setVisible(run);
    m_folds->setRun(run);
    m_wrong->setRun(run, m_view.predictions());
    m_state->setText(run && !m_view.isStarting() ? stateText(*run) : tr("Starting…"));
    m_trouble->setVisible(run && run->stage == RunStage::Failed);
    if (run) {
        m_progress->setValue(static_cast<int>(run->partDone() * kSteps));
        m_chart->setPlot(curves());
        m_figures->setText(figuresText() + comparedText());
        m_trouble->setText(troubleText(*run));
    }
    followCommands();
}

void TrainingPage::followCommands() {
    auto& commands = session().commands();
    const auto* run = m_view.current();
    const bool isHere = run && (!run->holder || run->holder->isHere), isStarting = m_view.isStarting();
    const auto is = [&](RunStage stage) { return isHere && !isStarting && run->stage == stage; };
    const std::array available{TrainingViewModel::isInstalled() && m_form->isGood() && !isStarting && !m_view.isTraining(),
                               is(RunStage::Running),
                               is(RunStage::Paused) || ((is(RunStage::Stopped) || is(RunStage::Failed)) && !m_view.isTraining()),
                               is(RunStage::Running) || is(RunStage::Paused),
                               run != nullptr,
                               run && !run->holder && !isStarting};
    for (std::size_t i = 0; i < kActs.size(); ++i) {
        commands.setAvailable(QLatin1String(kActs[i]), this, available[i]);
        m_buttons[static_cast<qsizetype>(i)]->setEnabled(available[i]);
    }
}

void TrainingPage::retranslate() {
    m_title->setText(title());
    m_settings->setHeading(TrainingViewModel::isInstalled() ? tr("New run") : tr("New run: off, for the trainer is not installed"));
    m_run->setHeading(tr("Runs"));
    m_runs->retranslate();
    m_progress->setAccessibleName(tr("How much of the run is done"));
    m_form->retranslate();
    m_folds->retranslate();
    m_wrong->retranslate();
    const QStringList texts{tr("Start training"), tr("Pause"), tr("Resume"), tr("Stop"), tr("Export…"), tr("Delete…")}; // as kActs
    for (qsizetype i = 0; i < texts.size(); ++i) m_buttons[i]->setText(texts[i]);
    follow();
}

} // namespace paulownia::ui

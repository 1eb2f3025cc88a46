#include "ui/training/training_page.h"

#include "core/evaluation/intervals.h"
#include "ui/charts/plot_chart.h"
#include "ui/figures/learning_curves.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/job_strip.h"
#include "ui/shell/session.h"
#include "ui/training/train_form.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"

#include <QComboBox>
#include <QDir>
#include <QProgressBar>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

using runs::RunStage, runs::RunState;

constexpr int kSteps = 1000;
constexpr int kMostNamed = 12; // volunteers named in a sentence
constexpr std::array kActs{"train.start", "train.pause", "train.resume", "train.cancel", "train.export", "train.remove"};

QString number(double value) { return QString::number(value, 'f', 3); }
QString nameOf(const RunState& run) { return QString::fromStdString(run.path.filename().string()); }

} // namespace

TrainingPage::TrainingPage(Session& session, QWidget* parent)
    : Page(session, parent), m_title(makeLabel({}, TextKind::Title, this)), m_form(new TrainForm(this)), m_settings(new Card({}, this)), m_run(new Card({}, this)),
      m_runs(new QComboBox(this)), m_state(makeLabel({}, TextKind::Body, this)), m_progress(new QProgressBar(this)), m_trouble(makeLabel({}, TextKind::Body, this)),
      m_chart(new PlotChart(this)), m_figures(makeLabel({}, TextKind::Quiet, this)) {
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
    auto* acts = new QHBoxLayout;
    acts->setSpacing(kSpaceS);
    for (std::size_t i = 1; i < kActs.size(); ++i) {
        m_buttons.append(makeButton({}, i + 1 == kActs.size() ? ButtonKind::Destructive : ButtonKind::Secondary, m_run));
        acts->addWidget(m_buttons.last());
    }
    acts->addStretch(1);
    auto* inside = new QWidget(m_run);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(kSpaceS);
    for (QWidget* part : {static_cast<QWidget*>(m_runs), static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_trouble)}) column->addWidget(part);
    column->addLayout(acts);
    column->addWidget(m_chart, 1);
    column->addWidget(m_figures);
    auto* scroll = new QScrollArea(m_run);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
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
    connect(m_runs, &QComboBox::activated, &m_view, &TrainingViewModel::choose);
    connect(m_form, &TrainForm::edited, this, &TrainingPage::followCommands);
    connect(&m_view, &TrainingViewModel::changed, this, &TrainingPage::follow);
    connect(&m_view, &TrainingViewModel::failedToStart, this,
            [this](const QString& why) { session().interaction().showError({base::ErrorKind::Invalid, tr("The training did not begin: %1").arg(why).toStdString(), {}, {}}); });
}

void TrainingPage::refresh() {
    QStringList releases;
    if (session().project())
        for (const auto& info : QDir(session().project()->releasesFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time))
            if (QFileInfo::exists(info.filePath() + QStringLiteral("/headshot_data.npy"))) releases.append(info.filePath());
    if (!m_opened.isEmpty() && !releases.contains(m_opened)) releases.prepend(m_opened);
    m_form->setReleases(releases);
    const auto folder = session().project() ? session().project()->folder() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    m_view.setFolder((folder + QStringLiteral("/runs")).toStdString());
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
    auto& person = session().interaction();
    if (person.confirm({tr("A network is being trained"), tr("It can go on after you leave. You find it here again, with its curves. Cancel lets you stop it instead."), tr("Let it go on")})) return true;
    if (!person.confirm({tr("Stop the training?"), tr("The best epoch is kept, and the run can be resumed from its last whole epoch."), tr("Stop and leave"), true})) return false;
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
    const auto* run = m_view.current();
    const auto file = session().interaction().chooseSaveFile(tr("Export the learning curves"), nameOf(*run) + QStringLiteral(".pdf"), chartFileFilter());
    if (file.isEmpty()) return;
    const auto written = writeFigure(file, figureOf(std::make_shared<LearningCurvesPlot>(nameOf(*run), run->folds)));
    show(written);
    if (written) Q_EMIT session().said(tr("The curves are written; their numbers are in %1").arg(QFileInfo(tableBeside(file)).fileName()));
}

QString TrainingPage::stateText(const RunState& run) const {
    const auto folds = tr("%1 of %n fold(s) done", nullptr, static_cast<int>(run.folds.size())).arg(run.foldsDone());
    const auto& words = run.words;
    switch (run.stage) {
    case RunStage::Running: {
        if (words.toPrepare > 0) return tr("Preparing: %1 of %2 images").arg(words.prepared).arg(words.toPrepare);
        if (!words.progress) return tr("Running; %1.").arg(folds);
        const auto left = run.secondsLeft();
        const auto time = left ? timeLeftText(2000, 2, 2 + static_cast<qint64>(*left)) : QString();
        return tr("Running: fold %1, epoch %2 of %3, batch %4 of %5; %6. %7")
            .arg(words.progress->fold).arg(words.progress->epoch).arg(run.epochs()).arg(words.progress->batch).arg(words.progress->batches).arg(folds, time);
    }
    case RunStage::Paused: return tr("Paused; %1. It keeps its memory, and goes on where it was.").arg(folds);
    case RunStage::Stopped: return tr("Stopped; %1. The best epoch is kept.").arg(folds);
    case RunStage::Failed: return tr("Ended before its time; %1.").arg(folds);
    case RunStage::Done: return tr("Done; %1.").arg(folds);
    }
    return {};
}

/// What the folds that are done answered, by image and by volunteer.
QString TrainingPage::figuresText() const {
    const auto& predictions = m_view.predictions();
    if (predictions.empty()) return tr("Accuracy is told when a fold is done.");
    const auto images = evaluation::confusionOf(predictions);
    const auto persons = evaluation::byVolunteer(predictions);
    const auto byImage = evaluation::bootstrapByVolunteer(predictions, &evaluation::Confusion::accuracy), byPerson = evaluation::wilson(persons.right, persons.volunteers);
    QStringList lines{tr("By image: %1 (%2 of %3), 95 % with volunteers redrawn: %4 to %5; F-score %6")
                          .arg(number(images.accuracy())).arg(images.right()).arg(images.all()).arg(number(byImage.low), number(byImage.high), number(images.fScore())),
                      tr("By volunteer: %1 of %2, 95 % by Wilson: %3 to %4").arg(persons.right).arg(persons.volunteers).arg(number(byPerson.low), number(byPerson.high))};
    QStringList names;
    const auto wrong = evaluation::wrongVolunteers(predictions);
    for (std::size_t i = 0; i < wrong.size() && i < kMostNamed; ++i) names.append(QString::number(wrong[i]));
    if (!names.isEmpty()) lines.append(tr("Told wrongly: volunteers %1").arg(names.join(QStringLiteral(", ")) + (wrong.size() > kMostNamed ? QStringLiteral("…") : QString())));
    return lines.join(QLatin1Char('\n'));
}

void TrainingPage::follow() {
    const QSignalBlocker quiet(m_runs);
    m_runs->clear();
    for (const auto& run : m_view.runs()) m_runs->addItem(nameOf(run));
    const auto* run = m_view.current();
    if (run) m_runs->setCurrentIndex(static_cast<int>(run - m_view.runs().data()));
    m_runs->setVisible(!m_view.runs().empty());
    m_progress->setVisible(run);
    m_chart->setVisible(run);
    m_figures->setVisible(run);
    m_state->setText(m_view.isStarting() ? tr("Starting…") : run ? stateText(*run) : tr("No network has been trained here yet. Choose the settings, then start."));
    m_trouble->setVisible(run && run->stage == RunStage::Failed);
    if (run) {
        m_progress->setValue(static_cast<int>(run->partDone() * kSteps));
        m_chart->setPlot(std::make_shared<LearningCurvesPlot>(nameOf(*run), run->folds));
        m_figures->setText(figuresText());
        m_trouble->setText(run->words.error.empty() ? tr("The trainer ended without a word: it was ended from outside, or memory ran out. Resume goes on from the last whole epoch; parts of a batch save memory.")
                                                    : tr("The trainer said: %1").arg(QString::fromStdString(run->words.error)));
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
    m_runs->setAccessibleName(tr("Run shown"));
    m_progress->setAccessibleName(tr("How much of the run is done"));
    m_form->retranslate();
    const QStringList texts{tr("Start training"), tr("Pause"), tr("Resume"), tr("Stop"), tr("Export…"), tr("Delete…")}; // as kActs
    for (qsizetype i = 0; i < texts.size(); ++i) m_buttons[i]->setText(texts[i]);
    follow();
}

} // namespace paulownia::ui

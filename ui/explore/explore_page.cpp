#include "ui/explore/explore_page.h"

#include "core/analysis/kept_runs.h"
#include "core/analysis/table2.h"
#include "ui/explore/background.h"
#include "ui/explore/plots_card.h"
#include "ui/explore/result_words.h"
#include "ui/explore/run_bar.h"
#include "ui/explore/selection_panel.h"
#include "ui/explore/table2_view.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QDir>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

using base::failure;
using base::Result;

constexpr int kSelectionWidth = 380;

/// Folders below a project's releases that hold arrays, the newest first.
QStringList releasesIn(const QString& folder) {
    QStringList found;
    for (const auto& info : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time))
        if (QFileInfo::exists(info.filePath() + QLatin1Char('/') + QLatin1String(arrays::kHeadshotFile))) found.append(info.filePath());
    return found;
}

Result<ShownRun> shownRun(const arrays::ReleaseFolder& release, const analysis::RunRequest& request, evaluation::Predictions predictions) {
    const bool isFemale = request.label == analysis::Label::Female;
    const auto divisions = evaluation::subgroups(release, predictions, isFemale ? "female" : "smile", isFemale ? "male" : "non-smile");
    if (!divisions) return failure(divisions);
    return ShownRun{request, std::move(predictions), subgroupsText(*divisions)};
}

std::string folderNameOf(const analysis::RunRequest& request, const nlohmann::ordered_json& hashes) {
    const auto hash = hashes.empty() ? std::string() : hashes.begin()->get<std::string>().substr(0, 8);
    return request.method + '-' + toKey(request.label) + '-' + toKey(request.protocol) + '-' + std::to_string(request.settings.seed) + '-' + hash;
}

} // namespace

ExplorePage::ExplorePage(Session& session, QWidget* parent)
    : Page(session, parent), m_title(makeLabel({}, TextKind::Title, this)), m_summary(makeLabel({}, TextKind::Quiet, this)), m_releases(new QComboBox(this)),
      m_openOther(makeButton({}, ButtonKind::Secondary, this)), m_plots(new PlotsCard(m_view, this)), m_selection(new SelectionPanel(m_view, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(QStringLiteral("explore"), this)) {
    layOut();
    connectParts();
    ExplorePage::retranslate();
}

void ExplorePage::layOut() {
    auto* header = new QHBoxLayout;
    header->setSpacing(kSpaceS);
    header->addWidget(m_title, 1);
    header->addWidget(m_releases);
    header->addWidget(m_openOther);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    page->setSpacing(kSpaceS);
    page->addLayout(header);
    page->addWidget(m_summary);
    page->addSpacing(kSpaceS);
    page->addWidget(m_stack, 1);
    m_empty->setAction(session().commands().action(QStringLiteral("explore.open")));
}

QWidget* ExplorePage::makeContent() {
    auto* content = new QWidget(this);
    auto* beside = new Card({}, content);
    beside->setFixedWidth(kSelectionWidth);
    beside->content()->addWidget(m_selection);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(kSpaceL);
    row->addWidget(m_plots, 1);
    row->addWidget(beside);
    return content;
}

void ExplorePage::connectParts() {
    auto& commands = session().commands();
    commands.on(QStringLiteral("explore.open"), this, [this] { chooseRelease(); });
    commands.on(QStringLiteral("explore.run"), this, [this] { run(); });
    commands.on(QStringLiteral("explore.export"), this, [this] { exportFigure(); });
    connect(m_openOther, &QPushButton::clicked, commands.action(QStringLiteral("explore.open")), &QAction::trigger);
    connect(m_releases, &QComboBox::activated, this, [this](int index) { open(m_releases->itemData(index).toString()); });
    connect(m_plots, &PlotsCard::exportRequested, this, &ExplorePage::exportFigure);
    connect(m_plots, &PlotsCard::settingsChanged, this, &ExplorePage::exploreAgain);
    connect(&m_plots->runBar(), &RunBar::runRequested, this, &ExplorePage::run);
    connect(&m_plots->runBar(), &RunBar::earlierRequested, this, &ExplorePage::start);
    connect(&m_plots->table(), &Table2View::computeRequested, this, &ExplorePage::computeTable);
    connect(&m_view, &ExploreViewModel::opened, this, &ExplorePage::followRelease);
    connect(&session(), &Session::projectClosing, this, [this] {
        m_folder.clear();
        m_view.close();
    });
}

/// The project's releases; the newest opens by itself where none is open.
void ExplorePage::refresh() {
    const auto folders = session().project() ? releasesIn(session().project()->releasesFolder()) : QStringList();
    const QSignalBlocker quiet(m_releases);
    m_releases->clear();
    for (const auto& folder : folders) m_releases->addItem(QFileInfo(folder).fileName(), folder);
    if (!m_folder.isEmpty() && m_releases->findData(m_folder) < 0) m_releases->addItem(QFileInfo(m_folder).fileName(), m_folder);
    m_releases->setVisible(m_releases->count() > 0);
    m_releases->setCurrentIndex(m_releases->findData(m_folder));
    if (m_folder.isEmpty() && !folders.isEmpty()) open(folders.first());
}

void ExplorePage::reveal(const QString& subject) {
    for (int tab = 0; tab < kExploreTabs; ++tab)
        if (subject == toKey(static_cast<ExploreTab>(tab))) return m_plots->setTab(static_cast<ExploreTab>(tab));
    if (QFileInfo(subject).isDir()) open(subject);
}

bool ExplorePage::isSettled() const { return m_selection->isSettled(); }

void ExplorePage::chooseRelease() {
    if (const auto folder = session().interaction().chooseFolder(tr("Explore a release")); !folder.isEmpty()) open(folder);
}

void ExplorePage::open(const QString& folder) {
    m_folder = QDir(folder).absolutePath();
    m_hashes.reset();
    refresh();
    startExploring(m_folder, nullptr);
}

void ExplorePage::exploreAgain() {
    if (m_view.release()) startExploring(m_folder, m_view.release());
}

void ExplorePage::startExploring(const QString& folder, SharedRelease known) {
    struct Found {
        SharedRelease release;
        SharedExploration exploration;
    };
    const auto found = std::make_shared<Found>();
    const auto work = [folder, known, settings = m_plots->settings(), found](const base::Task& task) -> Result<> {
        found->release = known;
        if (!known) {
            auto release = arrays::ReleaseFolder::open(folder.toStdString());
            if (!release) return failure(release);
            found->release = std::make_shared<const arrays::ReleaseFolder>(std::move(*release));
        }
        auto exploration = analysis::explore(*found->release, settings, task);
        if (!exploration) return failure(exploration);
        found->exploration = std::make_shared<const analysis::Exploration>(std::move(*exploration));
        return {};
    };
    startInBackground(session(), tr("Exploring %1").arg(QFileInfo(folder).fileName()), work, this, [this, folder, found](const jobs::Outcome& outcome) {
        if (folder != m_folder) return; // another was chosen meanwhile
        if (outcome.succeeded()) m_view.open(found->release, found->exploration);
        else if (!outcome.cancelled()) showProblem(*outcome.error);
    });
}

void ExplorePage::showProblem(const base::Error& error) {
    m_view.close();
    m_empty->setTexts(tr("%1 cannot be explored").arg(QFileInfo(m_folder).fileName()), QString::fromStdString(error.text()));
}

void ExplorePage::followRelease() {
    const bool isOpen = m_view.release() != nullptr;
    m_stack->setCurrentIndex(isOpen ? 1 : 0);
    for (const char* id : {"explore.run", "explore.export"}) session().commands().setAvailable(QLatin1String(id), this, isOpen);
    m_summary->setVisible(isOpen);
    if (!isOpen) return retranslate();
    const auto& labels = m_view.exploration()->samples.labels;
    const auto female = std::count(labels.begin(), labels.end(), 1);
    m_summary->setText(tr("%1 photos of %2 volunteers, %3 male and %4 female").arg(m_view.release()->labels.size()).arg(labels.size()).arg(labels.size() - static_cast<std::size_t>(female)).arg(female));
    m_summary->setToolTip(QDir::toNativeSeparators(m_folder));
    if (!m_hashes) showTable(false);
}

/// Results lie with the project's runs, or with the user's own where no project is open.
std::filesystem::path ExplorePage::runsFolder() const {
    const auto folder = session().project() ? session().project()->folder() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return (folder + QStringLiteral("/runs")).toStdString();
}

void ExplorePage::run() { start(m_plots->runBar().request()); }

void ExplorePage::start(const analysis::RunRequest& request) {
    if (!m_view.release() || m_isRunning) return;
    m_isRunning = true;
    m_plots->runBar().setRunning(true);
    const auto release = m_view.release();
    const auto shown = std::make_shared<std::optional<ShownRun>>();
    const auto work = [release, request, runs = runsFolder(), hashes = m_hashes, shown](const base::Task& task) -> Result<> {
        const auto known = hashes ? Result<nlohmann::ordered_json>(*hashes) : analysis::hashesOf(*release, task);
        if (!known) return failure(known);
        auto run = analysis::runOrFind(*release, request, *known, runs, folderNameOf(request, *known), task);
        if (!run) return failure(run);
        auto made = shownRun(*release, request, std::move(run->predictions));
        if (!made) return failure(made);
        *shown = std::move(*made);
        return {};
    };
    startInBackground(session(), runText(request), work, this, [this, release, shown](const jobs::Outcome& outcome) {
        m_isRunning = false;
        m_plots->runBar().setRunning(false);
        if (outcome.error && !outcome.cancelled()) session().interaction().showError(*outcome.error);
        if (!outcome.succeeded() || release != m_view.release()) return;
        m_view.showRun(std::move(*shown));
        listRuns();
    });
}

void ExplorePage::computeTable() {
    if (m_view.release() && !m_isRunning) showTable(true);
}

/// Table 2 with what is kept, or with what is computed now; hashes are learned on the way.
void ExplorePage::showTable(bool isComputing) {
    struct Found {
        nlohmann::ordered_json hashes;
        std::vector<analysis::TableRow> rows;
    };
    m_isRunning = isComputing;
    m_plots->table().setRunning(isComputing);
    const auto release = m_view.release();
    analysis::TableRequest request{runsFolder(), {}, {}};
    if (!isComputing) request.without = analysis::methodKeys();
    else if (!m_plots->table().isWithPixels()) request.without = {analysis::kPixelForest};
    const auto found = std::make_shared<Found>();
    const auto work = [release, request, found](const base::Task& task) -> Result<> {
        auto hashes = analysis::hashesOf(*release, task);
        if (!hashes) return failure(hashes);
        auto rows = analysis::tableTwo(*release, request, task);
        if (!rows) return failure(rows);
        *found = {std::move(*hashes), std::move(*rows)};
        return {};
    };
    const auto title = isComputing ? tr("Computing Table 2") : tr("Looking for results kept");
    startInBackground(session(), title, work, this, [this, release, found, isComputing](const jobs::Outcome& outcome) {
        if (isComputing) m_isRunning = false;
        m_plots->table().setRunning(m_isRunning);
        if (outcome.error && !outcome.cancelled()) session().interaction().showError(*outcome.error);
        if (!outcome.succeeded() || release != m_view.release()) return;
        m_hashes = std::make_shared<nlohmann::ordered_json>(std::move(found->hashes));
        m_plots->table().show(found->rows);
        listRuns();
    });
}

void ExplorePage::listRuns() {
    QVector<analysis::RunRequest> requests;
    if (m_hashes)
        for (const auto& run : analysis::listRuns(runsFolder(), *m_hashes))
            if (const auto request = analysis::requestOf(run.config)) requests.append(*request);
    m_plots->runBar().setEarlier(requests);
}

void ExplorePage::exportFigure() {
    const auto figure = m_plots->figure();
    if (!figure) return;
    const auto file = session().interaction().chooseSaveFile(tr("Export the plot"), toKey(m_plots->tab()) + QStringLiteral(".pdf"), chartFileFilter());
    if (file.isEmpty()) return;
    if (const auto written = writeFigure(file, *figure); !written) return session().interaction().showError(written.error());
    Q_EMIT session().said(tr("The plot is written; its numbers are in %1").arg(QFileInfo(tableBeside(file)).fileName()));
}

void ExplorePage::retranslate() {
    m_title->setText(title());
    m_openOther->setText(session().commands().action(QStringLiteral("explore.open"))->text());
    m_releases->setAccessibleName(tr("Release to explore"));
    m_empty->setTexts(tr("No release is open"), tr("Open a release's folder, or one that holds just headshot_data.npy and headshot_labels.npy, as the authors' own data set comes."));
    m_plots->retranslate();
    m_selection->retranslate();
    if (m_view.release()) followRelease();
}

} // namespace paulownia::ui

#include "ui/explore/explore_page.h"

#include "ui/explore/plots_card.h"
#include "ui/explore/run_bar.h"
#include "ui/explore/selection_panel.h"
#include "ui/explore/table2_view.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/project_folders.h"
#include "ui/shell/session.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_size.h"

#include <QComboBox>
#include <QDir>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

using base::failure;
using base::Result;

constexpr int kNarrowest = 340, kWidest = 380; // of the selection beside the plots

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
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto* header = new QHBoxLayout;
    header->setSpacing(kSpaceS);
    header->addLayout(words, 1);
    header->addWidget(m_releases, 0, Qt::AlignTop);
    header->addWidget(m_openOther, 0, Qt::AlignTop);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceL);
    page->setSpacing(kSpaceS);
    page->addLayout(header);
    page->addSpacing(kSpaceS);
    page->addWidget(m_stack, 1);
    m_empty->setAction(session().commands().action(QStringLiteral("explore.open")));
}

QWidget* ExplorePage::makeContent() {
    auto* content = new QWidget(this);
    auto* beside = new Card({}, content);
    beside->setMinimumWidth(kNarrowest);
    withTextSize(beside, [beside] { beside->setMaximumWidth(scaledToText(kWidest)); });
    beside->content()->addWidget(m_selection);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpaceL);
    row->addWidget(m_plots, 2);
    row->addWidget(beside, 1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(kSpaceM);
    column->addWidget(m_plots->head());
    column->addLayout(row, 1);
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
    connect(&m_plots->runBar(), &RunBar::comparisonRequested, this, &ExplorePage::compareWith);
    connect(&m_view, &ExploreViewModel::runShown, this, [this] { m_plots->runBar().setComparable(m_view.run().has_value()); });
    connect(&m_plots->table(), &Table2View::computeRequested, this, &ExplorePage::computeTable);
    connect(&m_view, &ExploreViewModel::opened, this, &ExplorePage::followRelease);
    connect(m_plots, &PlotsCard::tabChanged, this, &ExplorePage::followFigure);
    connect(&m_view, &ExploreViewModel::runShown, this, &ExplorePage::followFigure);
    connect(&session(), &Session::projectClosing, this, [this] {
        m_folder.clear();
        m_view.close();
    });
}

/// The project's releases; the newest opens by itself where none is open.
void ExplorePage::refresh() {
    const auto folders = releaseFoldersOf(session());
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

void ExplorePage::startExploring(const QString& folder, const SharedRelease& known) {
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
    session().startFreeJob(tr("Exploring %1").arg(QFileInfo(folder).fileName()), work, this, [this, folder, found](const jobs::Outcome& outcome) {
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
    session().commands().setAvailable(QStringLiteral("explore.run"), this, isOpen);
    followFigure();
    m_summary->setVisible(isOpen);
    m_openOther->setVisible(isOpen); // else it stands in the middle
    if (!isOpen) return retranslate();
    const auto& labels = m_view.exploration()->samples.labels;
    const auto female = std::count(labels.begin(), labels.end(), 1);
    m_summary->setText(tr("%1 photos of %2 volunteers, %3 male and %4 female").arg(m_view.release()->labels.size()).arg(labels.size()).arg(labels.size() - static_cast<std::size_t>(female)).arg(female));
    m_summary->setToolTip(QDir::toNativeSeparators(m_folder));
    if (!m_hashes) showTable(false);
}

/// Results have none before a run.
void ExplorePage::followFigure() {
    session().commands().setAvailable(QStringLiteral("explore.export"), this, m_view.release() && m_plots->figure());
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
    tellName(m_releases, tr("Release to explore"));
    m_empty->setTexts(tr("No release is open"), tr("Build one on the Release page, or open a folder: a release, or just headshot_data.npy and headshot_labels.npy, as in the authors’ own data set."));
    m_plots->retranslate();
    m_selection->retranslate();
    if (m_view.release()) followRelease();
}

} // namespace paulownia::ui

#include "ui/review/review_page.h"

#include "ui/canvas/photo_view.h"
#include "ui/review/accept_bar.h"
#include "ui/review/bulk_job.h"
#include "ui/review/filter_bar.h"
#include "ui/review/headshot_preview.h"
#include "ui/review/narrowing_bar.h"
#include "ui/review/photo_browser.h"
#include "ui/review/reason_panel.h"
#include "ui/review/review_inspector.h"
#include "ui/review/tile_pictures.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace paulownia::ui {
namespace {

constexpr int kBrowserWidth = 250, kInspectorWidth = 264, kCountMs = 60;

} // namespace

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(QStringLiteral("intake"), this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_browser(new PhotoBrowser(this)), m_acceptBar(new AcceptBar(this)),
      m_inspector(new ReviewInspector(session.commands(), this)), m_reading(session, [this](base::Result<Reading> reading) { take(std::move(reading)); }) {
    m_work = makeWork();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountMs);
    connect(&m_countSoon, &QTimer::timeout, this, &ReviewPage::showCounts);
    connect(&session, &Session::projectClosing, this, &ReviewPage::closeProject);
    connectBrowser();
    connectCanvas();
    connectInspector();
    connectAcceptBar();
    bindCommands();
    bindMoves();
    bindUndo();
    retranslate();
}

ReviewPage::~ReviewPage() { closeProject(); }

ThumbnailGrid& ReviewPage::grid() const { return m_browser->grid(); }
FilterBar& ReviewPage::filters() const { return m_browser->filters(); }
NarrowingBar& ReviewPage::narrowing() const { return m_browser->narrowing(); }

// --- the parts

QWidget* ReviewPage::makeWork() {
    grid().setTileSize(session().settings().value(kReviewTile).toInt());
    m_splitter->addWidget(m_browser);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_inspector);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kBrowserWidth, 2 * kBrowserWidth, kInspectorWidth});
    m_splitter->restoreState(session().settings().value(kReviewLayout).toByteArray());
    m_acceptBar->hide();
    auto* work = new QWidget(this);
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSearchBar());
    layout->addWidget(m_acceptBar);
    layout->addWidget(m_splitter, 1);
    return work;
}

QWidget* ReviewPage::makeSearchBar() {
    m_searchBar = new QWidget(this);
    auto* bar = new QHBoxLayout(m_searchBar);
    bar->setContentsMargins(kSpaceM, kSpaceS, kSpaceM, kSpaceS);
    m_searchText = makeLabel({}, TextKind::Body, m_searchBar);
    m_search = makeButton({}, ButtonKind::Primary, m_searchBar);
    connect(m_search, &QPushButton::clicked, this, &ReviewPage::proposeFaces);
    bar->addWidget(m_searchText, 1);
    bar->addWidget(m_search);
    return m_searchBar;
}

QWidget* ReviewPage::makeMiddle() {
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_canvas = new PhotoView(middle);
    m_reasons = new ReasonPanel(m_canvas);
    m_hint = new ElidedLabel(middle); // a narrow window shortens it, not the photo
    setKind(m_hint, TextKind::Small);
    m_hint->setContentsMargins(kSpaceM, kSpaceXs, kSpaceM, kSpaceXs);
    m_pace = makeLabel({}, TextKind::Small, middle);
    m_pace->setContentsMargins(kSpaceM, kSpaceXs, kSpaceM, kSpaceXs);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_pace);
    layout->addWidget(m_canvas, 1);
    layout->addLayout(foot);
    return middle;
}

void ReviewPage::connectBrowser() {
    connect(&filters(), &FilterBar::filterChosen, this, [this](ReviewFilter filter) {
        if (m_model) m_model->photos().setFilter(filter);
    });
    connect(&narrowing(), &NarrowingBar::narrowed, this, [this](const ReviewNarrowing& narrowing) {
        if (!m_model) return;
        m_model->photos().setNarrowing(narrowing);
        showCounts();
    });
    connect(&grid(), &ThumbnailGrid::activated, this, [this] { showOverview(false); });
}

void ReviewPage::connectCanvas() {
    connect(m_canvas, &PhotoView::editBegan, this, [this] { m_model->beginGesture(); });
    connect(m_canvas, &PhotoView::boxEdited, this, [this](const model::FaceBox& box) { m_model->setBox(box); });
    connect(m_canvas, &PhotoView::angleEdited, this, [this](double angle) { m_model->setAngle(angle); });
    connect(m_canvas, &PhotoView::editEnded, this, [this] { m_model->endGesture(); });
    connect(m_canvas, &PhotoView::editCancelled, this, [this] { m_model->cancelGesture(); });
    connect(m_canvas, &PhotoView::wantedSideChanged, this, &ReviewPage::wantPictures);
    connect(m_canvas, &PhotoView::spaceTapped, session().commands().action(QStringLiteral("review.accept")), &QAction::trigger);
    connect(m_reasons, &ReasonPanel::chosen, this, [this](int digit) { m_model->chooseReason(digit); });
}

void ReviewPage::connectInspector() {
    connect(m_inspector, &ReviewInspector::boxTyped, this, [this](const model::FaceBox& box) { m_model->setBox(box); });
    connect(m_inspector, &ReviewInspector::angleTyped, this, [this](double angle) { m_model->setAngle(angle); });
    connect(m_inspector, &ReviewInspector::noteTyped, this, [this](const QString& note) { m_model->setNote(note); });
    connect(m_inspector, &ReviewInspector::secondLookToggled, this, [this] { m_model->toggleSecondLook(); });
    connect(m_inspector, &ReviewInspector::noteEnded, this, [this] { m_canvas->setFocus(); });
}

void ReviewPage::connectAcceptBar() {
    connect(m_acceptBar, &AcceptBar::confidenceChosen, this, &ReviewPage::showAcceptPlan);
    connect(m_acceptBar, &AcceptBar::acceptWanted, this, &ReviewPage::acceptProposed);
    connect(m_acceptBar, &AcceptBar::closed, m_acceptBar, &QWidget::hide);
}

// --- the project

void ReviewPage::closeProject() {
    if (!m_model) return;
    m_model->document().save();
    showBefore(false);
    m_acceptBar->hide();
    grid().setModel(nullptr);
    for (QObject* source : {static_cast<QObject*>(m_model.get()), static_cast<QObject*>(&m_model->document()),
                            static_cast<QObject*>(&m_model->document().undoStack())})
        source->disconnect(this); // the last signals of what is about to go
    m_model.reset();
    m_loader.reset();
    m_hasChanges = false;
}

void ReviewPage::openProject(storage::Project* project) {
    m_loader = std::make_unique<PhotoLoader>([vault = project->vault()](const QString& hash) {
        return vault.read(QByteArray::fromHex(hash.toLatin1()));
    });
    connect(m_loader.get(), &PhotoLoader::loaded, this, &ReviewPage::showPicture);
    grid().setProvider(TilePictures(review::PhotoPictures(project->cacheFolder(), project->vault())));
    const auto scale = project->settings().value(storage::kFaceScale);
    m_inspector->preview().setFaceScale(scale ? scale->toDouble() : imaging::kFaceScale);
    m_model = std::make_unique<ReviewViewModel>(*project);
    m_model->photos().setFilter(filters().filter());
    m_model->photos().setNarrowing(narrowing().narrowing());
    m_model->document().storeBulkBy(BulkJob(session(), this));
    setReady(false);
    connectModel();
    showUndo();
}

void ReviewPage::connectModel() {
    grid().setModel(&m_model->photos());
    connect(&m_model->photos(), &QAbstractItemModel::modelReset, this, &ReviewPage::selectCurrent);
    connect(grid().selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPage::followGrid);
    connect(m_model.get(), &ReviewViewModel::currentChanged, this, &ReviewPage::showCurrent);
    connect(m_model.get(), &ReviewViewModel::currentEdited, this, &ReviewPage::showEdited);
    connect(m_model.get(), &ReviewViewModel::countsChanged, &m_countSoon, qOverload<>(&QTimer::start));
    connect(m_model.get(), &ReviewViewModel::rejectChanged, this, &ReviewPage::showReject);
    connect(m_model.get(), &ReviewViewModel::wordsWanted, this, &ReviewPage::askForWords);
    connect(m_model.get(), &ReviewViewModel::said, &session(), &Session::said);
    connect(m_model.get(), &ReviewViewModel::conflicted, this, [this](const QString& sentence) {
        session().interaction().showMessage(tr("A colleague was faster"), sentence);
    });
    connectDocument();
}

void ReviewPage::connectDocument() {
    auto& document = m_model->document();
    connect(&document, &review::ReviewDocument::changed, this, [this] {
        m_hasChanges = true;
        if (!m_model->document().isSaved()) Q_EMIT session().said(tr("Saving…"));
    });
    connect(&document, &review::ReviewDocument::saved, this, [this] { Q_EMIT session().said(tr("Saved")); });
    connect(&document, &review::ReviewDocument::bulkStored, this, [this] {
        if (!isVisible() && std::exchange(m_hasChanges, false)) session().noteChange(); // else when it is left
    });
    connect(&document, &review::ReviewDocument::failed, this, [this](const base::Error& error) {
        Q_EMIT session().said(tr("Not saved"));
        session().interaction().showError(error);
    });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &ReviewPage::showUndo);
}

void ReviewPage::refresh() {
    if (!m_model && session().project()) openProject(session().project());
    if (!m_model) return;
    m_model->document().save(); // so that what is read holds it
    m_hasChanges = false;
    read();
}

void ReviewPage::read() {
    m_reading.want([changes = m_model->document().changes()](storage::Project& project) -> base::Result<Reading> {
        auto rows = review::readReviewRows(project);
        return rows ? base::Result<Reading>({*std::move(rows), changes}) : base::failure(rows);
    });
}

/// What was edited while it was read is not in it: then it is read once more.
void ReviewPage::take(base::Result<Reading> reading) {
    if (reading && reading->changes != m_model->document().changes()) return read();
    const bool hadChanges = m_hasChanges;
    const auto read = reading ? m_model->document().reload(std::move(reading->rows)) : base::failure(reading);
    m_hasChanges = hadChanges;
    selectCurrent();
    showEmptiness();
    showCounts();
    showUndo(); // steps of an earlier session may have come
    setReady(true);
    if (!read) return session().interaction().showError(read.error());
    if (!m_toReveal.isEmpty()) reveal(std::exchange(m_toReveal, {}));
}

void ReviewPage::reveal(const QString& subject) {
    if (!m_model) return;
    const auto filter = reviewFilterFromKey(subject);
    const auto photo = model::PhotoId::parse(subject);
    if (!filter && !photo) return;
    if (!m_reading.isIdle()) return void(m_toReveal = subject);
    narrowing().clear();
    if (const auto wanted = filter.value_or(ReviewFilter::All); filters().filter() != wanted) filters().choose(wanted);
    if (photo) m_model->setCurrent(*photo);
    else m_model->showFirst();
}

bool ReviewPage::mayLeave() {
    if (!m_model) return true;
    m_canvas->cancelGesture();
    m_model->document().save();
    return m_model->document().isSaved() ||
           session().interaction().confirm({tr("Not everything is saved"), tr("The last changes of the review could not be saved."),
                                            tr("Leave without saving"), true});
}

bool ReviewPage::isSettled() const {
    if (!m_reading.isIdle()) return false;
    if (!m_model || !m_model->item()) return true;
    const auto picture = m_loader->held(keyOf(*m_model->current()));
    const bool hasHeadshot = m_model->item()->placement().box.isEmpty() || !m_inspector->preview().image().isNull();
    return !picture.problem.isEmpty() || (!picture.isNull() && hasHeadshot && grid().isSettled());
}

void ReviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    qApp->installEventFilter(this);
    m_canvas->setFocus();
}

/// Shortcuts tell that a key is pressed, not that it is let go.
bool ReviewPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyRelease && m_model && !static_cast<QKeyEvent*>(event)->isAutoRepeat()) m_model->letGo();
    return Page::eventFilter(watched, event);
}

void ReviewPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    qApp->removeEventFilter(this);
    keepLayout();
    if (m_model) m_model->document().save();
    if (std::exchange(m_hasChanges, false)) session().noteChange();
}

} // namespace paulownia::ui

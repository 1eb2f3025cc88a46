#include "ui/review/review_page.h"

#include "ui/canvas/photo_view.h"
#include "ui/review/filter_bar.h"
#include "ui/review/headshot_preview.h"
#include "ui/review/narrowing_bar.h"
#include "ui/review/reason_panel.h"
#include "ui/review/review_inspector.h"
#include "ui/review/tile_pictures.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>

namespace paulownia::ui {
namespace {

constexpr int kLeftWidth = 250, kInspectorWidth = 264, kCountMs = 60;

FaceView faceOf(const review::ReviewItem& item) {
    const auto [box, angleDeg] = item.placement();
    const auto look = [&] {
        switch (item.state()) {
        case review::PhotoState::ToDo: return FaceView::Look::None;
        case review::PhotoState::Proposed: return item.review.box.isEmpty() ? FaceView::Look::Proposed : FaceView::Look::Edited;
        case review::PhotoState::Accepted: return FaceView::Look::Accepted;
        case review::PhotoState::Rejected: return FaceView::Look::Rejected;
        }
        return FaceView::Look::None;
    }();
    return {box, angleDeg, look};
}

} // namespace

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : Page(session, parent), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(QStringLiteral("intake"), this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_inspector(new ReviewInspector(session.commands(), this)) {
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_inspector);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kLeftWidth, 2 * kLeftWidth, kInspectorWidth});
    m_splitter->restoreState(session.settings().value(kReviewLayout).toByteArray());
    m_inspector->setMinimumWidth(kInspectorWidth);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(kCountMs);
    connect(&m_countSoon, &QTimer::timeout, this, &ReviewPage::showCounts);
    connect(&session, &Session::projectClosing, this, &ReviewPage::closeProject);
    connectCanvas();
    connectInspector();
    bindCommands();
    bindMoves();
    bindUndo();
    retranslate();
}

ReviewPage::~ReviewPage() { closeProject(); }

// --- the three parts

QWidget* ReviewPage::makeLeft() {
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(kSpaceM, kSpaceM, kSpaceS, kSpaceS);
    layout->setSpacing(kSpaceS);
    m_filters = new FilterBar(left);
    m_grid = new ThumbnailGrid(left);
    m_narrowing = new NarrowingBar(left);
    m_grid->setTileSize(session().settings().value(kReviewTile).toInt());
    m_tileSize = new QSlider(Qt::Horizontal, left);
    m_tileSize->setRange(ThumbnailGrid::kSmallestTile, ThumbnailGrid::kLargestTile);
    m_tileSize->setValue(m_grid->tileSize());
    connect(m_tileSize, &QSlider::valueChanged, m_grid, &ThumbnailGrid::setTileSize);
    connect(m_grid, &ThumbnailGrid::tileSizeChanged, m_tileSize, &QSlider::setValue);
    layout->addWidget(m_filters);
    layout->addWidget(m_narrowing);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_tileSize);
    left->setMinimumWidth(kLeftWidth);
    return left;
}

QWidget* ReviewPage::makeMiddle() {
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_proposeBar = new QWidget(middle);
    auto* bar = new QHBoxLayout(m_proposeBar);
    bar->setContentsMargins(kSpaceM, kSpaceS, kSpaceM, kSpaceS);
    m_proposeText = makeLabel({}, TextKind::Body, m_proposeBar);
    m_propose = makeButton({}, ButtonKind::Primary, m_proposeBar);
    connect(m_propose, &QPushButton::clicked, this, &ReviewPage::proposeFaces);
    bar->addWidget(m_proposeText, 1);
    bar->addWidget(m_propose);
    m_canvas = new PhotoView(middle);
    m_reasons = new ReasonPanel(m_canvas);
    m_hint = makeLabel({}, TextKind::Small, middle);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a narrow window cuts it, not the photo
    m_hint->setContentsMargins(kSpaceM, kSpaceXs, kSpaceM, kSpaceXs);
    layout->addWidget(m_proposeBar);
    layout->addWidget(m_canvas, 1);
    m_pace = makeLabel({}, TextKind::Small, middle);
    m_pace->setContentsMargins(kSpaceM, kSpaceXs, kSpaceM, kSpaceXs);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_pace);
    layout->addLayout(foot);
    return middle;
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
    connect(m_filters, &FilterBar::filterChosen, this, [this](ReviewFilter filter) {
        if (!m_model) return;
        m_model->photos().setFilter(filter);
        selectCurrent();
    });
    connect(m_narrowing, &NarrowingBar::narrowed, this, [this](const ReviewNarrowing& narrowing) {
        if (!m_model) return;
        m_model->photos().setNarrowing(narrowing);
        selectCurrent();
        showCounts();
    });
    connect(m_inspector, &ReviewInspector::noteEnded, this, [this] { m_canvas->setFocus(); });
}

// --- the project

void ReviewPage::closeProject() {
    if (!m_model) return;
    m_model->document().save();
    showBefore(false);
    m_grid->setModel(nullptr);
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
    m_grid->setProvider(TilePictures(review::PhotoPictures(project->cacheFolder(), project->vault())));
    const auto scale = project->settings().value(storage::kFaceScale);
    m_inspector->preview().setFaceScale(scale ? scale->toDouble() : imaging::kFaceScale);
    m_model = std::make_unique<ReviewViewModel>(*project);
    m_model->photos().setFilter(m_filters->filter());
    m_model->photos().setNarrowing(m_narrowing->narrowing());
    connectModel();
    showUndo();
}

void ReviewPage::connectModel() {
    auto& document = m_model->document();
    m_grid->setModel(&m_model->photos());
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPage::followGrid);
    connect(m_model.get(), &ReviewViewModel::currentChanged, this, &ReviewPage::showCurrent);
    connect(m_model.get(), &ReviewViewModel::currentEdited, this, &ReviewPage::showEdited);
    connect(m_model.get(), &ReviewViewModel::countsChanged, &m_countSoon, qOverload<>(&QTimer::start));
    connect(m_model.get(), &ReviewViewModel::rejectChanged, this, &ReviewPage::showReject);
    connect(m_model.get(), &ReviewViewModel::wordsWanted, this, &ReviewPage::askForWords);
    connect(m_model.get(), &ReviewViewModel::said, &session(), &Session::said);
    connect(m_model.get(), &ReviewViewModel::conflicted, this, [this](const QString& sentence) {
        session().interaction().showMessage(tr("A colleague was faster"), sentence);
    });
    connect(&document, &review::ReviewDocument::changed, this, [this] {
        m_hasChanges = true;
        if (!m_model->document().isSaved()) Q_EMIT session().said(tr("Saving…"));
    });
    connect(&document, &review::ReviewDocument::saved, this, [this] { Q_EMIT session().said(tr("Saved")); });
    connect(&document, &review::ReviewDocument::failed, this, [this](const base::Error& error) {
        Q_EMIT session().said(tr("Not saved"));
        session().interaction().showError(error);
    });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &ReviewPage::showUndo);
}

void ReviewPage::refresh() {
    if (!m_model && session().project()) openProject(session().project());
    if (!m_model) return;
    if (const auto read = m_model->reload(); !read) session().interaction().showError(read.error());
    m_hasChanges = false;
    selectCurrent();
    showEmptiness();
    showCounts();
    showUndo(); // steps of an earlier session may have come
}

void ReviewPage::reveal(const QString& subject) {
    const auto photo = model::PhotoId::parse(subject);
    if (!m_model || !photo) return;
    m_narrowing->clear();
    if (m_filters->filter() != ReviewFilter::All) m_filters->choose(ReviewFilter::All);
    m_model->setCurrent(*photo);
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
    if (!m_model || !m_model->item()) return true;
    const auto picture = m_loader->held(keyOf(*m_model->current()));
    const bool hasHeadshot = m_model->item()->placement().box.isEmpty() || !m_inspector->preview().image().isNull();
    return !picture.problem.isEmpty() || (!picture.isNull() && hasHeadshot && m_grid->isSettled());
}

void ReviewPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_canvas->setFocus();
}

void ReviewPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    keepLayout();
    if (m_model) m_model->document().save();
    if (std::exchange(m_hasChanges, false)) session().noteChange();
}

// --- showing

void ReviewPage::retranslate() {
    m_grid->setAccessibleName(tr("Photos"));
    m_tileSize->setToolTip(tr("Size of the thumbnails"));
    m_tileSize->setAccessibleName(tr("Size of the thumbnails"));
    m_propose->setText(tr("Find the faces"));
    m_empty->setTexts(tr("There are no photos to review"), tr("Import a folder of submissions on the Intake page."));
    showReject();
    if (!m_model) return;
    showCounts();
    showUndo();
    if (m_model->item()) showWords(*m_model->item());
}

QString ReviewPage::keyOf(const model::PhotoId& photo) const {
    return QString::fromLatin1(m_model->document().item(photo).photo.sha256.toHex());
}

void ReviewPage::showCurrent() {
    const auto* item = m_model->item();
    showBefore(false);
    if (!item) {
        m_canvas->showNotice({});
        return showEmptiness();
    }
    m_canvas->showPhoto(item->photo.size, faceOf(*item));
    showWords(*item);
    showPicture();
    wantPictures();
    selectCurrent();
}

void ReviewPage::selectCurrent() {
    if (!m_model->current()) return;
    const auto index = m_model->photos().index(m_model->photos().rowOf(*m_model->current()));
    if (m_grid->currentIndex() != index || !m_grid->selectionModel()->isSelected(index))
        m_grid->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_grid->scrollTo(index);
}

void ReviewPage::showBefore(bool before) {
    if (before == m_isBefore || !m_model->item()) return;
    m_isBefore = before;
    m_canvas->setFrozen(before ? tr("The photo as it came. B shows it as it is now.") : QString());
    m_canvas->setFace(before ? FaceView{} : faceOf(*m_model->item()));
}

void ReviewPage::keepLayout() {
    session().settings().set(kReviewLayout, m_splitter->saveState());
    session().settings().set(kReviewTile, m_grid->tileSize());
}

void ReviewPage::showEdited() {
    showBefore(false);
    m_canvas->setFace(faceOf(*m_model->item()));
    showWords(*m_model->item());
}

void ReviewPage::showWords(const review::ReviewItem& item) {
    m_inspector->show(item);
    session().commands().setAvailable(QStringLiteral("review.reopen"), this, !item.isWaiting());
}

void ReviewPage::showPicture() {
    if (!m_model->current()) return;
    const auto picture = m_loader->held(keyOf(*m_model->current()));
    m_canvas->setPicture(picture);
    m_inspector->showPicture(picture);
}

void ReviewPage::wantPictures() {
    if (!m_model || !m_model->current()) return;
    QStringList keys{keyOf(*m_model->current())};
    for (const auto& photo : m_model->ahead()) keys.append(keyOf(photo));
    m_loader->want(keys, m_canvas->wantedSide());
}

void ReviewPage::showCounts() {
    if (!m_model) return;
    m_filters->setCounts(m_model->photos().counts());
    m_narrowing->setReviewers(m_model->photos().reviewers());
    m_pace->setText(m_model->paceText());
    const int missing = m_model->withoutProposal();
    m_proposeText->setText(tr("%n photos have not been searched for a face yet.", nullptr, missing));
    m_proposeBar->setVisible(missing > 0 && !m_isProposing);
}

void ReviewPage::showEmptiness() {
    const bool isEmpty = !m_model || m_model->document().photos().isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_splitter);
}

void ReviewPage::showReject() {
    const auto state = m_model ? m_model->rejectState() : ReviewViewModel::Reject::None;
    m_reasons->setVisible(state == ReviewViewModel::Reject::Waiting);
    m_reasons->raise();
    m_hint->setText(state == ReviewViewModel::Reject::None
                        ? tr("Space accepts and goes on · R rejects · W draws · Z X C V turn · arrows move")
                        : tr("1 to 9 rejects with that reason · Esc goes back"));
}

/// One tile selected: that photo is shown. Several: decisions are about all of them.
void ReviewPage::followGrid() {
    QVector<model::PhotoId> photos;
    for (const auto& index : m_grid->selectionModel()->selectedIndexes()) photos.append(m_model->photos().photoAt(index.row()));
    m_model->setSelection(photos);
    if (photos.size() == 1) m_model->setCurrent(photos.first());
    if (photos.size() > 1) m_hint->setText(tr("%n photos selected: Space accepts them, R rejects them", nullptr, static_cast<int>(photos.size())));
    else showReject();
}

} // namespace paulownia::ui

#include "ui/canvas/photo_view.h"
#include "ui/review/accept_bar.h"
#include "ui/review/filter_bar.h"
#include "ui/review/narrowing_bar.h"
#include "ui/review/photo_browser.h"
#include "ui/review/reason_panel.h"
#include "ui/review/review_inspector.h"
#include "ui/review/review_page.h"
#include "ui/shell/command_table.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/thumbnail_grid.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

/// What the Review page shows: the half of ReviewPage that follows the view model.
namespace paulownia::ui {
namespace {

constexpr int kMiddle = 1; // of the splitter: the canvas

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

void ReviewPage::retranslate() {
    m_search->setText(tr("Find the faces"));
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
    if (grid().currentIndex() != index || !grid().selectionModel()->isSelected(index))
        grid().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    grid().scrollTo(index);
}

void ReviewPage::showBefore(bool before) {
    if (before == m_isBefore || !m_model->item()) return;
    m_isBefore = before;
    m_canvas->setFrozen(before ? tr("The photo as it came. B shows it as it is now.") : QString());
    m_canvas->setFace(before ? FaceView{} : faceOf(*m_model->item()));
}

/// The tiles take the canvas's place as well, and give it back.
void ReviewPage::showOverview(bool overview) {
    if (overview == m_isOverview) return;
    if (overview) keepLayout();
    m_isOverview = overview;
    m_splitter->widget(kMiddle)->setVisible(!overview);
    m_splitter->setStretchFactor(0, overview ? 1 : 0);
    if (!overview) m_splitter->restoreState(session().settings().value(kReviewLayout).toByteArray());
    overview ? grid().setFocus() : m_canvas->setFocus();
    selectCurrent();
}

/// The current photo's volunteer alone, and all photos again.
void ReviewPage::showVolunteer() {
    if (!m_model->current()) return;
    const QString volunteer = m_model->current()->volunteer().toString();
    narrowing().setPhoto(narrowing().narrowing().photo == volunteer ? QString() : volunteer);
}

void ReviewPage::keepLayout() {
    if (!m_isOverview) session().settings().set(kReviewLayout, m_splitter->saveState());
    session().settings().set(kReviewTile, grid().tileSize());
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
    filters().setCounts(m_model->photos().counts());
    narrowing().setReviewers(m_model->photos().reviewers());
    m_pace->setText(m_model->paceText());
    const int missing = m_model->withoutProposal();
    m_searchText->setText(tr("%n photos have not been searched for a face yet.", nullptr, missing));
    m_searchBar->setVisible(missing > 0 && !m_isProposing);
    if (m_acceptBar->isVisible()) showAcceptPlan();
}

void ReviewPage::showAcceptPlan() { m_acceptBar->show(m_model->acceptPlan(m_acceptBar->minConfidence())); }

void ReviewPage::showEmptiness() {
    const bool isEmpty = !m_model || m_model->document().photos().isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_work);
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
    for (const auto& index : grid().selectionModel()->selectedIndexes()) photos.append(m_model->photos().photoAt(index.row()));
    m_model->setSelection(photos);
    if (photos.size() == 1) m_model->setCurrent(photos.first());
    if (photos.size() > 1) m_hint->setText(tr("%n photos selected: Space accepts them, R rejects them", nullptr, static_cast<int>(photos.size())));
    else showReject();
}

} // namespace paulownia::ui

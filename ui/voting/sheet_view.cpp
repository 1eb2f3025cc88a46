#include "ui/voting/sheet_view.h"

#include "ui/voting/answer_row.h"
#include "ui/faces/face_pictures.h"
#include "ui/voting/sheet_cell.h"
#include "ui/faces/subject_view.h"
#include "ui/voting/vote_view_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/icon.h"

#include <QLabel>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kMostColumns = 4;
constexpr int kSide = 320; // the same pictures as one of nine in focus mode

} // namespace

SheetView::SheetView(VoteViewModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_previous(makeButton({}, ButtonKind::Secondary, this)),
      m_next(makeButton({}, ButtonKind::Secondary, this)), m_page(makeLabel({}, TextKind::Quiet, this)) {
    layOut();
    connect(&m_model, &VoteViewModel::questionChanged, this, &SheetView::followQuestion);
    connect(&m_model, &VoteViewModel::subjectChanged, this, &SheetView::followSubject);
    connect(&m_model, &VoteViewModel::answered, this, &SheetView::followAnswers);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_model.goToPage(m_model.page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_model.goToPage(m_model.page() + 1); });
}

void SheetView::layOut() {
    m_grid = new QGridLayout;
    m_grid->setSpacing(kSpaceS);
    for (int i = 0; i < VoteViewModel::kPageSize; ++i) {
        auto* cell = new SheetCell(this);
        connect(cell, &SheetCell::pressed, this, [this, i] { m_model.goTo(firstOnPage() + i); });
        connect(&cell->answers(), &AnswerRow::chosen, this,
                [this, i](int choice) { m_model.answerAt(firstOnPage() + i, choice); });
        m_cells.append(cell);
    }
    arrange(kMostColumns);
    m_previous->setIcon(icon(QStringLiteral("chevron-left")));
    m_next->setIcon(icon(QStringLiteral("chevron-right")));
    m_next->setLayoutDirection(Qt::RightToLeft); // its arrow stands where it leads
    m_page->setAlignment(Qt::AlignCenter);
    auto* pages = new QHBoxLayout;
    pages->addWidget(m_previous);
    pages->addWidget(m_page, 1);
    pages->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpaceM);
    column->addLayout(m_grid, 1);
    column->addLayout(pages);
}

void SheetView::arrange(int columns) {
    if (std::exchange(m_columns, columns) == columns) return;
    for (int i = 0; i < m_cells.size(); ++i) m_grid->addWidget(m_cells[i], i / columns, i % columns);
}

QSize SheetView::minimumSizeHint() const {
    const int pages = m_previous->minimumSizeHint().width() + m_next->minimumSizeHint().width() + 2 * kSpaceXl;
    return {std::max(m_cells.first()->minimumSizeHint().width(), pages), layout()->minimumSize().height()};
}

void SheetView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange(std::clamp((width() + kSpaceS) / (m_cells.first()->minimumSizeHint().width() + kSpaceS), 1, kMostColumns));
}

void SheetView::setPictures(FacePictures* pictures) {
    m_pictures = pictures;
    if (m_pictures) connect(m_pictures, &FacePictures::arrived, this, &SheetView::followPictures);
}

int SheetView::firstOnPage() const { return m_model.page() * VoteViewModel::kPageSize; }

int SheetView::cellsInUse() const {
    return m_model.hasSubject() ? std::min(VoteViewModel::kPageSize, m_model.session().count() - firstOnPage()) : 0;
}

void SheetView::followQuestion() {
    for (auto* cell : m_cells) cell->answers().setQuestion(m_model.session().question());
}

void SheetView::followSubject() {
    if (!isVisible()) return;
    m_previous->setEnabled(m_model.page() > 0);
    m_next->setEnabled(m_model.page() + 1 < m_model.pageCount());
    m_page->setText(tr("Page %1 of %2").arg(m_model.page() + 1).arg(m_model.pageCount()));
    for (int i = 0; i < m_cells.size(); ++i) {
        auto policy = m_cells[i]->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // a last page that is half empty keeps its grid
        m_cells[i]->setSizePolicy(policy);
        m_cells[i]->setVisible(i < cellsInUse());
        m_cells[i]->setCurrent(firstOnPage() + i == m_model.position());
    }
    followAnswers();
    wantPictures();
    followPictures();
}

void SheetView::followAnswers() {
    for (int i = 0; i < cellsInUse(); ++i) m_cells[i]->answers().setAnswer(m_model.session().answer(firstOnPage() + i));
}

/// The page in view and the one after it.
void SheetView::wantPictures() {
    if (!m_pictures) return;
    QVector<voting::ShownPhoto> photos;
    const int last = m_model.hasSubject() ? std::min(firstOnPage() + 2 * VoteViewModel::kPageSize, m_model.session().count()) : 0;
    for (int i = firstOnPage(); i < last; ++i) photos += m_model.session().subject(i).photos;
    m_pictures->want(photos, kSide);
}

void SheetView::followPictures() {
    if (!m_pictures || !isVisible()) return;
    for (int i = 0; i < cellsInUse(); ++i) {
        QVector<std::optional<QImage>> pictures;
        for (const auto& photo : m_model.session().subject(firstOnPage() + i).photos)
            pictures.append(m_pictures->picture(photo, kSide));
        m_cells[i]->subject().setPictures(pictures);
    }
}

void SheetView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    followSubject();
}

void SheetView::retranslate() {
    m_previous->setText(tr("Previous page"));
    m_next->setText(tr("Next page"));
    followSubject();
}

} // namespace paulownia::ui

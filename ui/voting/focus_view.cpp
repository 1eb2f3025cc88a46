#include "ui/voting/focus_view.h"

#include "ui/voting/answer_row.h"
#include "ui/faces/face_pictures.h"
#include "ui/faces/subject_view.h"
#include "ui/voting/vote_view_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/icon.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

constexpr int kLarge = 720;   // a single photo; what the cache keeps, not what fits the window of the moment
constexpr int kMiddling = 320; // one of nine
constexpr int kAhead = 2;     // subjects made ready before they are seen

} // namespace

FocusView::FocusView(VoteViewModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_subject(new SubjectView(this)), m_answers(new AnswerRow(AnswerRow::Size::Large, this)),
      m_previous(makeButton({}, ButtonKind::Secondary, this)), m_next(makeButton({}, ButtonKind::Secondary, this)),
      m_last(makeLabel({}, TextKind::Quiet, this)) {
    layOut();
    connect(&m_model, &VoteViewModel::questionChanged, this, &FocusView::followQuestion);
    connect(&m_model, &VoteViewModel::subjectChanged, this, &FocusView::followSubject);
    connect(&m_model, &VoteViewModel::answered, this, &FocusView::followAnswer);
    connect(m_answers, &AnswerRow::chosen, &m_model, &VoteViewModel::answer);
    connect(m_previous, &QPushButton::clicked, &m_model, &VoteViewModel::previous);
    connect(m_next, &QPushButton::clicked, &m_model, &VoteViewModel::next);
}

void FocusView::layOut() {
    m_previous->setIcon(icon(QStringLiteral("chevron-left")));
    m_next->setIcon(icon(QStringLiteral("chevron-right")));
    m_next->setLayoutDirection(Qt::RightToLeft); // its arrow stands where it leads
    m_last->setAlignment(Qt::AlignCenter);
    auto* answers = new QGridLayout; // under the middle of the photo, whatever the words beside them
    answers->setHorizontalSpacing(kSpaceL);
    answers->addWidget(m_previous, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    answers->addWidget(m_answers, 0, 1);
    answers->addWidget(m_next, 0, 2, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter); // it is laid out from the right itself
    answers->setColumnStretch(0, 1);
    answers->setColumnStretch(2, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpaceM);
    column->addWidget(m_subject, 1);
    column->addLayout(answers);
    column->addWidget(m_last);
}

void FocusView::setPictures(FacePictures* pictures) {
    m_pictures = pictures;
    if (m_pictures) connect(m_pictures, &FacePictures::arrived, this, &FocusView::followPictures);
}

void FocusView::followQuestion() { m_answers->setQuestion(m_model.session().question()); }

void FocusView::followSubject() {
    if (!m_model.hasSubject()) return m_subject->setPictures({});
    m_previous->setEnabled(m_model.position() > 0);
    m_next->setEnabled(m_model.position() + 1 < m_model.session().count());
    followAnswer();
    wantPictures();
    followPictures();
}

void FocusView::followAnswer() {
    if (!m_model.hasSubject()) return;
    m_answers->setAnswer(m_model.session().answer(m_model.position()));
    const int last = m_model.lastAnswer();
    m_last->setText(last < 0 ? QString()
                             : tr("Stored: %1. Up goes back, 0 clears an answer.")
                                   .arg(model::choiceText(m_model.session().question(), m_model.session().question().choices.at(last))));
}

int FocusView::side() const { return m_model.session().question().scope == model::Scope::Photo ? kLarge : kMiddling; }

/// The subject in view first, then those that come next.
void FocusView::wantPictures() {
    if (!m_pictures || !isVisible() || !m_model.hasSubject()) return;
    QVector<voting::ShownPhoto> photos;
    const int last = std::min(m_model.position() + kAhead, m_model.session().count() - 1);
    for (int i = m_model.position(); i <= last; ++i) photos += m_model.session().subject(i).photos;
    m_pictures->want(photos, side());
}

void FocusView::followPictures() {
    if (!m_pictures || !isVisible() || !m_model.hasSubject()) return;
    QVector<std::optional<QImage>> pictures;
    for (const auto& photo : m_model.session().subject(m_model.position()).photos)
        pictures.append(m_pictures->picture(photo, side()));
    m_subject->setPictures(pictures);
}

void FocusView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    followSubject();
}

void FocusView::retranslate() {
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    followAnswer();
}

} // namespace paulownia::ui

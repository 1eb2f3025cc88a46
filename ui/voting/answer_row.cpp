#include "ui/voting/answer_row.h"

#include "ui/voting/answer_button.h"
#include "ui/widgets/design.h"

#include <QEvent>
#include <QGridLayout>

namespace paulownia::ui {
namespace {

constexpr int kInALine = 5, kInANarrowLine = 2;

} // namespace

AnswerRow::AnswerRow(Size size, QWidget* parent) : QWidget(parent), m_size(size), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins({});
    m_grid->setSpacing(kSpaceS);
}

void AnswerRow::setQuestion(const model::Question& question) {
    const bool isOther = question.choices != m_question.choices;
    m_question = question;
    if (isOther) makeButtons();
    retranslate();
}

void AnswerRow::makeButtons() {
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const bool isLarge = m_size == Size::Large;
    const int columns = isLarge ? kInALine : kInANarrowLine;
    for (int i = 0; i < m_question.choices.size(); ++i) {
        auto* button = new AnswerButton(i + 1, isLarge, this);
        connect(button, &QRadioButton::clicked, this, [this, i] {
            setAnswer(i); // a click on the answer in force keeps it
            Q_EMIT chosen(i);
        });
        m_grid->addWidget(button, i / columns, i % columns);
        m_buttons.append(button);
    }
}

void AnswerRow::setAnswer(int choice) {
    for (int i = 0; i < m_buttons.size(); ++i) m_buttons.at(i)->setChecked(i == choice);
}

int AnswerRow::answer() const {
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons.at(i)->isChecked()) return i;
    return -1;
}

void AnswerRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void AnswerRow::retranslate() {
    for (int i = 0; i < m_buttons.size(); ++i) m_buttons.at(i)->setText(model::choiceText(m_question, m_question.choices.at(i)));
}

} // namespace paulownia::ui

#pragma once

#include "core/model/voting.h"

#include <QWidget>

class QGridLayout;

namespace paulownia::ui {

class AnswerButton;

/// The choices as radio buttons, each with its digit; none is chosen until the voter chooses. Arrow keys move between the
/// buttons without answering, for an answer is stored at once.
class AnswerRow : public QWidget {
    Q_OBJECT
public:
    enum class Size { Compact, Large };
    explicit AnswerRow(Size size, QWidget* parent = nullptr);

    void setQuestion(const model::Question& question);
    void setAnswer(int choice); ///< −1: none
    int answer() const;

Q_SIGNALS:
    void chosen(int choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    void retranslate();

    Size m_size;
    model::Question m_question;
    QGridLayout* m_grid;
    QVector<AnswerButton*> m_buttons;
};

} // namespace paulownia::ui

#pragma once

#include "ui/results/question_results.h"
#include "ui/widgets/controls.h"

class QProgressBar;

namespace paulownia::ui {

/// What stands in place of a question's results while it is being voted on: how far the panel is, and why nothing else.
class ProgressCard : public Card {
    Q_OBJECT
public:
    explicit ProgressCard(QWidget* parent = nullptr);
    void set(const QuestionResults& results, bool mayLook);

Q_SIGNALS:
    void closeWanted();
    void lookWanted();

private:
    QLabel* m_why;
    QLabel* m_wording;
    QProgressBar* m_bar;
    QLabel* m_votes;
    QLabel* m_voters;
    QPushButton* m_close;
    QPushButton* m_look;
};

} // namespace paulownia::ui

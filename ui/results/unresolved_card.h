#pragma once

#include "ui/results/question_results.h"
#include "ui/widgets/controls.h"

class QHBoxLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace paulownia::ui {

/// Ties and too few, by number, and what settles them.
class UnresolvedCard : public Card {
    Q_OBJECT
public:
    explicit UnresolvedCard(QWidget* parent = nullptr);
    void set(const QuestionResults& results);
    void select(const QString& subject); ///< the one in view elsewhere; none where it is settled

Q_SIGNALS:
    void subjectChosen(const QString& subject);
    void decisionWanted(const QString& subject, const QString& choice); ///< a person decides instead of the votes
    void voteAgainWanted();

private:
    void makeDecisions(const model::Question& question);
    void followSelection();
    void choose(QListWidgetItem* item);

    QLabel* m_summary;
    QHBoxLayout* m_decisions;
    QVector<QPushButton*> m_buttons;
    QPushButton* m_again;
    QListWidget* m_list;
};

} // namespace paulownia::ui

#pragma once

#include "ui/results/question_results.h"
#include "ui/widgets/controls.h"

class QListWidget;

namespace paulownia::ui {

/// Ties and too few, by number, and what settles them.
class UnresolvedCard : public Card {
    Q_OBJECT
public:
    explicit UnresolvedCard(QWidget* parent = nullptr);
    void set(const QuestionResults& results);

Q_SIGNALS:
    void subjectChosen(const QString& subject);

private:
    QLabel* m_summary;
    QListWidget* m_list;
};

} // namespace paulownia::ui

#pragma once

#include "ui/results/question_results.h"
#include "ui/widgets/controls.h"

class QTableWidget;

namespace paulownia::ui {

/// The panel by code name: how far each is, and how far each agrees with the rest.
class VotersCard : public Card {
    Q_OBJECT
public:
    explicit VotersCard(QWidget* parent = nullptr);
    void set(const QuestionResults& results);

private:
    QLabel* m_summary;
    QTableWidget* m_table;
};

} // namespace paulownia::ui

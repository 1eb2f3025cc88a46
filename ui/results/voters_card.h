#pragma once

#include "ui/results/question_results.h"
#include "ui/widgets/controls.h"

class QCheckBox;
class QTableWidget;

namespace paulownia::ui {

/// The panel: how many have begun. To the principal investigator also how far each is, and how far each agrees with the rest
/// and with themselves: by code name, until names are asked for.
class VotersCard : public Card {
    Q_OBJECT
public:
    explicit VotersCard(QWidget* parent = nullptr);
    void set(const QuestionResults& results, bool maySeeVoters);

private:
    void fill();

    QuestionResults m_results;
    QLabel* m_summary;
    QCheckBox* m_names;
    QTableWidget* m_table;
};

} // namespace paulownia::ui

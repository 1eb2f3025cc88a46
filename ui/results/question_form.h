#pragma once

#include "core/model/voting.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace paulownia::ui {

/// A question as it is written: name, wording in both languages, choices by their digits, what a vote is about, panel, repeats.
class QuestionForm : public QWidget {
    Q_OBJECT
public:
    explicit QuestionForm(int projectPanel, QWidget* parent = nullptr);

    /// `isNew`: its name is still to be chosen.
    void set(const model::Question& question, bool isNew);
    model::Question question() const; ///< as written, whatever it is worth
    void setEditable(bool isEditable); ///< of one that is not, everything can be read and selected

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void showChoices(const model::Question& question);
    QString choice(int row, int column) const;

    QLineEdit* m_name;
    QLineEdit* m_wording;
    QLineEdit* m_wordingJa;
    QTableWidget* m_choices;
    QComboBox* m_scope;
    QSpinBox* m_panel;
    QSpinBox* m_repeats;
    QLabel* m_repeatsHint;
};

} // namespace paulownia::ui

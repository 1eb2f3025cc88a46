#pragma once

#include "core/model/voting.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace paulownia::ui {

class SubjectsFilter;
class SubjectsModel;

/// The table of subjects with its filters.
class SubjectsPanel : public QWidget {
    Q_OBJECT
public:
    explicit SubjectsPanel(QWidget* parent = nullptr);

    void setTally(const model::QuestionTally& tally); ///< keeps filters, sorting and the subject in view
    void select(const QString& subject);              ///< filters that hide it are lifted
    QString selected() const;
    void retranslate();

Q_SIGNALS:
    void subjectSelected(const QString& subject);
    void subjectActivated(const QString& subject); ///< double click or Enter

private:
    void layOut();
    void fitTable();
    void followFilters();
    void followCount();

    SubjectsModel* m_model;
    SubjectsFilter* m_filter;
    QLineEdit* m_search;
    QComboBox* m_states;
    QLabel* m_count;
    QTableView* m_table;
};

} // namespace paulownia::ui

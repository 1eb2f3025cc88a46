#pragma once

#include "ui/results/question_results.h"

#include <QWidget>

class QPushButton;

namespace paulownia::ui {

class Session;
class SwitchRow;

/// The row above the results: which question is in view, and what can be done with it.
class ResultsHeader : public QWidget {
    Q_OBJECT
public:
    explicit ResultsHeader(Session& session, QWidget* parent = nullptr);

    void setQuestions(const QStringList& names, int inView); ///< −1: none is
    void set(const QuestionResults& results, bool areCounts); ///< the question in view; whether its counts are shown
    void retranslate();

Q_SIGNALS:
    void questionChosen(int index);
    void closeOrOpenWanted();

private:
    SwitchRow* m_questions;
    QPushButton* m_poll;
    QPushButton* m_define;
    QPushButton* m_import;
    QPushButton* m_export;
};

} // namespace paulownia::ui

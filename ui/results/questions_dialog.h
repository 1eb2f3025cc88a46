#pragma once

#include "core/model/voting.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace paulownia::ui {

class QuestionForm;
class Session;

/// What is asked: the project's questions, word for word, with their earlier versions; a new one, or one in other words until
/// somebody has voted on it.
class QuestionsDialog : public QDialog {
    Q_OBJECT
public:
    /// `question`: the one to show first; empty: a new one. Deletes itself when closed.
    QuestionsDialog(Session& session, const QString& question, QWidget* parent = nullptr);

private:
    void layOut();
    void readQuestions(const QString& toShow);
    void showCurrent();
    void showExisting(const model::Question& question);
    void save();
    QString versionsOf(const QString& question);

    Session& m_session;
    QVector<model::Question> m_questions;
    QListWidget* m_list; ///< the questions, and last a new one
    QLabel* m_heading;
    QLabel* m_notice;
    QuestionForm* m_form;
    QLabel* m_versions;
    QPushButton* m_save;
};

} // namespace paulownia::ui

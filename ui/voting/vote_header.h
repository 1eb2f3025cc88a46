#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace paulownia::ui {

class SwitchRow;
class VoteViewModel;

enum class VoteMode { Focus, Sheet };

/// What stands above the faces: the questions, who votes, one at a time or a sheet; the question's exact words; how far one is.
class VoteHeader : public QWidget {
    Q_OBJECT
public:
    explicit VoteHeader(const VoteViewModel& model, QWidget* parent = nullptr);

    void setMode(VoteMode mode);
    void setVoter(const QString& name);
    void follow(); ///< the model has been opened anew, or an answer stored
    void retranslate();

Q_SIGNALS:
    void questionChosen(const QString& question);
    void modeChosen(paulownia::ui::VoteMode mode);

private:
    void layOut();
    QHBoxLayout* makeSwitches();
    QHBoxLayout* makeProgress();
    void followQuestion();
    void followSubject();

    const VoteViewModel& m_model;
    SwitchRow* m_questions;
    QLabel* m_voter;
    SwitchRow* m_modes; ///< as VoteMode
    QLabel* m_wording;
    QLabel* m_scope;
    QProgressBar* m_bar;
    QLabel* m_progress;
};

} // namespace paulownia::ui

#pragma once

#include "ui/figures/vote_strip.h"
#include "ui/results/question_results.h"
#include "ui/shell/page.h"
#include "ui/widgets/wanted_work.h"

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace paulownia::ui {

class AgreementCard;
class EmptyState;
class SubjectsPanel;
class UnresolvedCard;
class VoteStripChart;
class VotersCard;

/// What the votes say: Figure 2 of each question, every subject's counts and state, what waits for a person, how far the
/// panel agrees. Read on a worker thread, for the team's votes may be many.
class ResultsPage : public Page {
    Q_OBJECT
public:
    explicit ResultsPage(Session& session, QWidget* parent = nullptr);
    ~ResultsPage() override;

    QString name() const override { return QStringLiteral("results"); }
    QString title() const override { return tr("Results"); }
    QString iconName() const override { return QStringLiteral("results"); }
    void refresh() override;
    void reveal(const QString& subject) override;
    bool isSettled() const override { return m_reading.isIdle(); }

    void choose(const QString& question);
    const QuestionResults* shown() const; ///< the question in view; null while there is none

protected:
    void retranslate() override;

private:
    struct Reading {
        QVector<QuestionResults> questions;
        std::optional<base::Error> error;
    };
    void layOut();
    QHBoxLayout* makeHeader();
    QWidget* makeSide();
    void connectParts();
    void connectCommands();
    void take(const Reading& reading);
    void makeQuestionButtons();
    void showQuestion();
    void importSheets();
    void closeOrOpen();
    void voteAgain();
    void decide(const QString& subject, const QString& choice);
    void note(const base::Result<>& done, const QString& sentence); ///< says it, or shows why not
    void exportTable();
    void exportChart();

    QVector<QuestionResults> m_results;
    QString m_question; ///< in view
    QString m_toReveal;
    QString m_folder;   ///< of the project that was read
    QHBoxLayout* m_questions;
    QButtonGroup* m_questionGroup;
    QPushButton* m_poll;
    QPushButton* m_import;
    QPushButton* m_exportTable;
    QPushButton* m_exportChart;
    VoteStripChart* m_chart;
    SubjectsPanel* m_subjects;
    UnresolvedCard* m_unresolved;
    AgreementCard* m_agreement;
    VotersCard* m_voters;
    QWidget* m_whole;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    WantedWork<Reading> m_reading;
};

} // namespace paulownia::ui

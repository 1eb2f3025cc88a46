#pragma once

#include "ui/results/question_results.h"
#include "ui/shell/page.h"
#include "ui/shell/project_reading.h"

class QStackedWidget;

namespace paulownia::ui {

class AgreementCard;
class ChartCard;
class EmptyState;
class FacePictures;
class ProgressCard;
class QuestionActs;
class ResultsHeader;
class SubjectCard;
class SubjectsPanel;
class UnresolvedCard;
class VotersCard;

/// What the votes say: Figure 2 of each question, every subject's counts and state, its faces, what waits for a person, how far
/// the panel agrees. Of a question that is open progress alone. Read on a worker thread, for the team's votes may be many.
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
    bool isSettled() const override;

    void choose(const QString& question);
    const QuestionResults* shown() const; ///< the question in view; null while there is none

protected:
    void retranslate() override;

private:
    using Reading = QVector<QuestionResults>;
    void layOut();
    QWidget* makeSide();
    void connectParts();
    void connectCommands();
    void followProject();
    void take(const base::Result<Reading>& reading);
    void showQuestion();
    void showSwitches();
    void showCounts(const QuestionResults& results);
    void showSubject();
    void look();

    QVector<QuestionResults> m_results;
    QString m_question; ///< in view
    QString m_toReveal;
    QSet<QString> m_looked; ///< open questions whose counts the principal investigator looks at all the same
    QuestionActs* m_acts;
    std::unique_ptr<FacePictures> m_pictures;
    ResultsHeader* m_header;
    ChartCard* m_chart;
    SubjectsPanel* m_subjects;
    SubjectCard* m_subject;
    UnresolvedCard* m_unresolved;
    AgreementCard* m_agreement;
    VotersCard* m_voters;
    ProgressCard* m_progress;
    QStackedWidget* m_main; ///< counts, or progress alone
    QWidget* m_whole;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    ProjectReading<Reading> m_reading;
};

} // namespace paulownia::ui

#pragma once

#include "ui/shell/page.h"
#include "ui/training/training_view_model.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace paulownia::ui {

class Card;
class EmptyState;
class FoldsPanel;
class Plot;
class PlotChart;
class RunsPanel;
class TrainForm;
class WrongFacesPanel;

/// Networks trained on a release by a process of its own: settings, live learning curves, the folds, and whom the network got wrong. Works
/// without a project.
class TrainingPage : public Page {
    Q_OBJECT
public:
    explicit TrainingPage(Session& session, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("train"); }
    QString title() const override { return tr("Train"); }
    QString iconName() const override { return QStringLiteral("train"); }
    void refresh() override;
    void reveal(const QString& subject) override; ///< a release's folder
    bool mayLeave() override;                     ///< asks whether a run goes on or stops

    TrainForm& form() const { return *m_form; }
    TrainingViewModel& view() { return m_view; }

protected:
    void retranslate() override;

private:
    void layOut();
    QWidget* makeSettings();
    QWidget* makeRun();
    void connectParts();
    void openRelease();
    void show(const base::Result<>& done);
    void removeRun();
    void exportCurves();
    void chooseWeights();
    std::vector<const runs::RunState*> compared() const; ///< those ticked besides the one shown
    std::shared_ptr<const Plot> curves() const;
    void follow();
    void followCommands();
    QString stateText(const runs::RunState& run) const;
    QString figuresText() const;
    QString comparedText() const;
    QString troubleText(const runs::RunState& run) const;

    TrainingViewModel m_view;
    QString m_opened; ///< a release that is none of the project's
    QLabel* m_title;
    TrainForm* m_form;
    Card* m_settings;
    Card* m_run;
    EmptyState* m_empty;
    QWidget* m_shown; ///< all of a run
    RunsPanel* m_runs;
    QLabel* m_state;
    QProgressBar* m_progress;
    QLabel* m_trouble;
    PlotChart* m_chart;
    QLabel* m_figures;
    FoldsPanel* m_folds;
    WrongFacesPanel* m_wrong;
    QVector<QPushButton*> m_buttons;
};

} // namespace paulownia::ui

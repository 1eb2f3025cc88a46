#pragma once

#include "core/evaluation/comparison.h"
#include "core/runs/run_state.h"

#include <QObject>
#include <QTimer>

namespace paulownia::ui {

/// The runs of a folder, and one of them followed. Runs are trained by `paulownia-trainer`, a process that does not end with the studio;
/// all that is known of them is read from their folders.
class TrainingViewModel : public QObject {
    Q_OBJECT
public:
    explicit TrainingViewModel(QObject* parent = nullptr);

    static QString program(); ///< paulownia-trainer, beside the studio; tests say where
    static bool isInstalled();

    void setFolder(const std::filesystem::path& runs); ///< where runs lie; the one under way is followed, else the latest
    void refresh();

    const std::vector<runs::RunState>& runs() const { return m_runs; } ///< the latest first
    const runs::RunState* current() const;                             ///< null: there is none
    const evaluation::Predictions& predictions() const { return m_predictions; } ///< of the current run's folds that are done
    void choose(int index);
    /// The current run's answers beside another's. Invalid where they are not about the same photos.
    base::Result<evaluation::McNemar> against(const runs::RunState& other) const;
    bool isStarting() const { return m_starting != 0; }
    bool isTraining() const; ///< a run of this folder, on this computer, that can be left alone or stopped

    /// Into a folder of its own. Unsupported: the program is not there.
    base::Result<> start(runs::TrainRequest request);
    base::Result<> pause();
    base::Result<> goOn(); ///< what is paused, or what was stopped
    base::Result<> stop(); ///< at the next batch; the best epoch stays
    base::Result<> remove();

Q_SIGNALS:
    void changed();
    void failedToStart(const QString& why); ///< before there was a run

private:
    void look(); ///< while one is trained: the runs that may have changed alone
    void readAll();
    void finishReading();
    base::Result<> launch(const runs::TrainRequest& request);
    void watchStart();
    base::Result<> signal(int number);

    std::filesystem::path m_folder, m_path; ///< of all runs, of the current one
    std::vector<runs::RunState> m_runs;
    evaluation::Predictions m_predictions;
    std::optional<std::pair<std::filesystem::path, runs::RunStamp>> m_predictionsOf; ///< when they were read
    qint64 m_starting = 0; ///< a process that has not taken its run's lock yet
    QTimer m_timer;
};

} // namespace paulownia::ui

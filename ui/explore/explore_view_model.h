#pragma once

#include "core/analysis/exploration.h"
#include "core/analysis/run.h"
#include "ui/figures/plot.h"

#include <QObject>
#include <memory>

namespace paulownia::ui {

using SharedRelease = std::shared_ptr<const arrays::ReleaseFolder>;
using SharedExploration = std::shared_ptr<const analysis::Exploration>;

/// A run that is looked at.
struct ShownRun {
    analysis::RunRequest request;
    evaluation::Predictions predictions;
    QString subgroups;  ///< in words
    QString comparison; ///< with another run, in words, a line of its own; empty: with none
};

/// What is open on the Explore page, and what is selected in it: one selection for all plots, rows and faces. An item is a volunteer,
/// by their row in the exploration's samples.
class ExploreViewModel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void open(SharedRelease release, SharedExploration exploration); ///< keeps the selection where it is the same release
    void close();
    void showRun(std::optional<ShownRun> run);

    const SharedRelease& release() const { return m_release; } ///< null: none is open
    const SharedExploration& exploration() const { return m_exploration; }
    const std::optional<ShownRun>& run() const { return m_run; }
    int serial() const { return m_serial; } ///< another for each release that was opened
    int count() const { return m_exploration ? static_cast<int>(m_exploration->samples.size()) : 0; }

    const PlotMarks& marks() const { return m_marks; }
    /// The items alone, or added to those selected; an item that is selected and added again is taken away.
    void select(const QVector<int>& items, bool isAdded = false);
    void hover(int item); ///< −1: none

    std::int64_t volunteerOf(int item) const { return m_exploration->samples.volunteers[static_cast<std::size_t>(item)]; }
    bool isFemale(int item) const { return m_exploration->samples.labels[static_cast<std::size_t>(item)] == 1; }
    int clusterOf(int item) const { return m_exploration->clusters[static_cast<std::size_t>(item)] + 1; }
    QVector<int> photosOf(int item) const;  ///< rows of the arrays, by photo number
    int firstPhotoOf(int item) const;       ///< the row that the vector was read from
    int itemOfPhoto(int row) const;         ///< −1: none
    int wrongOf(int item) const;            ///< predictions of the run shown that were wrong; −1: none were made
    QString sentenceOf(int item) const;     ///< "Volunteer 12, female, cluster 1"

Q_SIGNALS:
    void opened();       ///< another release or clustering, or none
    void runShown();
    void marksChanged();

private:
    SharedRelease m_release;
    SharedExploration m_exploration;
    std::optional<ShownRun> m_run;
    PlotMarks m_marks;
    QHash<qint64, QVector<int>> m_rowsOf;  ///< volunteer → rows of the arrays
    QHash<qint64, int> m_itemOf;           ///< volunteer → item
    QHash<qint64, int> m_wrongOf;
    int m_serial = 0;
};

} // namespace paulownia::ui

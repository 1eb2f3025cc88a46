#include "ui/explore/explore_view_model.h"

#include "ui/figures/plot_axes.h"

#include <algorithm>

namespace paulownia::ui {

void ExploreViewModel::open(SharedRelease release, SharedExploration exploration) {
    if (release != m_release) {
        ++m_serial;
        m_marks = {};
        m_run.reset();
        m_wrongOf.clear();
    }
    m_release = std::move(release);
    m_exploration = std::move(exploration);
    m_rowsOf.clear();
    m_itemOf.clear();
    const auto& labels = m_release->labels;
    for (std::size_t row = 0; row < labels.size(); ++row) m_rowsOf[labels[row].volunteer].append(static_cast<int>(row));
    for (auto& rows : m_rowsOf)
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return labels[static_cast<std::size_t>(a)].photo < labels[static_cast<std::size_t>(b)].photo; });
    for (int item = 0; item < count(); ++item) m_itemOf.insert(volunteerOf(item), item);
    Q_EMIT opened();
    Q_EMIT runShown();
    Q_EMIT marksChanged();
}

void ExploreViewModel::close() {
    m_release.reset();
    m_exploration.reset();
    m_run.reset();
    m_marks = {};
    m_rowsOf.clear();
    m_itemOf.clear();
    m_wrongOf.clear();
    Q_EMIT opened();
    Q_EMIT runShown();
    Q_EMIT marksChanged();
}

void ExploreViewModel::showRun(std::optional<ShownRun> run) {
    m_run = std::move(run);
    m_wrongOf.clear();
    if (m_run)
        for (const auto& p : m_run->predictions) m_wrongOf[p.volunteer] += p.isRight() ? 0 : 1;
    Q_EMIT runShown();
}

void ExploreViewModel::select(const QVector<int>& items, bool isAdded) {
    const bool isTakenAway = isAdded && items.size() == 1 && m_marks.selected.contains(items.first());
    if (!isAdded) m_marks.selected.clear();
    if (isTakenAway) m_marks.selected.remove(items.first());
    else m_marks.selected.unite({items.begin(), items.end()});
    Q_EMIT marksChanged();
}

void ExploreViewModel::hover(int item) {
    if (item == m_marks.hovered) return;
    m_marks.hovered = item;
    Q_EMIT marksChanged();
}

QVector<int> ExploreViewModel::photosOf(int item) const { return m_rowsOf.value(volunteerOf(item)); }

int ExploreViewModel::firstPhotoOf(int item) const {
    const auto rows = photosOf(item);
    const auto photo = m_exploration->samples.photos[static_cast<std::size_t>(item)];
    const auto found = std::find_if(rows.begin(), rows.end(), [&](int row) { return m_release->labels[static_cast<std::size_t>(row)].photo == photo; });
    return found == rows.end() ? rows.value(0, -1) : *found;
}

int ExploreViewModel::itemOfPhoto(int row) const { return m_itemOf.value(m_release->labels[static_cast<std::size_t>(row)].volunteer, -1); }

int ExploreViewModel::wrongOf(int item) const { return m_wrongOf.value(volunteerOf(item), -1); }

QString ExploreViewModel::sentenceOf(int item) const {
    return tr("Volunteer %1, %2, cluster %3").arg(volunteerOf(item)).arg(labelText(isFemale(item))).arg(clusterOf(item));
}

} // namespace paulownia::ui

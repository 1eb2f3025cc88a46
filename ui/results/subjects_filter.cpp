#include "ui/results/subjects_filter.h"

#include "ui/results/subjects_model.h"

namespace paulownia::ui {

SubjectsFilter::SubjectsFilter(QObject* parent) : QSortFilterProxyModel(parent) { setSortRole(SubjectsModel::SortRole); }

void SubjectsFilter::setStates(const QSet<int>& states) {
    m_states = states;
    invalidateFilter();
}

void SubjectsFilter::setText(const QString& text) {
    m_text = text.trimmed();
    invalidateFilter();
}

bool SubjectsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto index = sourceModel()->index(row, 0, parent);
    if (!m_states.isEmpty() && !m_states.contains(index.data(SubjectsModel::StateRole).toInt())) return false;
    return m_text.isEmpty() || index.data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace paulownia::ui

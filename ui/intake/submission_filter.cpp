#include "ui/intake/submission_filter.h"

#include "ui/intake/submission_table_model.h"

namespace paulownia::ui {

SubmissionFilter::SubmissionFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SubmissionTableModel::SortRole);
    setFilterRole(SubmissionTableModel::SearchRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void SubmissionFilter::setWhich(Which which) {
    m_which = which;
    invalidateFilter();
}

bool SubmissionFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!QSortFilterProxyModel::filterAcceptsRow(row, parent)) return false;
    const auto& shown = static_cast<const SubmissionTableModel*>(sourceModel())->row(row);
    switch (m_which) {
    case Which::All: return true;
    case Which::WithoutConsent: return shown.needsConsent();
    case Which::MayWithdraw: return shown.daysLeft > 0;
    case Which::ClockOver: return shown.daysLeft == 0;
    case Which::SentAgain: return shown.submission.state == model::SubmissionState::SentAgain;
    }
    return true;
}

} // namespace paulownia::ui

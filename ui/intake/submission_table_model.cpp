#include "ui/intake/submission_table_model.h"

#include <QLocale>

namespace paulownia::ui {

void SubmissionTableModel::setRows(QVector<SubmissionRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SubmissionTableModel::indexOf(const QString& number) const {
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].submission.number.toString() == number) return static_cast<int>(i);
    return -1;
}

QVariant SubmissionTableModel::data(const QModelIndex& index, int role) const {
    const auto& row = m_rows[index.row()];
    const bool isFigure = index.column() == Photos || index.column() == DaysLeft;
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::TextAlignmentRole: return int(isFigure ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole: return sortKeyOf(row, index.column());
    case SearchRole: return row.searchText();
    default: return {};
    }
}

QString SubmissionTableModel::textOf(const SubmissionRow& row, int column) {
    const int usable = row.usablePhotos();
    switch (column) {
    case Number: return row.submission.number.toString();
    case Arrival: return arrivalText(row.submission);
    case Photos: return usable == row.photos.size() ? QString::number(usable) : tr("%1 of %2").arg(usable).arg(row.photos.size());
    case Consent: return consentText(row);
    case DaysLeft: return row.daysLeft > 0 ? QLocale().toString(row.daysLeft) : tr("over");
    case State: return stateText(row);
    default: return {};
    }
}

QVariant SubmissionTableModel::sortKeyOf(const SubmissionRow& row, int column) {
    switch (column) {
    case Arrival: return row.submission.submittedAt;
    case Photos: return row.usablePhotos();
    case DaysLeft: return row.daysLeft;
    default: return textOf(row, column);
    }
}

QVariant SubmissionTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(section == Photos || section == DaysLeft ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("Agreement number");
    case Arrival: return tr("Submitted");
    case Photos: return tr("Photos");
    case Consent: return tr("Consent");
    case DaysLeft: return tr("Days left");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace paulownia::ui

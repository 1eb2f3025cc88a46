#pragma once

#include "ui/intake/intake_contents.h"

#include <QAbstractTableModel>

namespace paulownia::ui {

/// The submissions, a row each. Sort by SortRole, filter by SearchRole of the first column.
class SubmissionTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Arrival, Photos, Consent, DaysLeft, State, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, SearchRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(QVector<SubmissionRow> rows);
    const SubmissionRow& row(int index) const { return m_rows[index]; }
    int indexOf(const QString& number) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString textOf(const SubmissionRow& row, int column);
    static QVariant sortKeyOf(const SubmissionRow& row, int column);

    QVector<SubmissionRow> m_rows;
};

} // namespace paulownia::ui

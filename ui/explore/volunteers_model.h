#pragma once

#include <QAbstractTableModel>

namespace paulownia::ui {

class ExploreViewModel;

/// A row a volunteer of the release: number, label, cluster, and how often the run shown was wrong.
class VolunteersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole + 1 };
    explicit VolunteersModel(const ExploreViewModel& view, QObject* parent = nullptr);
    void reset();
    void followRun();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Number, Label, Cluster, Wrong, ColumnCount };
    QVariant valueOf(int item, int column) const; ///< numbers as numbers

    const ExploreViewModel& m_view;
    int m_rows = 0;
};

} // namespace paulownia::ui

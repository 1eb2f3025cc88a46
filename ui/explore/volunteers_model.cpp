#include "ui/explore/volunteers_model.h"

#include "ui/explore/explore_view_model.h"
#include "ui/figures/plot_axes.h"

namespace paulownia::ui {

VolunteersModel::VolunteersModel(const ExploreViewModel& view, QObject* parent) : QAbstractTableModel(parent), m_view(view) {}

void VolunteersModel::reset() {
    beginResetModel();
    m_rows = m_view.count();
    endResetModel();
}

void VolunteersModel::followRun() {
    if (m_rows > 0) Q_EMIT dataChanged(index(0, Wrong), index(m_rows - 1, Wrong));
}

int VolunteersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }
int VolunteersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant VolunteersModel::valueOf(int item, int column) const {
    switch (column) {
    case Number: return qint64{m_view.volunteerOf(item)};
    case Label: return labelText(m_view.isFemale(item));
    case Cluster: return m_view.clusterOf(item);
    case Wrong: return m_view.wrongOf(item) < 0 ? QVariant() : QVariant(m_view.wrongOf(item));
    default: return {};
    }
}

QVariant VolunteersModel::data(const QModelIndex& index, int role) const {
    switch (role) {
    case Qt::DisplayRole: return valueOf(index.row(), index.column());
    case SortRole: return index.column() == Wrong ? QVariant(m_view.wrongOf(index.row())) : valueOf(index.row(), index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant VolunteersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::ToolTipRole && section == Wrong) return tr("How many of the volunteer’s photos the method shown under Results told wrongly");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("Volunteer");
    case Label: return tr("Label");
    case Cluster: return tr("Cluster");
    case Wrong: return tr("Wrong");
    default: return {};
    }
}

} // namespace paulownia::ui

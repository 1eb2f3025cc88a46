#include "ui/explore/faces_model.h"

#include "ui/explore/explore_view_model.h"
#include "ui/widgets/thumbnail_roles.h"

namespace paulownia::ui {

FacesModel::FacesModel(const ExploreViewModel& view, QObject* parent) : QAbstractListModel(parent), m_view(view) {}

void FacesModel::follow() {
    QVector<int> items(m_view.marks().selected.begin(), m_view.marks().selected.end()), photos;
    std::sort(items.begin(), items.end(), [this](int a, int b) { return m_view.volunteerOf(a) < m_view.volunteerOf(b); });
    for (const int item : items) photos += m_view.photosOf(item);
    if (photos == m_photos && m_serial == m_view.serial()) return;
    beginResetModel();
    m_photos = photos;
    m_serial = m_view.serial();
    endResetModel();
}

int FacesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_photos.size()); }

QVariant FacesModel::data(const QModelIndex& index, int role) const {
    const auto& label = m_view.release()->labels[static_cast<std::size_t>(m_photos[index.row()])];
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("%1 · %2").arg(label.volunteer).arg(label.photo);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return tr("Volunteer %1, photo %2").arg(label.volunteer).arg(label.photo);
    case PictureKeyRole: return QStringLiteral("%1:%2").arg(m_view.serial()).arg(m_photos[index.row()]);
    default: return {};
    }
}

} // namespace paulownia::ui

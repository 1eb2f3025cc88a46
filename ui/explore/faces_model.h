#pragma once

#include <QAbstractListModel>
#include <QVector>

namespace paulownia::ui {

class ExploreViewModel;

/// The headshots of the volunteers selected, photo by photo, for a ThumbnailGrid.
class FacesModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit FacesModel(const ExploreViewModel& view, QObject* parent = nullptr);
    void follow(); ///< the selection
    int photoAt(int row) const { return m_photos.value(row, -1); } ///< row of the arrays

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const ExploreViewModel& m_view;
    QVector<int> m_photos;
    int m_serial = -1; ///< the view's when m_photos was made
};

} // namespace paulownia::ui
